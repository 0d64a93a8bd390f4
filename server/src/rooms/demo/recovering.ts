import { KnownFailure, type FailureCause, type RecoveryOption } from "@guli/contract";
import { instantAt, milliseconds } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";
import { idAt } from "../../core/ids.ts";
import { mattersSince, type FullMatter } from "../conversations/index.ts";
import { lateBy, monthOf, newCode, reckonRecoveries, retellCauses, retellRecoveries, type PastFact, type PastRecovery } from "../recovery/index.ts";
import { DAY, HOUR, MINUTE, whenOpen } from "./calendar.ts";
import type { Cast } from "./cast.ts";
import { chance, type Chance } from "./chance.ts";
import type { Write } from "./filling.ts";
import { recoveryTexts, type RecoveryTexts } from "./texts/recovery-words.ts";
import type { Tongue } from "./texts/topic.ts";

type Wish = { seed: number; until: number; tongue: Tongue; cast: Pick<Cast, "writers">; conversations: number };
type Telling = Wish & { causeIds: string[] };

const AT_ONCE = 400;
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** A year of failures made good: those of the last days stand wherever they had come to. */
export async function recoverTheYear(write: Write, wish: Wish): Promise<void> {
  const causeIds = await write((tx) => layOutCauses(tx, wish));
  for (let after = NOBODY, more = true; more;) {
    const from = after;
    const matters = await write(async (tx) => {
      const some = await mattersSince(tx, { since: "1970-01-01T00:00:00Z", after: from, limit: AT_ONCE });
      await retellRecoveries(
        tx,
        some.flatMap((one) => recoveryOf(one, { ...wish, causeIds }) ?? []),
      );
      return some;
    });
    after = matters.at(-1)?.id ?? after;
    more = matters.length === AT_ONCE;
  }
  await write(reckonRecoveries);
}

async function layOutCauses(tx: Tx, { seed, until, tongue, cast }: Wish): Promise<string[]> {
  const by = chance(seed, "root causes");
  const states = ["mended", "in-work", "planned", "open"] as const;
  const causes = recoveryTexts[tongue].causes.map(({ name, failure, measure }, at) => {
    const created = until - (320 - at * 40) * DAY;
    const state = states[at] ?? "open";
    const mendedAt = state === "mended" ? instantAt(until - 40 * DAY) : null;
    const owner = state === "open" ? null : cast.writers[at % cast.writers.length]!.personId;
    return {
      id: idAt(created, by.next),
      name,
      failure,
      ownerId: owner,
      measure: state === "open" ? "" : measure,
      state,
      mendedAt,
      createdAt: instantAt(created),
    };
  });
  await retellCauses(tx, causes);
  return causes.map(({ id }) => id);
}

const ODDS = { angry: 0.55, dissatisfied: 0.14, calm: 0.008 };
/** So that the board of a small shop shows something in each stage: of the last weeks more came up, many of them by an answer given later. */
const LATELY = { angry: 0.9, dissatisfied: 0.6, calm: 0.3 };
const LATELY_DAYS = 25;
const MOST_LATELY = 40;

/** What failed in a matter, and how it was made good up to the present; null where nothing did. The same matter gives the same. */
function recoveryOf(one: FullMatter, telling: Telling): PastRecovery | null {
  const by = chance(telling.seed, `recovery ${one.id}`);
  const { mood, lastCustomerMessageAt } = one;
  if (one.spam || lastCustomerMessageAt === null || one.incoming === 0) return null;
  const said = milliseconds(lastCustomerMessageAt);
  const isLate = said > telling.until - LATELY_DAYS * DAY;
  const few = Math.min(1, MOST_LATELY / ((telling.conversations * LATELY_DAYS) / 365));
  if (!by.odds(isLate ? Math.max(ODDS[mood ?? "calm"], LATELY[mood ?? "calm"] * few) : ODDS[mood ?? "calm"])) return null;
  const at = Math.max(said, isLate ? telling.until - by.between(0.05, 7) * DAY : 0) + by.between(2, 30) * MINUTE;
  if (at > telling.until) return null;
  const course = courseOf({ one, by, telling, at, facts: [], amends: null });
  const past = course.facts.filter((fact) => milliseconds(fact.at) <= telling.until);
  // Some have come no further than this: people have a lot to do.
  const facts = isLate && by.odds(0.6) ? past.slice(0, 1 + Math.floor(by.next() * past.length)) : [...past];
  // Whoever opens the samples is not told at once of all that is late in them: they were told then.
  for (const { at: late, body } of lateBy(facts, instantAt(telling.until), { hours: 3 })) {
    facts.push({ id: idAt(milliseconds(late), by.next), at: late, by: "desk", personId: null, body });
  }
  const isGiven = facts.some(({ body }) => body.kind === "amends-given");
  return { id: course.id, conversationId: one.id, facts, amends: isGiven ? course.amends : null };
}

