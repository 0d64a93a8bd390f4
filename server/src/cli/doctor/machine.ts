import { mkdir, open, rm, stat, statfs } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import type { Config } from "../../core/config/index.ts";
import { bad, ok, warn } from "./finding.ts";
import type { Finding } from "./finding.ts";

const gigabyte = 1024 ** 3;

export function checkNode(version = process.versions.node): Finding {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major < 22 || (major === 22 && minor < 18))
    return bad("node", `Node ${version} cannot run Guli.`, "Run npm ci, which brings Node 24 where it can, or install Node 24.");
  return major < 24 ? warn("node", `Node ${version} works, but Guli is tested on 24.`, "Install Node 24.") : ok("node", `Node ${version}`);
}

/** Can the data folder be written, does it keep its secrets, and is there room? */
export async function checkFolder({ dataDir }: Config): Promise<Finding[]> {
  const probe = join(dataDir, `.doctor-${process.pid}`);
  let made: string | undefined;
  try {
    made = await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await (await open(probe, "wx", 0o600)).close();
    return [await checkPrivacy(dataDir), await checkRoom(dataDir)];
  } catch (error) {
    return [
      bad(
        "folder",
        `${dataDir} cannot be written: ${(error as Error).message}.`,
        "Start Guli as the account that owns the folder, or set DATA_DIR to another.",
      ),
    ];
  } finally {
    await rm(made ?? probe, { recursive: true, force: true }).catch(() => {});
  }
}

async function checkPrivacy(dataDir: string): Promise<Finding> {
  const readable: string[] = [];
  for (const name of ["secret", "postgres.json"]) {
    const found = await stat(join(dataDir, name)).catch(() => undefined);
    if (found && process.platform !== "win32" && (found.mode & 0o077) !== 0) readable.push(join(dataDir, name));
  }
  if (readable.length > 0) return bad("folder", `Other accounts of this machine may read ${readable.join(" and ")}.`, `chmod 600 ${readable.join(" ")}`);
  return ok("folder", `${dataDir} can be written`);
}

async function checkRoom(dataDir: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(dataDir);
  const free = bavail * bsize;
  const says = `${(free / gigabyte).toFixed(1)} GB are free for ${dataDir}.`;
  const mend = "Make room: without it no mail is taken in. A backup and old logs are good places to begin.";
  return free < 0.2 * gigabyte ? bad("disk", says, mend) : free < gigabyte ? warn("disk", says, mend) : ok("disk", says);
}

/** Is the port free for a desk, or is a desk what answers there? */
export async function checkPort({ host, port, roles }: Config): Promise<Finding> {
  if (!roles.includes("web")) return ok("port", "This process does not answer browsers (GULI_ROLES).");
  if (port === 0) return ok("port", "Any free port will be taken.");
  const near = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  if (!(await isTaken(near, port))) return ok("port", `${host}:${port} is free for a desk; none is running.`);
  const address = near.includes(":") ? `[${near}]` : near;
  const answer: unknown = await fetch(`http://${address}:${port}/healthz`, { signal: AbortSignal.timeout(3000) })
    .then((response) => response.json())
    .catch(() => undefined);
  if (typeof answer === "object" && answer && "alive" in answer) return ok("port", `A desk answers on ${host}:${port}.`);
  return bad("port", `${host}:${port} belongs to another program.`, "Stop that program, or choose another port with PORT.");
}

function isTaken(host: string, port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ host, port, timeout: 2000 });
    const end = (taken: boolean): void => {
      socket.destroy();
      done(taken);
    };
    socket
      .once("connect", () => end(true))
      .once("timeout", () => end(false))
      .once("error", () => end(false));
  });
}
