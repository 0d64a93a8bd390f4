import { SMTPServer, type SMTPServerAddress } from "smtp-server";
import { readMail, type ReadMail } from "../../src/rooms/channels/email/reading/index.ts";

/** What arrived, as its receiver reads it. */
export type Captured = { from: string; to: string[]; raw: string; mail: ReadMail; connection: string };
/** An SMTP code and words to answer with instead of taking the mail; null takes it. */
export type Verdict = { code: number; words: string } | null;

/** A real SMTP server on the loopback that keeps what it gets, and refuses what it is told to. */
export type SmtpPeer = {
  port: number;
  captured: Captured[];
  /** How many times somebody tried to send, taken or not. */
  tries: number;
  /** Decides on each mail at its end (after DATA). */
  decide(verdict: (raw: string) => Verdict): void;
  /** Decides on each recipient. */
  decideOn(verdict: (address: string) => Verdict): void;
  connections(): number;
  close(): Promise<void>;
};

export async function startSmtpPeer({ password }: { password?: string } = {}): Promise<SmtpPeer> {
  let verdictOnMail: (raw: string) => Verdict = () => null;
  let verdictOn: (address: string) => Verdict = () => null;
  const refusal = ({ code, words }: NonNullable<Verdict>) => Object.assign(new Error(words), { responseCode: code });
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS"],
    authOptional: password === undefined,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onAuth: ({ username, password: given }, _session, done) =>
      given === password ? done(null, { user: username }) : done(refusal({ code: 535, words: "5.7.8 Wrong user or password" })),
    onRcptTo: ({ address }, _session, done) => {
      const verdict = verdictOn(address);
      done(verdict ? refusal(verdict) : null);
    },
    onData: (stream, { envelope, id }, done) => {
      void stream.toArray().then(async (chunks: Buffer[]) => {
        peer.tries += 1;
        const raw = Buffer.concat(chunks);
        const verdict = verdictOnMail(raw.toString());
        if (verdict) return done(refusal(verdict));
        const to = envelope.rcptTo.map(({ address }: SMTPServerAddress) => address);
        peer.captured.push({ from: envelope.mailFrom ? envelope.mailFrom.address : "", to, raw: raw.toString(), mail: await readMail(raw), connection: id });
        return done(null);
      });
    },
  });
  server.on("error", () => {});
  const listening = server.listen(0, "127.0.0.1");
  await new Promise((resolve) => listening.once("listening", resolve));
  const peer: SmtpPeer = {
    port: (listening.address() as { port: number }).port,
    captured: [],
    tries: 0,
    decide: (verdict) => (verdictOnMail = verdict),
    decideOn: (verdict) => (verdictOn = verdict),
    connections: () => (server as unknown as { connections: Set<unknown> }).connections.size,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
  return peer;
}
