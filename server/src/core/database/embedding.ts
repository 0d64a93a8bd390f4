import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import type { Logger } from "../log.ts";
import { reach } from "./embedded/furnishing.ts";
import { startCluster } from "./embedded/index.ts";
import type { Place } from "./external.ts";
import type { Purpose } from "./index.ts";
import { connectKeeper, leaveLast, takeLocks } from "./keeper.ts";
import { DatabaseTrouble } from "./trouble.ts";

/** The database in the data folder: started if need be, started again if it dies, with one desk at a time; the last process out stops it. */
export async function openEmbedded(dataDir: string, purpose: Purpose, log: Logger): Promise<Place> {
  let { cluster, keeper } = await begin(dataDir);
  let leaving = false;
  let coming = Promise.resolve();

  const mind = (client: pg.Client): void => {
    client.once("end", () => {
      if (!leaving) coming = bringBack();
    });
  };
  const bringBack = async (): Promise<void> => {
    log.warn("The embedded database went away; bringing it back");
    for (const port = String(cluster.port); !leaving; await sleep(500)) {
      try {
        ({ cluster, keeper } = await begin(dataDir, { port }));
        await takeLocks(keeper, purpose);
        mind(keeper);
        return log.warn("The embedded database is back");
      } catch (error) {
        log.error({ err: error }, "The embedded database does not come back yet");
      }
    }
  };
  const leave = async (): Promise<void> => {
    leaving = true;
    await coming;
    const last = await leaveLast(keeper).catch(() => true);
    if (last) await cluster.stop();
  };

  const other = await takeLocks(keeper, purpose);
  if (other !== undefined) {
    await leave();
    throw new DatabaseTrouble(`Another desk (process ${other}) already works with ${dataDir}. Stop it first, or set DATA_DIR and PORT to start a second one.`);
  }
  mind(keeper);
  const [owner, app, ticker] = [reach(cluster, "guli"), reach(cluster, "guli_app"), reach(cluster, "guli_ticker")];
  return { reaches: { owner, app, ticker, listen: app }, leave };
}

async function begin(dataDir: string, settings = {}): Promise<{ cluster: Awaited<ReturnType<typeof startCluster>>; keeper: pg.Client }> {
  const cluster = await startCluster(dataDir, settings);
  try {
    return { cluster, keeper: await connectKeeper(cluster) };
  } catch (error) {
    if (!cluster.adopted) await cluster.stop();
    throw error;
  }
}
