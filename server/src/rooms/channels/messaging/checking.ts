import { plus } from "../../../core/clock.ts";
import type { Desk } from "../../../core/desk.ts";
import type { Task } from "../../../core/jobs/running.ts";
import type { DueClock } from "../../../core/ticker.ts";
import { adapterFor } from "./adapters.ts";
import type { Setup } from "./adapter.ts";
import { EVERY, noteAsked } from "./health.ts";
import { setupById } from "./setups.ts";
import { claimChecks, dueChecks, isOn } from "./store.ts";
import { troubleFrom } from "./trouble.ts";

/** Every few minutes each platform is asked how the channel is, so that a token that was revoked is noticed before a customer's answer is missing. */
export const checkClock: DueClock = {
  name: "channel-checks",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(dueChecks, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId, ids) =>
    desk.transaction(workspaceId, async (tx) => {
      const claimed = await claimChecks(tx, ids, plus(tx.now, EVERY.well));
      for (const channelId of claimed) tx.enqueue("check-channel", { channelId }, { key: `check-channel:${channelId}`, tries: 1 });
      return claimed.length;
    }),
};

export const checkChannel: Task = async (desk, payload) => {
  const { workspaceId, channelId } = payload as { workspaceId: string; channelId: string };
  const setup = await desk.read(workspaceId, (tx) => setupById(tx, channelId));
  if (setup) await ask(desk, setup);
};

/** Tell the platform where to call us, and see at once how the channel is. */
export const arrangeChannel: Task = async (desk, payload) => {
  const { workspaceId, channelId } = payload as { workspaceId: string; channelId: string };
  const { setup, on } = await desk.read(workspaceId, async (tx) => ({ setup: await setupById(tx, channelId), on: await isOn(tx, channelId) }));
  if (!setup) return;
  const trouble = await adapterFor(setup.kind)
    .arrange?.(desk, setup, on)
    .then(() => null, troubleFrom);
  if (trouble) await desk.transaction(workspaceId, (tx) => noteAsked(tx, setup, { account: null, trouble }));
  else if (on) await ask(desk, setup);
};

async function ask(desk: Desk, setup: Setup): Promise<void> {
  const found = await adapterFor(setup.kind)
    .check(desk, setup)
    .then(
      ({ account }) => ({ account, trouble: null }),
      (cause: unknown) => ({ account: null, trouble: troubleFrom(cause) }),
    );
  await desk.transaction(setup.workspaceId, (tx) => noteAsked(tx, setup, found));
}
