import { once } from "node:events";
import { ConfigError, readConfig, sealingSecret, unknownSettings } from "./core/config/index.ts";
import { DatabaseTrouble } from "./core/database/index.ts";
import { createLog, type Logger } from "./core/log.ts";
import { openDesk } from "./core/open-desk.ts";
import type { Desk } from "./core/desk.ts";
import { setupLink } from "./rooms/people/index.ts";
import { run, type Running } from "./running.ts";

/** Config → database → the roles asked for. What cannot work is said in a line or two, and the process ends with 2. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config);
  for (const name of unknownSettings(process.env)) log.warn(`${name} is not a setting of Guli; is it spelled right?`);
  const { desk, close } = await openDesk({ config, log, secret: await sealingSecret(config) });
  try {
    const running = await run(desk);
    try {
      if (running.app) await welcome(desk, running);
      await untilAskedToStop(log);
    } finally {
      await running.stop();
    }
  } finally {
    await close();
  }
  log.info("stopped; nothing was left half-done");
}

async function welcome(desk: Desk, { app }: Running): Promise<void> {
  const { host, port } = desk.config;
  const address = await app!.listen({ host, port });
  process.stdout.write(`\nGuli is ready at ${desk.config.publicUrl ?? address}\n`);
  const link = await setupLink(desk, desk.config.publicUrl ?? address);
  if (link) process.stdout.write(`Set it up here: ${link}\n`);
  process.stdout.write("\n");
}

/** The first signal asks to stop, a second one insists. */
async function untilAskedToStop(log: Logger): Promise<void> {
  const signal = await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  log.info({ signal: String(signal[0]) }, "stopping: finishing what has begun");
  for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => process.exit(130));
}

process.on("unhandledRejection", (cause) => {
  process.stderr.write(`A bug: ${cause instanceof Error ? cause.stack : String(cause)}\n`);
});

main().catch((cause: NodeJS.ErrnoException) => {
  const known = cause instanceof ConfigError || cause instanceof DatabaseTrouble;
  const words =
    cause.code === "EADDRINUSE" ? `The port is in use by another program. Choose another: PORT=4855 npm start` : known ? cause.message : cause.stack;
  process.stderr.write(`${words}\n`);
  process.exit(known || cause.code === "EADDRINUSE" ? 2 : 1);
});
