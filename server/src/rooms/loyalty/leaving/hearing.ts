import { theDesk, type Tx } from "../../../core/desk.ts";
import type { Reaction } from "../../../core/events/dispatching.ts";
import { isBefore, type Instant } from "../../../core/clock.ts";
import * as conversations from "../../conversations/index.ts";
import { notice, noticeByModel, type Cause } from "./noticing.ts";
import { guessedReason, leavingIn } from "./rules/leaving.ts";
import { boughtSince, contractsById } from "./store/around.ts";
import * as store from "./store/leavings.ts";
import { reckon } from "./store/results.ts";

const MOST_MESSAGES = 30;

/** They say that they go; or, with a way back open, they write again. */
export const hearLeaving: Reaction<"message.received"> = async (tx, events) => {
  const heard = events.filter(({ payload }) => !payload.automatic && !payload.quiet);
  if (heard.length === 0) return;
  const said = new Map(
    (
      await conversations.saidById(
        tx,
        heard.map(({ payload }) => payload.messageId),
      )
    ).map((one) => [one.id, one]),
  );
  const causes: Cause[] = [];
  const others: Wrote[] = [];
  for (const { payload, at } of heard) {
    const { customerId, conversationId, messageId } = payload;
    const found = leavingIn(said.get(messageId)?.text ?? "");
    if (!found) others.push({ customerId, at });
    else causes.push({ ...found, customerId, conversationId, messageId, because: "words", once: messageId, at });
  }
  await notice(tx, theDesk, await guessed(tx, causes));
  await wroteAgain(tx, others);
};

/** Where their words do not say why, what they wrote before may: never more than a guess. */
async function guessed(tx: Tx, causes: Cause[]): Promise<Cause[]> {
  const open = causes.filter(({ reason }) => !reason).map(({ conversationId }) => conversationId!);
  if (open.length === 0) return causes;
  const said = (await conversations.saidIn(tx, open, MOST_MESSAGES)).filter(({ kind, automatic }) => kind === "incoming" && !automatic).toReversed();
  return causes.map((cause) => {
    const before = said.filter((one) => one.conversationId === cause.conversationId && one.id !== cause.messageId).map(({ text }) => text);
    return { ...cause, reason: cause.reason ?? guessedReason(before) };
  });
}

type Wrote = { customerId: string; at: Instant };

async function wroteAgain(tx: Tx, wrote: Wrote[]): Promise<void> {
  if (wrote.length === 0) return;
  const open = await store.openOf(
    tx,
    wrote.map(({ customerId }) => customerId),
  );
  for (const held of open) {
    const again = wrote.find(({ customerId, at }) => customerId === held.customerId && held.wayBackAt !== null && isBefore(held.wayBackAt, at));
    if (again) await cameBack(tx, held, { at: again.at, by: "message" });
  }
}

type Back = { at: Instant; by: "order" | "message" | "contract" };

async function cameBack(tx: Tx, held: store.Held, back: Back): Promise<void> {
  await store.markBack(tx, held.id, back);
  await reckon(tx, [held.id]);
  tx.record("customer.back", { customer: held.customerId }, { customerId: held.customerId });
}

export const hearBought: Reaction<"order.placed" | "order.matched" | "order.changed"> = (tx, events) =>
  bought(
    tx,
    events.flatMap(({ payload }) => payload.customerId ?? []),
  );

async function bought(tx: Tx, customerIds: string[]): Promise<void> {
  const gone = customerIds.length === 0 ? [] : await store.unreturnedOf(tx, [...new Set(customerIds)]);
  if (gone.length === 0) return;
  const since = gone.map(({ customerId, wayBackAt, noticedAt }) => ({ customerId, since: wayBackAt ?? noticedAt }));
  const first = new Map((await boughtSince(tx, since)).map(({ customerId, at }) => [customerId, at]));
  for (const held of gone) {
    const at = first.get(held.customerId);
    if (at && !isBefore(held.backUntil, at)) await cameBack(tx, held, { at, by: "order" });
  }
}

const AT_ONCE = 1000;
const FIRST = "00000000-0000-0000-0000-000000000000";

/** A file of orders is in: whoever had left and is found in it has come back. */
export const hearImported: Reaction<"orders.imported"> = async (tx) => {
  for (let after = FIRST, more = true; more;) {
    const some: string[] = await store.unreturnedAfter(tx, { after, most: AT_ONCE });
    await bought(tx, some);
    after = some.at(-1) ?? FIRST;
    more = some.length === AT_ONCE;
  }
};

/** By the definition of the business they have left: what became so today; how all stood when they were first reckoned is told to nobody. */
export const hearStandings: Reaction<"standing.changed"> = (tx, events) =>
  noticeByModel(
    tx,
    events.filter(({ payload }) => payload.to === "left").map(({ payload: { customerId }, at }) => ({ customerId, on: at })),
  );

/** A contract ended, and no other of theirs goes on. */
export const hearEnded: Reaction<"contract.ended"> = async (tx, events) => {
  const all = await contractsById(
    tx,
    events.map(({ payload }) => payload.contractId),
  );
  const causes = all.flatMap(({ id, customerId, endedOn, why, others }): Cause[] => {
    if (endedOn === null || others > 0) return [];
    const ended = `${endedOn}T00:00:00.000Z`;
    const reason = why ? guessedReason([why]) : null;
    return [{ customerId, because: "contract", once: `contract ${id} ${endedOn}`, at: isBefore(ended, tx.now) ? ended : tx.now, quote: why ?? "", reason }];
  });
  await notice(tx, theDesk, causes);
};

/** A contract goes on, or a new one begins, after they had left. */
export const hearRenewed: Reaction<"contract.changed"> = async (tx, events) => {
  const going = (
    await contractsById(
      tx,
      events.map(({ payload }) => payload.contractId),
    )
  ).filter(({ endedOn }) => endedOn === null);
  if (going.length === 0) return;
  const open = await store.openOf(
    tx,
    going.map(({ customerId }) => customerId),
  );
  for (const held of open) {
    const began = going.some(({ customerId, startedOn }) => customerId === held.customerId && startedOn >= held.noticedAt.slice(0, 10));
    if (began || held.because === "contract") await cameBack(tx, held, { at: tx.now, by: "contract" });
  }
};

/** Two customers became one, or one two again: what was noticed belongs to the one who is left, or to whoever has the conversation. */
export const followPeople: Reaction<"customer.merged" | "customer.parted"> = async (tx, events) => {
  for (const { name, payload } of events) {
    const moved = name === "customer.merged" ? store.followMerge(tx, payload) : store.followParting(tx, [payload.customerId, payload.otherId]);
    await reckon(tx, await moved);
  }
};
