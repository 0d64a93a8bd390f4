import { ImapFlow, type MailboxObject } from "imapflow";
import type { Desk } from "../../../../core/desk.ts";
import { resolveHost } from "../../../../core/hosts.ts";
import type { ImapLogin } from "../passwords.ts";

export type Connection = {
  client: ImapFlow;
  /** Do something with the client: fails when the connection ends, when it takes too long, or when the desk stops, whatever the client makes of it. */
  run<T>(work: Promise<T>): Promise<T>;
  /** The same for what has to be finished although the desk stops. */
  finish<T>(work: Promise<T>): Promise<T>;
  /** Waits for a sign of new mail, at most so long. Fails when the connection ends, and when the desk stops. */
  news(ms: number): Promise<void>;
  /** Goodbye, if it can be said quickly. */
  leave(): Promise<void>;
};

type Options = { commandMs: number; settleMs: number; idleMs: number; signal: AbortSignal };
const GOODBYE_MS = 1000;
const FINISH_MS = 5000;

/** Connect and sign in. A client is good for one connection only. */
export async function connect(desk: Desk, login: ImapLogin, options: Options): Promise<Connection> {
  const client = await clientFor(desk, login, options);
  const signs: Signs = { heard: false, tell: () => {} };
  const [broken, stopped] = [whenBroken(client), whenStopped(options.signal)];
  client.on("exists", () => {
    signs.heard = true;
    signs.tell();
  });
  const run = <T>(work: Promise<T>) => within(client, [work, broken, stopped], options.commandMs);
  await run(client.connect()).catch((cause: unknown) => {
    client.close();
    throw cause;
  });
  return {
    client,
    run,
    finish: (work) => within(client, [work, broken], Math.min(options.commandMs, FINISH_MS)),
    news: async (ms) => {
      if (!signs.heard) await Promise.race([sign(signs, ms), broken, stopped]).finally(() => signs.tell());
      signs.heard = false;
    },
    leave: async () => {
      await Promise.race([client.logout().catch(() => {}), new Promise((resolve) => setTimeout(resolve, GOODBYE_MS).unref())]);
      client.close();
    },
  };
}

type Signs = { heard: boolean; tell(): void };

function sign(signs: Signs, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signs.tell = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}

/** A mailbox opened for reading and marking; its numbers are those of this moment. */
export async function openFolder({ client, run }: Connection, folder: string): Promise<{ uidValidity: number; uidNext: number }> {
  const { uidValidity, uidNext }: MailboxObject = await run(client.mailboxOpen(folder));
  return { uidValidity: Number(uidValidity), uidNext };
}

async function clientFor(
  desk: Desk,
  { host, port, security, user, secret }: ImapLogin,
  { commandMs, settleMs, idleMs }: Omit<Options, "signal">,
): Promise<ImapFlow> {
  const { address, servername } = await resolveHost(desk, host);
  return new ImapFlow({
    host: address,
    port,
    ...(servername && { servername }),
    secure: security === "tls",
    ...(security !== "tls" && { doSTARTTLS: security === "starttls" }),
    auth: { user, pass: secret ?? "" },
    logger: false,
    clientInfo: { name: "Guli" },
    disableCompression: true,
    autoIdleDelay: settleMs,
    maxIdleTime: idleMs,
    connectionTimeout: Math.min(20_000, commandMs),
    greetingTimeout: Math.min(20_000, commandMs),
    maxLiteralSize: desk.config.maxMailBytes + 1024 * 1024,
    maxResponseSize: desk.config.maxMailBytes + 2 * 1024 * 1024,
  });
}

/** Rejects when the connection is over. Both listeners stand before anything is sent: an error that nobody hears would end the process. */
function whenBroken(client: ImapFlow): Promise<never> {
  const broken = new Promise<never>((_resolve, reject) => {
    client.on("error", reject);
    client.on("close", () => reject(Object.assign(new Error(client.byeReason ?? "The server closed the connection"), { code: "EConnectionClosed" })));
  });
  broken.catch(() => {});
  return broken;
}

function whenStopped(signal: AbortSignal): Promise<never> {
  const stopped = new Promise<never>((_resolve, reject) => {
    if (signal.aborted) reject(new Stopped());
    signal.addEventListener("abort", () => reject(new Stopped()), { once: true });
  });
  stopped.catch(() => {});
  return stopped;
}

/** The desk stops, or the mailbox was changed: nothing is wrong. */
export class Stopped extends Error {}

function within<T>(client: ImapFlow, race: [Promise<T>, ...Promise<never>[]], ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(Object.assign(new Error(`The server did not answer within ${ms / 1000} s`), { code: "ETIMEDOUT" }));
      client.close();
    }, ms);
  });
  return Promise.race([...race, late]).finally(() => clearTimeout(timer));
}

/** A wait that ends early when the desk stops. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done);
  });
}
