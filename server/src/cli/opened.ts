import { ConfigError, readConfig, sealingSecret } from "../core/config/index.ts";
import { DatabaseTrouble, openDatabase } from "../core/database/index.ts";
import type { Desk } from "../core/desk.ts";
import { createLog } from "../core/log.ts";
import { openDesk } from "../core/open-desk.ts";

/** What the caller can mend: said in one line, and the process ends with 2. */
export class BadInput extends Error {}

/** Work on the desk of these settings, beside the one that serves it or alone. */
export async function withDesk<T>(env: Record<string, string | undefined>, work: (desk: Desk) => Promise<T>): Promise<T> {
  const config = readConfig(env);
  const log = createLog({ ...config, logLevel: "error" }, process.stderr);
  const database = await openDatabase(config, log, "command");
  try {
    const { desk, close } = await openDesk({ config, log, secret: await sealingSecret(config), database });
    return await work(desk).finally(close);
  } finally {
    await database.stop();
  }
}

/** Run a command; what was wrong with what it was given is said in one line, with 2 as the exit status. */
export async function saying(name: string, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof BadInput || cause instanceof ConfigError || cause instanceof DatabaseTrouble)) throw cause;
    process.stderr.write(`guli ${name}: ${cause.message}\n`);
    return 2;
  }
}
