import type { Mood } from "@guli/contract";
import { theDesk, type Tx } from "../../core/desk.ts";
import type { Reaction } from "../../core/events/dispatching.ts";
import * as conversations from "../conversations/index.ts";
import { add, toChange } from "./adding.ts";
import { openOrJoin } from "./opening.ts";
import { byAnger, byAnswer, byEffort, byPromise, type Cause } from "./rules/triggers.ts";
import { settingsOf } from "./settling.ts";
import { followCustomer } from "./store/amends.ts";
import { effortHeard, openIn, strayed } from "./store/recoveries.ts";
import { followCustomers } from "./store/vouchers.ts";

type Found = { conversationId: string; cause: Cause };

/** `once` names what brought it: heard twice, it comes to the recovery once. In the order of conversations, as they are locked everywhere. */
async function open(tx: Tx, all: Found[]): Promise<void> {
  const sorted = all.toSorted((one, other) => (one.conversationId < other.conversationId ? -1 : 1));
  for (const one of sorted) await openOrJoin(tx, theDesk, one);
}

const once = (cause: Cause | null, mark: string): Cause | null => cause && { ...cause, detail: { ...cause.detail, once: mark } };

const someOf = (conversationId: string, cause: Cause | null): Found[] => (cause ? [{ conversationId, cause }] : []);

/** A promise broke: a recovery, if whoever waits is upset. */
export const hearBroken: Reaction<"promise.broken"> = async (tx, events) => {
  const { triggers } = await settingsOf(tx);
  if (!triggers.promise.on) return;
  const rows = await conversations.rowsById(tx, [...new Set(events.map(({ payload }) => payload.conversationId))]);
  const found = events.flatMap(({ payload: { conversationId, promiseId, what } }) => {
    const row = rows.get(conversationId);
    return row && !row.spam ? someOf(conversationId, once(byPromise(triggers, { mood: row.mood, what }), promiseId)) : [];
  });
  await open(tx, found);
};

/** A bad answer came in: the same twice is one, a worse one is another. Changed to a good one, the cause stays in the history. */
export const hearAnswers: Reaction<"survey.answered"> = async (tx, events) => {
  const { triggers } = await settingsOf(tx);
  await open(
    tx,
    events.flatMap(({ payload }) => {
      const { conversationId, invitationId, satisfaction, ease, expectation } = payload;
      return someOf(conversationId, once(byAnswer(triggers, payload), `${invitationId} ${satisfaction} ${ease} ${expectation}`));
    }),
  );
};

/** Few stars in public are a bad answer, too. `mark` names the review as it stood. */
export async function hearStars(tx: Tx, { conversationId, stars, once: mark }: { conversationId: string; stars: number; once: string }): Promise<void> {
  const { triggers } = await settingsOf(tx);
  await open(tx, someOf(conversationId, once(byAnswer(triggers, { satisfaction: stars, ease: null, expectation: null }), mark)));
}

/** Too much effort. Once in a matter, also after it was made good, unless as much again has come to it since. */
export const hearEffort: Reaction<"effort.counted"> = async (tx, events) => {
  const { triggers } = await settingsOf(tx);
  const over = events.filter(({ payload }) => byEffort(triggers, payload.sum) !== null);
  if (over.length === 0) return;
  const heard = await effortHeard(tx, [...new Set(over.map(({ payload }) => payload.conversationId))]);
  await open(
    tx,
    over.flatMap(({ payload: { conversationId, sum } }) => {
      const known = heard.get(conversationId);
      return known !== undefined && sum < known + triggers.effort.sum ? [] : someOf(conversationId, once(byEffort(triggers, sum), `${conversationId} ${sum}`));
    }),
  );
};

/** Anger rose: an angry message in a matter in which there was none before it. */
export const hearAnger: Reaction<"message.received"> = async (tx, events) => {
  await hearAngerIn(
    tx,
    events.filter(({ payload }) => !payload.automatic && !payload.quiet).map(({ payload }) => payload.messageId),
  );
};

async function hearAngerIn(tx: Tx, heard: string[]): Promise<void> {
  if (heard.length === 0) return;
  const moods = await conversations.moodsAround(tx, heard);
  if (moods.length === 0) return;
  const { triggers } = await settingsOf(tx);
  const angry = moods.filter(({ id, mood }) => mood === "angry" && heard.includes(id));
  await open(
    tx,
    angry.flatMap(({ id, conversationId }) => someOf(conversationId, once(byAnger(triggers, moodsUntil(moods, { id, conversationId })), id))),
  );
}

function moodsUntil(all: conversations.MoodIn[], { id, conversationId }: { id: string; conversationId: string }): Mood[] {
  const thread = all.filter((one) => one.conversationId === conversationId);
  return thread.slice(0, thread.findIndex((one) => one.id === id) + 1).map(({ mood }) => mood);
}

/** "This was not anger": a recovery that stands on it alone, and that nobody has taken on yet, was a mistake. "This was anger" may open one. */
export const hearCorrections: Reaction<"mood.corrected"> = async (tx, events) => {
  const corrected = new Map(events.map(({ payload }) => [payload.messageId, payload.mood]));
  const none = (mark: string | undefined) => mark !== undefined && corrected.has(mark) && corrected.get(mark) !== "angry";
  for (const { id, state } of await openIn(tx, [...new Set(events.map(({ payload }) => payload.conversationId))])) {
    const isMistaken = state.ownerId === null && state.causes.every(({ because, detail }) => because === "anger" && none(detail["once"]));
    if (isMistaken) await add(tx, await toChange(tx, id), { actor: theDesk, body: { kind: "closed", outcome: "mistaken", why: "" } });
  }
  await hearAngerIn(
    tx,
    events.filter(({ payload }) => payload.mood === "angry").map(({ payload }) => payload.messageId),
  );
};

/** Two customers became one, or one two again: a recovery belongs to whoever its conversation belongs to. */
export const followPeople: Reaction<"customer.merged" | "customer.parted"> = async (tx, events) => {
  const ids = [...new Set(events.flatMap(({ payload }) => [payload.customerId, payload.otherId]))];
  for (const { id, customerId } of await strayed(tx, ids)) {
    await add(tx, await toChange(tx, id), { actor: theDesk, body: { kind: "customer-joined", customerId } });
    await followCustomer(tx, id, customerId);
    await followCustomers(tx, customerId, id);
  }
};
