import type { Showing, ShowingEnd } from "@guli/contract";
import { theDesk, type Actor, type Desk, type Tx } from "../../../core/desk.ts";
import type { DeskEvent } from "../../../core/events/types.ts";
import type { Who } from "../../../core/http/serving.ts";
import { found, refuse } from "../../../core/refusal.ts";
import type { DueClock } from "../../../core/ticker.ts";
import * as conversations from "../../conversations/index.ts";
import { showingOf, type Guest } from "./agreeing.ts";
import { ended, lineOf, secondsOf, show, stateOf, type StoredShowing } from "./rules/showing.ts";
import { dueShowings, dueToChange, forgetSignals, openToChange, saveShowing, showingToChange } from "./store.ts";

/** The one who looks stops, or takes the question back; an offer that nobody has taken up anyone may put aside. */
export function endByPerson(desk: Desk, who: Who, { id, why }: { id: string; why: ShowingEnd }): Promise<Showing> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const before = found(await showingToChange(tx, id), "showing.not-found");
    if (before.personId !== null && before.personId !== who.personId) refuse("showing.not-found");
    return show(await end(tx, before, { why: why === "declined" ? "agent" : why, actor: { person: who.personId } }));
  });
}

/** The customer stops, or does not want to. */
export function endByGuest(desk: Desk, { workspaceId, visitor }: Guest, { id, why }: { id: string; why: ShowingEnd }): Promise<void> {
  return desk.transaction(workspaceId, async (tx) => {
    const before = await showingOf(tx, id, visitor.conversationId);
    await end(tx, before, { why, actor: visitor.customerId ? { customer: visitor.customerId } : theDesk });
  });
}

/** Nobody agreed in time, or it took as long as is allowed. */
export const showingClock: DueClock = {
  name: "showings",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(dueShowings, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId, ids) => desk.transaction(workspaceId, async (tx) => endAll(tx, await dueToChange(tx, ids), "limit")),
};

/** The matter is done. */
export async function endResolved(tx: Tx, events: DeskEvent<"conversation.resolved">[]): Promise<void> {
  await endAll(tx, await openToChange(tx, { conversationIds: events.map(({ payload }) => payload.conversationId) }), "resolved");
}

/** Who works here no longer sees nothing any more. */
export async function endOfPeople(tx: Tx, events: DeskEvent<"person.left">[]): Promise<void> {
  await endAll(tx, await openToChange(tx, { personIds: events.map(({ payload }) => payload.personId) }), "agent");
}

async function endAll(tx: Tx, all: StoredShowing[], why: ShowingEnd): Promise<number> {
  for (const one of all) await end(tx, one, { why, actor: theDesk });
  return all.length;
}

/** Ended once; whoever comes later finds it so. */
async function end(tx: Tx, before: StoredShowing, { why, actor }: { why: ShowingEnd; actor: Actor }): Promise<StoredShowing> {
  if (stateOf(before) === "ended") return before;
  const over = ended(before, why, tx.now);
  const { id, conversationId, personId } = over;
  await saveShowing(tx, over);
  await forgetSignals(tx, id);
  const line = lineOf(over);
  const messageId = line && (await conversations.say(tx, conversationId, { personId, lines: [line] }));
  tx.record("showing.ended", actor, { showingId: id, conversationId, messageId, why: over.why!, seconds: secondsOf(over) });
  return over;
}
