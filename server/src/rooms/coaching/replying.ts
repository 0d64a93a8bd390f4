import type { CoachLevels, CoachReview, ConversationRow, Message, Mood, PublicFinding, startConversation, writeReply as contract } from "@guli/contract";
import type { z } from "zod";
import type { Desk, Tx } from "../../core/desk.ts";
import { each } from "../../core/events/dispatching.ts";
import type { Who } from "../../core/http/serving.ts";
import { Refused, refuse } from "../../core/refusal.ts";
import * as conversations from "../conversations/index.ts";
import { ownAddresses } from "../promises/index.ts";
import { reviewOf } from "./coach.ts";
import { reviewKnowing } from "./knowing.ts";
import { coachedFact, keptReview, type Seen } from "./rules/keeping.ts";
import { levelsFrom, weigh } from "./rules/levels.ts";
import { knownName } from "./rules/names.ts";
import { personalIn } from "./rules/public-words.ts";
import { countedIn, weekOf } from "./rules/weeks.ts";
import { chosenLevels, type ChosenLevel } from "./store/levels.ts";
import { dropReview, keepReview, uncount } from "./store/reviews.ts";
import { COACH_VERSION } from "./version.ts";

type Input = z.output<typeof contract.body> & { conversationId: string };
type Answered = { message: Message; conversation: ConversationRow };

/** Answer the customer, after the coach has read the reply once more where nobody can skip it. What it saw is kept with the reply. */
export function reply(desk: Desk, who: Who, input: Input): Promise<Answered> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const begun = await conversations.beginReply(tx, input);
    if ("known" in begun) return begun.known;
    if (begun.isPublic && !input.personalAnyway) await mustBeFitForAll(tx, input.body);
    // Files alone say nothing that could be coached.
    const seen = input.body === "" ? null : await look(tx, input, begun.before.customerId);
    const answered = await conversations.reply(tx, who, { ...input, ...begun });
    if (seen) await keep(tx, who, { ...seen, message: answered.message });
    return answered;
  });
}

/** Where everybody reads it, nothing personal stands: not without being asked. */
async function mustBeFitForAll(tx: Tx, text: string): Promise<void> {
  if (personalIn(text, await ownAddresses(tx)).length > 0) refuse("reply.personal");
}

/** What in these words should not stand where everybody reads it. */
export const publicWords = (desk: Desk, who: Who, { id, text }: { id: string; text: string }): Promise<PublicFinding[]> =>
  desk.read(who.workspaceId, async (tx) => {
    await conversations.rowFor(tx, id);
    return personalIn(text, await ownAddresses(tx));
  });

type First = z.output<typeof startConversation.body>;

/** Write to a customer first, read by the coach as an answer would be: nobody is upset yet, and nothing was said. */
export async function start(desk: Desk, who: Who, input: First): Promise<Answered> {
  const number = await conversations.takeNumber(desk, who.workspaceId);
  let used = false;
  try {
    return await desk.transaction(who.workspaceId, async (tx) => {
      const started = await startWithin(tx, who, { ...input, number });
      used = true;
      return started;
    });
  } finally {
    if (!used) conversations.giveNumberBack(desk, who.workspaceId, number);
  }
}

/** As part of something larger; `number` was taken before the transaction. */
export async function startWithin(tx: Tx, who: Who, input: First & { number: number }): Promise<Answered> {
  const begun = await conversations.beginStart(tx, input);
  const seen = input.body === "" ? null : await lookAt(tx, input, { customer: begun.addressee, mood: "calm", thread: [], chosen: await chosenLevels(tx) });
  const started = await conversations.start(tx, who, { ...input, ...begun });
  if (seen) await keep(tx, who, { ...seen, message: started.message });
  return started;
}

async function look(tx: Tx, input: Input, customerId: string): Promise<Seen | null> {
  const { conversationId } = input;
  const [thread, chosen] = await Promise.all([conversations.threadOf(tx, conversationId), chosenLevels(tx)]);
  return lookAt(tx, input, { ...thread, chosen, whose: { customerId, conversationId } });
}

type Spoken = Pick<Input, "body" | "aim" | "overridden" | "speaks">;
/** `whose` is missing where nothing was said before. */
type Answering = conversations.Thread & { chosen: ChosenLevel[]; whose?: { customerId: string; conversationId: string } };

/** Null where the coach itself fails: it advises, and a bug of ours, which is noted, is no reason to keep an answer from a customer. */
async function lookAt(tx: Tx, input: Spoken, { customer, mood, thread, chosen, whose }: Answering): Promise<Seen | null> {
  const levels = levelsFrom(chosen);
  const { body: draft, aim, speaks } = input;
  const about = { draft, customer: { name: knownName(customer), mood }, thread, aim, speaks };
  try {
    const review = whose ? await reviewKnowing(tx, about, whose) : reviewOf({ ...about, given: [] });
    return see(input, { review, mood, levels });
  } catch (cause) {
    if (cause instanceof Refused) throw cause;
    tx.desk.log.error({ error: cause }, "the coach could not read a reply");
    return null;
  }
}

function see({ aim, overridden }: Spoken, { review, mood, levels }: { review: CoachReview; mood: Mood; levels: CoachLevels }): Seen {
  const { weighed, unresolved } = weigh(review, { levels, mood, overridden });
  if (unresolved.length > 0) throw new Refused("coach.unresolved", undefined, { findings: unresolved });
  // What the agent said it should bring about goes before what it looks like.
  return { mood, weighed, review: { ...review, aim: aim ?? review.aim } };
}

async function keep(tx: Tx, who: Who, { message, ...seen }: Seen & { message: Message }): Promise<void> {
  const kept = keptReview({ messageId: message.id, conversationId: message.conversationId, personId: who.personId }, seen);
  await keepReview(tx, kept, { week: weekOf(tx.now), what: countedIn(kept), coach: COACH_VERSION });
  tx.record("reply.coached", { person: who.personId }, coachedFact(kept, COACH_VERSION));
}

/** A reply that was taken back taught nobody anything. */
export const forgetReview = each<"reply.taken-back">(async (tx, { payload }) => {
  const dropped = await dropReview(tx, payload.messageId);
  if (dropped) await uncount(tx, dropped.personId, { week: weekOf(dropped.at), what: countedIn(dropped) });
});
