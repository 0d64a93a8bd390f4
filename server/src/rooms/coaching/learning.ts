import type { CoachRule, KeptReview, readOwnLearning, readTeamLearning } from "@guli/contract";
import type { z } from "zod";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { refuse } from "../../core/refusal.ts";
import { textsOf } from "../conversations/index.ts";
import { teamFor } from "../people/index.ts";
import { pickExamples, quoteAround, type Picked } from "./rules/examples.ts";
import { latestWeeks, learnedWeeks, weekOf, withheldWeeks } from "./rules/weeks.ts";
import * as store from "./store/learning.ts";
import { reviewOf } from "./store/reviews.ts";

type Asked = { weeks: number; rule?: CoachRule | undefined };

/** What the coach saw in one's own replies: for oneself alone. */
export function ownLearning(desk: Desk, who: Who, asked: Asked): Promise<z.input<typeof readOwnLearning.answer>> {
  return desk.read(who.workspaceId, async (tx) => {
    const mondays = latestWeeks(tx.now, asked.weeks);
    const since = mondays[0]!;
    const { counts } = await store.countsOf(tx, [who.personId], since);
    const examples = await quoted(tx, pickExamples(await store.latestReviews(tx, [who.personId], { since, rule: asked.rule }), asked.rule));
    return {
      weeks: learnedWeeks(mondays, counts),
      shares: await store.sharesExamples(tx, who.personId),
      examples: examples.map(({ review: { conversationId, messageId, at }, ...example }) => ({ ...example, conversationId, messageId, at })),
    };
  });
}

/**
 * What the coach saw in the replies of a team, summed over its people: who is better than whom is not said. Who wrote an example is said only of those who share
 * theirs. Of a week, figures and others' examples are shown if so many wrote in it that nobody can guess.
 */
export function teamLearning(desk: Desk, who: Who, { id, ...asked }: Asked & { id: string }): Promise<z.input<typeof readTeamLearning.answer>> {
  return desk.read(who.workspaceId, async (tx) => {
    const { personIds } = await teamFor(tx, id);
    const mondays = latestWeeks(tx.now, asked.weeks);
    const since = mondays[0]!;
    const { counts, writers, people } = await store.countsOf(tx, personIds, since);
    const withheld = withheldWeeks(writers);
    const reviews = await store.latestReviews(tx, personIds, { since, rule: asked.rule });
    const shown = reviews.filter(({ shares, at }) => shares || !withheld.includes(weekOf(at)));
    const examples = await quoted(tx, pickExamples(shown, asked.rule));
    return {
      weeks: learnedWeeks(
        mondays,
        counts.filter(({ week }) => !withheld.includes(week)),
      ),
      withheld,
      people,
      examples: examples.map(({ review: { personId, conversationId, messageId, at, shares }, ...example }) => ({
        ...example,
        week: weekOf(at),
        by: shares ? { personId, conversationId, messageId } : null,
      })),
    };
  });
}

/** What the coach saw in a reply of one's own: for oneself alone, as are all words that one wrote. */
export async function ownReview(desk: Desk, who: Who, messageId: string): Promise<KeptReview> {
  const review = await desk.read(who.workspaceId, (tx) => reviewOf(tx, who.personId, messageId));
  return review ?? refuse("review.not-found");
}

/** Put the words themselves beside what was seen in them. */
async function quoted(tx: Tx, picked: Picked<store.StoredReview>[]) {
  const texts = new Map((await textsOf(tx, [...new Set(picked.map(({ review }) => review.messageId))])).map(({ id, text }) => [id, text]));
  return picked.map(({ start, end, ...one }) => ({
    ...one,
    ...quoteAround(texts.get(one.review.messageId) ?? "", start, end),
    mood: one.review.mood,
    language: one.review.language,
  }));
}

export function share(desk: Desk, who: Who, shares: boolean): Promise<{ shares: boolean }> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await store.putSharing(tx, who.personId, shares);
    return { shares };
  });
}
