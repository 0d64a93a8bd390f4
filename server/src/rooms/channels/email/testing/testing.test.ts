import { createServer, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort, hasDovecot, startDovecot, type Dovecot } from "../../../../../test/mail/dovecot.ts";
import { mailHouse, type MailHouse } from "../../../../../test/mail/house.ts";
import { startSmtpPeer, type SmtpPeer } from "../../../../../test/mail/smtp-peer.ts";

type Step = { step: string; of: string; ok: boolean; trouble: string | null; detail: string | null };
type Login = { host?: string; port: number; user?: string; password?: string; security?: string; folder?: string };

let house: MailHouse;
let peer: SmtpPeer;
beforeAll(async () => {
  [house, peer] = await Promise.all([mailHouse(), startSmtpPeer({ password: "right" })]);
});
afterAll(async () => {
  await house?.close();
  await peer?.close();
});

const settingsOf = ({ imap = null, smtp = null }: { imap?: Login | null; smtp?: Login | null }) => {
  const usual = { host: "127.0.0.1", user: "hello", security: "none" };
  return { address: "hello@books.test", senderName: "", imap: imap && { ...usual, ...imap }, smtp: smtp && { ...usual, ...smtp } };
};

async function tried(logins: Parameters<typeof settingsOf>[0], channelId?: string): Promise<{ ok: boolean; steps: Step[] }> {
  const { status, body } = await house.cast.lead.call("POST", "/channels/email/tests", { settings: settingsOf(logins), channelId });
  expect(status).toBe(200);
  return body;
}

const brief = ({ steps }: { steps: Step[] }) => steps.map(({ step, trouble }) => (trouble ? `${step}: ${trouble}` : step));

test("outgoing mail that works is said to work, step by step", async () => {
  expect(brief(await tried({ smtp: { port: peer.port, password: "right" } }))).toEqual(["dns", "connect", "sign-in", "send"]);
  expect(peer.tries).toBe(0);
});

test("a wrong password is said with the server's words", async () => {
  const { ok, steps } = await tried({ smtp: { port: peer.port, password: "wrong" } });
  expect(ok).toBe(false);
  expect(steps.at(-1)).toMatchObject({
    step: "sign-in",
    of: "smtp",
    ok: false,
    trouble: "auth-failed",
    detail: expect.stringContaining("Wrong user or password"),
  });
});

test.each(["imap", "smtp"] as const)("a closed port, an unknown name and a server without TLS are told apart (%s)", async (way) => {
  const port = await freePort();
  expect(brief(await tried({ [way]: { port } }))).toEqual(["dns", "connect: refused"]);
  expect(brief(await tried({ [way]: { host: "no-such-host.invalid", port } }))).toEqual(["dns: dns-failed"]);
  expect(brief(await tried({ [way]: { port: peer.port, security: "tls" } }))).toEqual(["dns", "connect", "tls: tls-failed"]);
});

test("the password that is kept is used for the same server only", async () => {
  const { id } = await house.connect("kept@books.test", { smtp: { port: peer.port, user: "hello", password: "right" } });
  expect((await tried({ smtp: { port: peer.port } }, id)).ok).toBe(true);
  expect(brief(await tried({ smtp: { port: peer.port, user: "somebody" } }, id))).toEqual(["dns", "connect", "sign-in: auth-failed"]);
  const heard = await listener();
  await tried({ smtp: { port: heard.port } }, id);
  expect(heard.words()).not.toContain(Buffer.from("\0hello\0right").toString("base64"));
  await heard.close();
});

test("a host in a private network is refused where the desk is open to the world", async () => {
  const open = await mailHouse({ GULI_ALLOW_PRIVATE_HOSTS: "no" });
  for (const host of ["127.0.0.1", "localhost", "10.0.0.8", "169.254.169.254", "::ffff:192.168.1.1"]) {
    const settings = settingsOf({ imap: { host, port: 993 } });
    expect(await open.cast.owner.call("POST", "/channels/email/tests", { settings })).toMatchObject({
      status: 422,
      body: { code: "channel.address-forbidden" },
    });
    expect(await open.cast.owner.call("POST", "/channels/email", { name: "Books", settings })).toMatchObject({
      status: 422,
      body: { code: "channel.address-forbidden" },
    });
  }
  await open.close();
});

describe.skipIf(!hasDovecot)("a real IMAP server", () => {
  let dovecot: Dovecot;
  beforeAll(async () => {
    dovecot = await startDovecot();
  });
  afterAll(() => dovecot?.close());

  test("incoming mail that works is said to work; a wrong password, a missing folder and an unknown certificate are told apart", async () => {
    const { port, tlsPort, password } = dovecot;
    expect(brief(await tried({ imap: { port, password } }))).toEqual(["dns", "connect", "sign-in", "folder"]);
    expect(brief(await tried({ imap: { port, password: "wrong" } }))).toEqual(["dns", "connect", "sign-in: auth-failed"]);
    expect(brief(await tried({ imap: { port, password, folder: "Nowhere" } }))).toEqual(["dns", "connect", "sign-in", "folder: folder-missing"]);
    expect(brief(await tried({ imap: { host: "localhost", port: tlsPort, password, security: "tls" } }))).toEqual(["dns", "connect", "tls: tls-failed"]);
  });
});

/** A server that offers a plain sign-in and writes down what it is told. */
async function listener(): Promise<{ port: number; words(): string; close(): Promise<void> }> {
  let words = "";
  const server: Server = createServer((socket) => {
    socket.write("220 here\r\n");
    socket.on("error", () => {});
    socket.on("data", (data) => {
      words += data.toString();
      socket.write(/^EHLO/i.test(data.toString()) ? "250-here\r\n250 AUTH PLAIN LOGIN\r\n" : "535 no\r\n");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { port: (server.address() as { port: number }).port, words: () => words, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
