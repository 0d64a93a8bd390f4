import { join } from "node:path";
import { systemClock, type Clock } from "./clock.ts";
import type { Config } from "./config/index.ts";
import { openDatabase, type Database } from "./database/index.ts";
import type { Desk } from "./desk.ts";
import { openBus } from "./events/bus.ts";
import { openFiles } from "./files.ts";
import type { Logger } from "./log.ts";
import { createMetrics } from "./metrics.ts";
import { vault } from "./secrets.ts";
import { transactions } from "./transaction.ts";

export type Given = { config: Config; log: Logger; secret: string; clock?: Clock; database?: Database };

/** Everything that a desk is made of, connected; nothing works yet on its own. */
export async function openDesk({ config, log, secret, clock = systemClock, database }: Given): Promise<{ desk: Desk; close(): Promise<void> }> {
  const opened = database ?? (await openDatabase(config, log));
  const bus = await openBus(opened, log);
  const desk: Desk = {
    config,
    log,
    clock,
    bus,
    database: opened,
    files: openFiles(join(config.dataDir, "files"), () => desk),
    vault: vault(secret),
    metrics: createMetrics(),
    ...transactions(() => desk),
  };
  const close = async () => {
    await bus.stop();
    if (!database) await opened.stop();
  };
  return { desk, close };
}
