import { isBefore } from "../../core/clock.ts";
import { theDesk, type Tx } from "../../core/desk.ts";
import type { DueClock } from "../../core/ticker.ts";
import { activePeople } from "../people/index.ts";
import { add, clockOf, toChange, type Held } from "./adding.ts";
import { lateAt } from "./rules/stages.ts";
import * as store from "./store/recoveries.ts";

/** A stage that takes longer than it should: whose recovery it is hears of it, and, when nothing happens for as long as somebody may take to own one, the leads. */
export const lateClock: DueClock = {
  name: "late recoveries",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(store.lateOnes, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId, ids) =>
    desk.transaction(workspaceId, async (tx) => {
      const late = await store.late(tx, ids);
      for (const { id } of late) await tell(tx, await toChange(tx, id));
      return late.length;
    }),
};

async function tell(tx: Tx, held: Held): Promise<void> {
  const at = lateAt(held.state);
  // While this waited for the lock somebody went on with it, or another clock has told of it.
  if (at === null || isBefore(tx.now, at)) return;
  const { stage, late, customerId } = held.state;
  const people = await activePeople(tx);
  const owner = people.find(({ id }) => id === held.state.ownerId);
  const isOwners = owner !== undefined && late === undefined;
  const leads = people.filter(({ role }) => role === "owner" || role === "lead").map(({ id }) => id);
  const again = isOwners ? (await clockOf(tx)).stageDue("own", tx.now) : null;
  await add(tx, held, { actor: theDesk, body: { kind: "late", told: isOwners ? "owner" : "leads", again } });
  const about = { recoveryId: held.id, conversationId: held.conversationId, customerId, stage };
  if (isOwners) tx.record("recovery.late", theDesk, { ...about, personIds: [owner.id] });
  else tx.record("recovery.escalated", theDesk, { ...about, personIds: leads });
}
