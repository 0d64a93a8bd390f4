import type { noteChoice, offerOptions, Recovery, skipStage } from "@guli/contract";
import type { z } from "zod";
import type { Actor, Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { refuse } from "../../core/refusal.ts";
import { add, toChange, type Held } from "./adding.ts";
import { linkTo } from "./linking.ts";
import { shownFor } from "./presenting.ts";
import { isPriceForSilence } from "./rules/silence.ts";
import { speak } from "./speaking.ts";

type Offer = z.output<typeof offerOptions.body> & { id: string };

/** Put ways to the customer, at least two. They choose on a page, or in the conversation. */
export function offer(desk: Desk, who: Who, { id, options, send }: Offer): Promise<Recovery> {
  if (options.some(({ title, words }) => isPriceForSilence(`${title}\n${words}`))) refuse("amends.price-for-silence");
  return desk.transaction(who.workspaceId, async (tx) => {
    const actor = { person: who.personId };
    const named = options.map((one, place) => ({ ...one, id: String(place + 1) }));
    const held = await add(tx, await toChange(tx, id), { actor, body: { kind: "options-offered", options: named } });
    if (send) await sendLink(tx, held);
    return shownFor(tx, held);
  });
}

async function sendLink(tx: Tx, held: Held): Promise<void> {
  const url = linkTo(tx.desk, held.id, tx.workspaceId);
  if (typeof (await speak(tx, held.conversationId, (words) => words.chooseHere(url))) === "string") refuse("reply.no-way");
}

/** What the customer said in the conversation. */
export function noteChosen(desk: Desk, who: Who, { id, ...choice }: z.output<typeof noteChoice.body> & { id: string }): Promise<Recovery> {
  return desk.transaction(who.workspaceId, async (tx) => shownFor(tx, await choose(tx, { id, ...choice, actor: { person: who.personId } })));
}

export type Choice = { id: string; optionId: string | null; words: string; actor: Actor };

/** They choose one of the ways, or propose their own; again as long as nobody acts on it. The same choice twice is one. */
export async function choose(tx: Tx, { id, optionId, words, actor }: Choice): Promise<Held> {
  const held = await toChange(tx, id);
  const known = held.state.offer?.chosen;
  if (known && known.optionId === optionId && known.words === words) return held;
  const by = "customer" in actor ? ("customer" as const) : ("person" as const);
  return add(tx, held, { actor, body: { kind: "option-chosen", optionId, words, by } });
}

export function takeUp(desk: Desk, who: Who, id: string): Promise<Recovery> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const held = await toChange(tx, id);
    if (held.state.offer?.takenUpAt) return shownFor(tx, held);
    return shownFor(tx, await add(tx, held, { actor: { person: who.personId }, body: { kind: "choice-taken-up" } }));
  });
}

/** Nothing is left to choose, or no amends are called for: said with a reason, for whoever reads it later. */
export function skip(desk: Desk, who: Who, { id, stage, why }: z.output<typeof skipStage.body> & { id: string }): Promise<Recovery> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const kind = stage === "options" ? ("options-skipped" as const) : ("amends-skipped" as const);
    return shownFor(tx, await add(tx, await toChange(tx, id), { actor: { person: who.personId }, body: { kind, why } }));
  });
}
