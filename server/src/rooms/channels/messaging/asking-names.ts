import { plus } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { Task } from "../../../core/jobs/running.ts";
import { findCustomer, rename, type Sender } from "../../customers/index.ts";
import { adapterFor } from "./adapters.ts";
import type { Setup } from "./adapter.ts";
import { setupById } from "./setups.ts";
import { troubleFrom } from "./trouble.ts";

type Asked = { channelId: string; customerId: string; address: string; tries?: number };

/** Some platforms tell only an id with a message: what they are called is asked afterwards, so that nobody waits for it. */
export function askName(tx: Tx, setup: Setup, { customerId, sender }: { customerId: string; sender: Sender }): void {
  if (sender.name !== "" || !adapterFor(setup.kind).nameOf) return;
  enqueue(tx, { channelId: setup.id, customerId, address: sender.address });
}

/** In seconds. A name is not worth more. */
const WAITS = [30, 600];

/** Ask, and call them so, unless somebody at the desk has named them meanwhile. */
export const askForName: Task = async (desk, payload) => {
  const { workspaceId, ...asked } = payload as { workspaceId: string } & Asked;
  const { setup, customer } = await desk.read(workspaceId, async (tx) => ({
    setup: await setupById(tx, asked.channelId),
    customer: await findCustomer(tx, asked.customerId),
  }));
  if (!setup || customer?.name !== asked.address) return;
  const found = await Promise.resolve(adapterFor(setup.kind).nameOf?.(desk, setup, asked.address)).catch(troubleFrom);
  await desk.transaction(workspaceId, async (tx) => {
    if (typeof found === "string") return rename(tx, asked.customerId, found.slice(0, 120));
    const wait = WAITS[asked.tries ?? 0];
    if (found && !found.final && wait !== undefined) enqueue(tx, { ...asked, tries: (asked.tries ?? 0) + 1 }, Math.max(wait, found.retryAfter ?? 0));
  });
};

function enqueue(tx: Tx, asked: Asked, seconds = 0): void {
  tx.enqueue("ask-name", asked, { key: `ask-name:${asked.customerId}`, ...(seconds > 0 && { runAt: plus(tx.now, { seconds }) }) });
}
