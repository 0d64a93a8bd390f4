import { execFile, spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ImapFlow } from "imapflow";
import { until } from "../desk.ts";

/** A real IMAP server on the loopback, with a mailbox for every user name and one password for all. */
export type Dovecot = {
  port: number;
  /** The same with TLS; its certificate is self-signed for localhost. */
  tlsPort: number;
  certificate: string;
  password: string;
  /** Put a mail into a folder, as the provider's own delivery would. */
  deliver(user: string, raw: string, options?: { folder?: string; flags?: string[]; at?: Date }): Promise<void>;
  /** Look into a mailbox with a client of one's own. */
  visit<T>(user: string, work: (client: ImapFlow) => Promise<T>): Promise<T>;
  /** Stop it hard, as a machine that fails, and start it again on the same ports with the same mail. */
  kill(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
};

const BINARY = ["/usr/sbin/dovecot", "/usr/local/sbin/dovecot", "/opt/homebrew/sbin/dovecot"].find((path) => existsSync(path));

/** Whether the tests against a real IMAP server can run here. If not, it is said aloud. */
export const hasDovecot = BINARY !== undefined;
if (!hasDovecot)
  process.stderr.write("Dovecot is not installed, so the tests against a real IMAP server are skipped (Debian: apt-get install dovecot-imapd).\n");

const PASSWORD = "a-password-of-tests";

/** Needs no root and nothing below /etc: everything is in a folder of its own that `close` removes. */
export async function startDovecot(): Promise<Dovecot> {
  const folder = await mkdtemp(join(tmpdir(), "guli-dovecot-"));
  await chmod(folder, 0o755);
  const [port, tlsPort] = [await freePort(), await freePort()];
  const certificate = await selfSigned(folder);
  await writeFile(join(folder, "dovecot.conf"), await configuration(folder, { port, tlsPort }));
  let server: ChildProcess | undefined;
  const visit = <T>(user: string, work: (client: ImapFlow) => Promise<T>) => visiting({ port, user }, work);
  const start = async () => {
    server = spawn(BINARY!, ["-F", "-c", join(folder, "dovecot.conf")], { stdio: "ignore", detached: true });
    await until(() => visit("ready", async () => true).catch(() => false), "Dovecot").catch(async (cause: Error) => {
      throw new Error(`${cause.message}\n${await readFile(join(folder, "dovecot.log"), "utf8").catch(() => "")}`, { cause });
    });
  };
  const kill = async () => {
    if (!server || server.exitCode !== null) return;
    const ended = new Promise((resolve) => server!.once("exit", resolve));
    // The whole group of its processes: those that serve a client would else take their time.
    process.kill(-server.pid!, "SIGKILL");
    await ended;
  };
  await start();
  return {
    port,
    tlsPort,
    certificate,
    password: PASSWORD,
    visit,
    kill,
    start,
    deliver: (user, raw, { folder: into = "INBOX", flags = [], at = new Date() } = {}) =>
      visit(user, async (client) => void (await client.append(into, Buffer.from(raw.replace(/\r?\n/g, "\r\n")), flags, at))),
    close: async () => {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function visiting<T>({ port, user }: { port: number; user: string }, work: (client: ImapFlow) => Promise<T>): Promise<T> {
  const client = new ImapFlow({ host: "127.0.0.1", port, secure: false, doSTARTTLS: false, auth: { user, pass: PASSWORD }, logger: false });
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.logout().catch(() => client.close());
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Returns the certificate; it and its key lie in the folder. Dovecot's package brings openssl with it. */
async function selfSigned(folder: string): Promise<string> {
  const files = { key: join(folder, "key.pem"), certificate: join(folder, "certificate.pem") };
  await promisify(execFile)("openssl", [
    "req",
    "-x509",
    "-newkey",
    "ec",
    "-pkeyopt",
    "ec_paramgen_curve:prime256v1",
    "-nodes",
    "-days",
    "30",
    "-subj",
    "/CN=localhost",
    "-addext",
    "subjectAltName=DNS:localhost",
    "-keyout",
    files.key,
    "-out",
    files.certificate,
  ]);
  return readFile(files.certificate, "utf8");
}

async function configuration(folder: string, { port, tlsPort }: { port: number; tlsPort: number }): Promise<string> {
  const isRoot = process.getuid?.() === 0;
  const own = userInfo();
  const group = (await promisify(execFile)("id", ["-gn"])).stdout.trim();
  // Root may not own mail; the users of the package are there whenever Dovecot is.
  const [internal, login, mail] = isRoot
    ? ["dovecot", "dovenull", { user: "mail", uid: 8, gid: 8 }]
    : [own.username, own.username, { user: own.username, uid: own.uid, gid: own.gid }];
  const home = join(folder, "mail");
  await mkdir(home);
  if (isRoot) await chown(home, mail.uid, mail.gid);
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
default_internal_user = ${internal}
default_login_user = ${login}
${isRoot ? "" : `default_internal_group = ${group}`}
first_valid_uid = 1
disable_plaintext_auth = no
auth_failure_delay = 0
mail_max_userip_connections = 100
ssl = yes
ssl_cert = <${folder}/certificate.pem
ssl_key = <${folder}/key.pem
ssl_dh =
mail_location = maildir:${home}/%u
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${mail.uid} gid=${mail.gid} home=${home}/%u
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tlsPort}
    ssl = yes
  }
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service imap {
  client_limit = 1
}
namespace inbox {
  inbox = yes
  separator = /
}
`;
}
