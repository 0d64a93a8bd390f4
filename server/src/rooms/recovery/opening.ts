import { minus } from "../../core/clock.ts";
import type { Actor, Tx } from "../../core/desk.ts";
import { newId } from "../../core/ids.ts";
import * as conversations from "../conversations/index.ts";
import { add, clockOf, factOf, type Held } from "./adding.ts";
import { apologyIn } from "./rules/apologies.ts";
import { waitsFor } from "./rules/stages.ts";
import { told } from "./rules/telling.ts";
import { proposedSeverity, type Cause } from "./rules/triggers.ts";
import * as store from "./store/recoveries.ts";
import { insertFacts, put } from "./store/writing.ts";

const A_YEAR = { hours: 365 * 24 };

/**
 * Open a recovery for a matter, or join what came to it to the one that is open: there is at most one, since the conversation is locked before anybody looks.
 * The same cause twice (a reaction that ran again) is told by its `once`. Null where the desk opens none: for spam, and for what came to one
 * that is over.
 */
export async function openOrJoin(tx: Tx, actor: Actor, { conversationId, cause }: { conversationId: string; cause: Cause }): Promise<Held | null> {
  const { customerId, mood, spam } = await conversations.conversationToChangeFor(tx, conversationId);
  if (spam && !("person" in actor)) return null;
  const [open] = await store.openIn(tx, [conversationId]);
  if (open) return join(tx, actor, { id: open.id, cause });
  if (await store.wasHeard(tx, conversationId, cause.detail["once"])) return null;
  const earlier = await store.countEarlier(tx, customerId, minus(tx.now, A_YEAR));
  const stageDue = (await clockOf(tx)).stageDue("own", tx.now);
  const fact = factOf(tx, actor, { kind: "opened", customerId, ...cause, earlier, severity: proposedSeverity(cause, mood) });
  const first = { ...fact, body: { ...fact.body, stageDue } };
  const held: Held = { id: newId(), conversationId, state: told([first]), nth: 1 };
  await put(tx, held);
  await insertFacts(tx, [{ ...first, nth: 1, recoveryId: held.id, conversationId }]);
  await store.recount(tx, [{ stage: held.state.stage, waitsFor: waitsFor(held.state), by: 1 }]);
  await conversations.say(tx, conversationId, {
    personId: "person" in actor ? actor.person : null,
    lines: [{ code: "recovery-opened", params: { because: cause.because } }],
  });
  tx.record("recovery.opened", actor, { recoveryId: held.id, conversationId, customerId, because: cause.because });
  return hearApology(tx, held);
}

/** What came to it once is not joined twice. */
async function join(tx: Tx, actor: Actor, { id, cause }: { id: string; cause: Cause }): Promise<Held> {
  const held = (await store.toChange(tx, id))!;
  const once = cause.detail["once"];
  const isKnown = once !== undefined && held.state.causes.some(({ because, detail }) => because === cause.because && detail["once"] === once);
  return isKnown ? held : add(tx, held, { actor, body: { kind: "joined", ...cause } });
}

const MOST_MESSAGES = 200;

/** Whoever opens it by hand has often said sorry already: after the customer's last word. */
async function hearApology(tx: Tx, held: Held): Promise<Held> {
  if (held.state.causes[0]?.because !== "hand") return held;
  const said = await conversations.saidIn(tx, [held.conversationId], MOST_MESSAGES);
  const since = said.slice(said.findLastIndex(({ kind, automatic }) => kind === "incoming" && !automatic) + 1);
  for (const { id, kind, text, personId } of since) {
    const form = kind === "reply" && personId !== null ? apologyIn(text) : null;
    if (form) return add(tx, held, { actor: { person: personId! }, body: { kind: "apologised", form, messageId: id, words: null } });
  }
  return held;
}
