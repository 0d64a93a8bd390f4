import type { Compared, Language, SurveyAnswer, SurveyQuestion } from "@guli/contract";
import { instantAt, milliseconds } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";
import { idAt } from "../../core/ids.ts";
import { mattersSince, type FullMatter } from "../conversations/index.ts";
import { retellSurveys, switchOn, type PastSurvey } from "../surveys/index.ts";
import { DAY, HOUR, MINUTE } from "./calendar.ts";
import { chance, type Chance } from "./chance.ts";
import type { Write } from "./filling.ts";
import { said } from "./texts/survey-words.ts";

const AT_ONCE = 400;
const QUIET = 30 * DAY;
type Wish = { seed: number; until: number };

/** A year of answers: about half of those whose matter was solved were asked, a third of them answered, and how it went shows in what they say. */
export async function surveyTheYear(write: Write, wish: Wish): Promise<void> {
  await write(switchOn);
  const asked = new Map<string, number>();
  for (let after = NOBODY, more = true; more;) {
    const from = after;
    const page = await write((tx) => surveySome(tx, { ...wish, asked, after: from }));
    after = page.last;
    more = page.more;
  }
}

const NOBODY = "00000000-0000-0000-0000-000000000000";

async function surveySome(tx: Tx, { after, ...wish }: Wish & { asked: Map<string, number>; after: string }): Promise<{ last: string; more: boolean }> {
  const matters = await mattersSince(tx, { since: "1970-01-01T00:00:00Z", after, limit: AT_ONCE });
  await retellSurveys(
    tx,
    matters.flatMap((one) => surveyOf(one, wish) ?? []),
  );
  return { last: matters.at(-1)?.id ?? after, more: matters.length === AT_ONCE };
}

/** What became of asking about one matter; null where nobody was asked. The same matter gives the same. */
function surveyOf(one: FullMatter, { seed, until, asked }: Wish & { asked: Map<string, number> }): PastSurvey | null {
  const by = chance(seed, `survey ${one.id}`);
  const { resolvedAt, customer } = one;
  if (one.state !== "resolved" || resolvedAt === null || one.spam || one.replies === 0 || !by.odds(0.75)) return null;
  const at = milliseconds(resolvedAt) + by.between(0.4, 4) * HOUR;
  const before = asked.get(customer.id);
  if (at > until || (before !== undefined && at - before < QUIET)) return null;
  asked.set(customer.id, at);
  const questions: SurveyQuestion[] = by.odds(0.5) ? ["satisfaction", "expectation"] : by.odds(0.5) ? ["ease", "expectation"] : ["satisfaction", "recommend"];
  const answeredAt = at + (by.odds(0.6) ? by.between(1, 90) * MINUTE : by.between(2, 60) * HOUR);
  const answers = by.odds(one.channelKind === "email" ? 0.26 : 0.42) && answeredAt < until;
  return {
    id: idAt(Math.round(at), by.next),
    resolutionId: idAt(Math.round(milliseconds(resolvedAt)), by.next),
    conversationId: one.id,
    customerId: customer.id,
    channelId: one.channelId,
    channelKind: one.channelKind,
    teamId: one.teamId,
    personId: one.assigneeId,
    tags: one.tags,
    resolvedAt,
    sentAt: instantAt(Math.round(at)),
    language: languageOf(customer.language),
    questions,
    answered: answers ? { id: idAt(Math.round(answeredAt), by.next), at: instantAt(Math.round(answeredAt)), answer: answerOf(by, one, questions) } : null,
  };
}

const languageOf = (language: string | null): Language => (["en", "ka", "uz", "uz-Cyrl", "ru"] as const).find((known) => known === language) ?? "en";

const within = (value: number, [low, high]: [number, number]): number => Math.min(high, Math.max(low, Math.round(value)));

/** Who had to write often, waited, or was angry is less content; the rest is how people are. */
function answerOf(by: Chance, { incoming, mood, customer }: FullMatter, questions: SurveyQuestion[]): SurveyAnswer {
  const went = 0.82 - 0.1 * Math.min(4, incoming - 1) - (mood === "angry" ? 0.4 : mood === "dissatisfied" ? 0.2 : 0) + by.between(-0.3, 0.28);
  const satisfaction = within(1 + went * 5, [1, 5]);
  const asks = (question: SurveyQuestion) => questions.includes(question);
  const compared: Compared = went < 0.42 ? "less" : went > 0.88 ? "more" : "as";
  return {
    satisfaction: asks("satisfaction") ? satisfaction : null,
    ease: asks("ease") ? within(1 + went * 7, [1, 7]) : null,
    recommend: asks("recommend") ? within(went * 11.5, [0, 10]) : null,
    expectation: asks("expectation") && by.odds(0.9) ? compared : null,
    words: by.odds(0.3) ? by.pick(said[languageOf(customer.language)][satisfaction <= 2 ? "low" : satisfaction === 3 ? "middle" : "high"]) : "",
  };
}
