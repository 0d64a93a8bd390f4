/* A process that opens the embedded database below DATA_DIR as a desk does, says so, and closes it when told: for tests that kill it. */
import { readConfig } from "../src/core/config/index.ts";
import { DatabaseTrouble, openDatabase } from "../src/core/database/index.ts";
import type { Purpose } from "../src/core/database/index.ts";
import { createLog } from "../src/core/log.ts";

const config = readConfig(process.env);
try {
  const database = await openDatabase(config, createLog(config), process.argv[2] as Purpose | undefined);
  process.once("SIGTERM", () => void database.stop().then(() => process.exit(0)));
  console.log("open");
} catch (error) {
  console.log(error instanceof DatabaseTrouble ? error.message : error);
  process.exit(error instanceof DatabaseTrouble ? 2 : 1);
}