type Course = {
  one: FullMatter;
  by: Chance;
  telling: Telling;
  /** The moment that the story has come to. */
  at: number;
  facts: PastFact[];
  amends: PastRecovery["amends"];
};

/** The whole story; what lies ahead of the present is cut off by who asked for it. */
function courseOf(course: Course): Course & { id: string } {
  const { by, one, telling } = course;
  const id = idAt(Math.round(course.at), by.next);
  const owner = by.pick(telling.cast.writers).personId;
  const texts = recoveryTexts[tongueOf(one.customer.language)];
  const side = { owner, texts, failure: by.pick(KnownFailure.options.slice(0, 8)), cause: causeOf(by) };
  const severity = one.mood === "angry" ? (by.odds(0.5) ? 3 : 2) : by.odds(0.3) ? 1 : 2;
  const because = by.odds(0.45) ? ("anger" as const) : by.odds(0.5) ? ("promise" as const) : by.odds(0.5) ? ("answer" as const) : ("effort" as const);
  const detail: Record<string, string> = {
    anger: { from: "calm" },
    promise: { what: "next", mood: one.mood ?? "calm" },
    answer: { satisfaction: "2" },
    effort: { sum: "7" },
  }[because];
  tell(course, null, { kind: "opened", customerId: one.customer.id, because, detail, earlier: by.odds(0.16) ? 1 : 0, severity });
  own(course, side, severity);
  mend(course, side);
  offer(course, side);
  amend(course, side, { id, severity });
  followUp(course, side);
  return { ...course, id };
}

type Side = { owner: string; texts: RecoveryTexts; failure: string; cause: FailureCause };

const causeOf = (by: Chance): FailureCause => (by.odds(0.55) ? "ours" : by.odds(0.6) ? "third-party" : by.odds(0.3) ? "customer" : "unknown");
const tongueOf = (language: string | null): Tongue => (["ka", "uz", "ru", "en"] as const).find((one) => language?.startsWith(one)) ?? "en";

/** Something happens: `personId` null is the desk, "customer" the customer. */
function tell({ by, at, facts }: Course, who: string | null, body: PastFact["body"]): void {
  const moment = instantAt(Math.round(at));
  const side =
    who === null
      ? { by: "desk" as const, personId: null }
      : who === "customer"
        ? { by: "customer" as const, personId: null }
        : { by: "person" as const, personId: who };
  const stageDue = instantAt(Math.round(at + 24 * HOUR));
  facts.push({ id: idAt(Math.round(at), by.next), at: moment, ...side, body: { ...body, stageDue, followUp: instantAt(whenOpen(at + 3 * DAY)) } });
}

/** People act in opening hours only. */
function later(course: Course, from: number, to: number): void {
  course.at = whenOpen(course.at + course.by.between(from, to) * HOUR);
}

function own(course: Course, { owner, failure, cause }: Side, severity: number): void {
  const { by, telling } = course;
  later(course, 0.2, 3);
  tell(course, owner, { kind: "owned", personId: owner });
  const lost = by.odds(0.4) ? { words: "", money: { amount: Math.round(by.between(10, 120)) * 100, currency: "GEL" }, minutes: null } : null;
  const known = ["extra-charge", "late", "shipping-mistake", "defective-product"].indexOf(failure);
  const rootCauseId = known >= 0 && by.odds(0.7) ? (telling.causeIds[known] ?? null) : null;
  course.at += 4 * MINUTE;
  tell(course, owner, { kind: "described", change: { failure, cause, severity, lost, rootCauseId } });
}

