import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerAddress, type SMTPServerDataStream, type SMTPServerOptions } from "smtp-server";
import { ConfigError } from "../../../core/config/index.ts";
import type { Desk } from "../../../core/desk.ts";
import { mailboxByKey } from "./mailboxes.ts";
import { takeIn, type Mailbox } from "./taking-in.ts";

const MOST_CONNECTIONS = 50;
const MOST_RECIPIENTS = 50;
const QUIET_MS = 60_000;

/** An SMTP server for mail that another server hands on to the address of a mailbox. It says 250 once the mail is stored for good. */
export async function startReceiver(desk: Desk): Promise<{ port: number; stop(): Promise<void> }> {
  const server = new SMTPServer({ ...(await encryption(desk)), ...limits(desk), ...answers(desk) });
  server.on("error", (cause) => desk.log.debug({ error: cause }, "an SMTP connection broke"));
  const listening = server.listen(desk.config.smtpReceiverPort, desk.config.smtpReceiverHost);
  await new Promise<void>((resolve, reject) => {
    listening.once("listening", resolve);
    listening.once("error", (cause: NodeJS.ErrnoException) => reject(cause.code === "EADDRINUSE" ? portTaken(desk) : cause));
  });
  return {
    port: (listening.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

function portTaken({ config }: Desk): Error {
  return new ConfigError([`GULI_SMTP_RECEIVER_PORT: port ${config.smtpReceiverPort} is in use by another program. Choose another, or 0 for no receiver.`]);
}

/** STARTTLS only with a key of one's own: the library would offer one that the whole world knows. */
async function encryption({ config }: Desk): Promise<SMTPServerOptions> {
  if (!config.smtpReceiverKey || !config.smtpReceiverCert) return { disabledCommands: ["AUTH", "STARTTLS"] };
  const [key, cert] = await Promise.all([readFile(config.smtpReceiverKey), readFile(config.smtpReceiverCert)]);
  return { disabledCommands: ["AUTH"], key, cert };
}

function limits({ config }: Desk): SMTPServerOptions {
  return {
    name: config.publicUrl ? new URL(config.publicUrl).hostname : "localhost",
    banner: "Guli",
    size: config.maxMailBytes,
    maxClients: MOST_CONNECTIONS,
    socketTimeout: QUIET_MS,
    closeTimeout: 5000,
    disableReverseLookup: true,
    authOptional: true,
    logger: false,
  };
}

function answers(desk: Desk): SMTPServerOptions {
  return {
    onRcptTo: ({ address }, session, done) => {
      if (session.envelope.rcptTo.length >= MOST_RECIPIENTS) return done(refusal(452, "4.5.3 Too many recipients; send the rest separately"));
      mailboxFor(desk, address).then(
        (mailbox) => done(mailbox ? null : refusal(550, "5.1.1 There is no mailbox at this address")),
        (cause: unknown) => done(later(desk, cause)),
      );
    },
    onData: (stream, { envelope }, done) => {
      receive(desk, stream, envelope.rcptTo).then(done, (cause: unknown) => done(later(desk, cause)));
    },
  };
}

/** `in-<key>@anything`: the key says whose it is; the domain is whatever leads here. */
async function mailboxFor(desk: Desk, address: string): Promise<Mailbox | null> {
  const key = /^in-([0-9a-f]{16,64})@/i.exec(address)?.[1];
  return key ? mailboxByKey(desk, key.toLowerCase()) : null;
}

async function receive(desk: Desk, stream: SMTPServerDataStream, recipients: SMTPServerAddress[]): Promise<Error | null> {
  const raw = await whole(stream);
  if (!raw) return refusal(552, "5.3.4 The mail is larger than what is taken here");
  for (const { address } of recipients) {
    const mailbox = await mailboxFor(desk, address);
    if (mailbox) await takeIn(desk, mailbox, raw);
  }
  return null;
}

/** Null where it is too large: the rest is read and forgotten, so that the sender hears why. */
async function whole(stream: SMTPServerDataStream): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) {
    if (stream.sizeExceeded) chunks.length = 0;
    else chunks.push(chunk as Buffer);
  }
  return stream.sizeExceeded ? null : Buffer.concat(chunks);
}

/** Whatever failed here may work in a while: the sender keeps the mail and tries again, and what was stored meanwhile is recognised. */
function later(desk: Desk, cause: unknown): Error {
  desk.log.warn({ error: cause }, "mail could not be taken just now; its sender was asked to try again");
  return refusal(451, "4.3.0 The mail could not be stored just now; try again later");
}

const refusal = (responseCode: number, words: string): Error => Object.assign(new Error(words), { responseCode });
