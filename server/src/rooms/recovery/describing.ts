import type { describeRecovery, openRecovery, Recovery } from "@guli/contract";
import type { z } from "zod";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { refuse } from "../../core/refusal.ts";
import { conversationFor } from "../conversations/index.ts";
import { personFor } from "../people/index.ts";
import { add, toChange, type Held } from "./adding.ts";
import { openOrJoin } from "./opening.ts";
import { shownFor } from "./presenting.ts";
import { isCurrency } from "./rules/money.ts";
import type { Described } from "./rules/state.ts";
import { rootCause } from "./store/root-causes.ts";
import { isFailure } from "./store/settings.ts";

type ByHand = z.output<typeof openRecovery.body> & { conversationId: string };

/** Somebody says that something failed here. Where a recovery is open already, what they say joins it. */
export function openByHand(desk: Desk, who: Who, { conversationId, words, ...change }: ByHand): Promise<Recovery> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await conversationFor(tx, conversationId);
    await mayDescribe(tx, change);
    const detail: Record<string, string> = words ? { words } : {};
    const held = await openOrJoin(tx, { person: who.personId }, { conversationId, cause: { because: "hand", detail } });
    return shownFor(tx, await addDescription(tx, who, { held: held!, change }));
  });
}

export function describe(desk: Desk, who: Who, { id, change }: { id: string; change: z.output<typeof describeRecovery.body> }): Promise<Recovery> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const held = await toChange(tx, id);
    await mayDescribe(tx, change);
    return shownFor(tx, await addDescription(tx, who, { held, change }));
  });
}

async function addDescription(tx: Tx, who: Who, { held, change }: { held: Held; change: Described }): Promise<Held> {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Described;
  return Object.keys(given).length === 0 ? held : add(tx, held, { actor: { person: who.personId }, body: { kind: "described", change: given } });
}

/** Whether all that it names is there. */
async function mayDescribe(tx: Tx, { failure, rootCauseId, lost }: Described): Promise<void> {
  if (failure && !(await isFailure(tx, failure))) refuse("failure-kind.not-found", { failure: "There is no such kind of failure." });
  if (rootCauseId && !(await rootCause(tx, rootCauseId))) refuse("root-cause.not-found");
  if (lost?.money && !isCurrency(lost.money.currency)) refuse("money.unknown-currency", { "lost.money.currency": "There is no such currency." });
}

/** Somebody owns it from now on. */
export function own(desk: Desk, who: Who, { id, personId }: { id: string; personId: string }): Promise<Recovery> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const held = await toChange(tx, id);
    const { active, role } = await personFor(tx, personId);
    if (!active || role === "light") refuse("person.not-found");
    return shownFor(tx, await add(tx, held, { actor: { person: who.personId }, body: { kind: "owned", personId } }));
  });
}