function mend(course: Course, { owner, texts, cause }: Side): void {
  const { by } = course;
  const waitsFor = cause === "third-party" && by.odds(0.6) ? ("third-party" as const) : ("us" as const);
  later(course, 0.1, 1);
  const due = instantAt(whenOpen(course.at + 30 * HOUR));
  tell(course, owner, { kind: "fix-planned", stepId: null, title: by.pick(texts.fixes), dueAt: due, waitsFor });
  course.at += 5 * MINUTE;
  tell(course, owner, {
    kind: "apologised",
    form: cause === "ours" ? "owning" : "sympathising",
    messageId: null,
    words: texts.sorry[cause === "ours" ? "owning" : "sympathising"],
  });
  later(course, 4, 50);
  tell(course, owner, { kind: "fix-done", title: null });
}

function offer(course: Course, { owner, texts }: Side): void {
  const { by } = course;
  later(course, 0.1, 2);
  if (by.odds(0.4)) return tell(course, owner, { kind: "options-skipped", why: texts.nothingLeft });
  const options: RecoveryOption[] = texts.options.map((title, at) => ({ id: String(at + 1), title, words: "" }));
  tell(course, owner, { kind: "options-offered", options });
  course.at += by.between(0.2, 40) * HOUR;
  const isOwn = by.odds(0.2);
  tell(course, "customer", { kind: "option-chosen", optionId: isOwn ? null : by.pick(options).id, words: isOwn ? texts.ownWay : "", by: "customer" });
  later(course, 0.1, 3);
  tell(course, owner, { kind: "choice-taken-up" });
}

function amend(course: Course, { owner, texts, cause }: Side, { id, severity }: { id: string; severity: number }): void {
  const { by, one } = course;
  later(course, 0.1, 6);
  if (cause === "customer" || (severity === 1 && by.odds(0.5))) return tell(course, owner, { kind: "amends-skipped", why: texts.noAmends });
  const kind = severity === 1 ? ("word" as const) : by.odds(0.6) ? ("voucher" as const) : by.odds(0.5) ? ("refund" as const) : ("word" as const);
  const money = kind === "word" ? null : { amount: 1500 * severity + Math.round(by.between(0, 8)) * 500, currency: "GEL" };
  const amendsId = idAt(Math.round(course.at), by.next);
  tell(course, owner, { kind: "amends-given", amendsId, what: kind, money });
  const voucher =
    kind === "voucher"
      ? { id: idAt(Math.round(course.at), by.next), code: newCode((many) => Uint8Array.from({ length: many }, () => Math.floor(by.next() * 256))) }
      : null;
  const moment = instantAt(Math.round(course.at));
  course.amends = {
    id: amendsId,
    recoveryId: id,
    conversationId: one.id,
    customerId: one.customer.id,
    kind,
    amount: money?.amount ?? null,
    currency: money?.currency ?? null,
    points: null,
    words: texts.amendsWords,
    state: "given",
    limits: [],
    voucherSource: voucher ? "made" : null,
    voucherId: voucher?.id ?? null,
    personId: owner,
    teamId: one.teamId,
    month: monthOf(moment, "Asia/Tbilisi"),
    decidedBy: null,
    decidedWhy: null,
    at: moment,
    voucher,
  };
}

function followUp(course: Course, { texts }: Side): void {
  const { by } = course;
  course.at = whenOpen(course.at + 3 * DAY);
  const silentAt = course.at + 7 * DAY;
  tell(course, null, { kind: "follow-up-asked", messageId: null, silentAt: instantAt(silentAt) });
  if (by.odds(0.3)) {
    course.at = silentAt;
    return tell(course, null, { kind: "closed", outcome: "unanswered", why: "" });
  }
  course.at += by.between(0.1, 60) * HOUR;
  const good = by.odds(0.84);
  tell(course, "customer", { kind: "answered", good, words: by.odds(0.3) ? (good ? texts.thanks : texts.notYet) : "", by: "customer" });
  if (good) return;
  later(course, 20, 60);
  tell(course, course.facts[1]!.personId, { kind: "closed", outcome: "lost", why: texts.lost });
}
