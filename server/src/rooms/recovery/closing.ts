import type { closeRecovery, noteFollowUp, Recovery, reopenRecovery, setFollowUp } from "@guli/contract";
import type { z } from "zod";
import { isBefore } from "../../core/clock.ts";
import type { Actor, Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { refuse } from "../../core/refusal.ts";
import { add, toChange, type Held } from "./adding.ts";
import { shownFor } from "./presenting.ts";
import { openIn } from "./store/recoveries.ts";

/** Ask on another day. */
export function setDate(desk: Desk, who: Who, { id, dueAt }: z.output<typeof setFollowUp.body> & { id: string }): Promise<Recovery> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const held = await toChange(tx, id);
    if (isBefore(dueAt, tx.now)) refuse("date.past", { dueAt: "This date is over already." });
    return shownFor(tx, await add(tx, held, { actor: { person: who.personId }, body: { kind: "follow-up-set", dueAt } }));
  });
}

export type Answer = { id: string; good: boolean; words: string; actor: Actor };

/** Good closes it; not good begins anew, with its history. */
export async function answer(tx: Tx, { id, good, words, actor }: Answer): Promise<Held> {
  const by = "customer" in actor ? ("customer" as const) : ("person" as const);
  return add(tx, await toChange(tx, id), { actor, body: { kind: "answered", good, words, by } });
}

export function noteAnswer(desk: Desk, who: Who, { id, ...said }: z.output<typeof noteFollowUp.body> & { id: string }): Promise<Recovery> {
  return desk.transaction(who.workspaceId, async (tx) => shownFor(tx, await answer(tx, { id, ...said, actor: { person: who.personId } })));
}

export function close(desk: Desk, who: Who, { id, outcome, why }: z.output<typeof closeRecovery.body> & { id: string }): Promise<Recovery> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const held = await toChange(tx, id);
    if (held.state.amends?.state === "asked") refuse("amends.made-already", { amends: "First somebody has to decide on what was asked for." });
    return shownFor(tx, await add(tx, held, { actor: { person: who.personId }, body: { kind: "closed", outcome, why } }));
  });
}

/** Where another is open in the matter by now, that one goes on. */
export function reopen(desk: Desk, who: Who, { id, why }: z.output<typeof reopenRecovery.body> & { id: string }): Promise<Recovery> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const held = await toChange(tx, id);
    if ((await openIn(tx, [held.conversationId])).length > 0) refuse("recovery.open-already");
    return shownFor(tx, await add(tx, held, { actor: { person: who.personId }, body: { kind: "reopened", why } }));
  });
}
