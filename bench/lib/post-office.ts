import { SMTPServer } from "smtp-server";

/** An SMTP server on the loopback that takes every letter and keeps none: where the desk's replies go. */
export async function openPostOffice(): Promise<{ port: number; taken(): number; close(): Promise<void> }> {
  let taken = 0;
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS"],
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    onData: (stream, _session, done) => {
      stream.resume();
      stream.once("end", () => {
        taken += 1;
        done(null);
      });
    },
  });
  const listening = server.listen(0, "127.0.0.1");
  await new Promise((resolve) => listening.once("listening", resolve));
  return {
    port: (listening.address() as { port: number }).port,
    taken: () => taken,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
