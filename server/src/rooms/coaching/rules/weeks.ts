import { CoachRule, CoachVirtue, type LearnedWeek, type Mood } from "@guli/contract";
import { Temporal } from "temporal-polyfill";
import type { Instant } from "../../../core/clock.ts";
import type { Weighed } from "./levels.ts";

/** The Monday of a moment's week, in UTC. */
export function weekOf(at: Instant): string {
  const day = dateOf(at);
  return day.subtract({ days: day.dayOfWeek - 1 }).toString();
}

/** The Mondays of the latest weeks until now, oldest first. */
export function latestWeeks(now: Instant, howMany: number): string[] {
  const last = Temporal.PlainDate.from(weekOf(now));
  return Array.from({ length: howMany }, (_, back) => last.subtract({ weeks: howMany - 1 - back }).toString());
}

const dateOf = (at: Instant): Temporal.PlainDate => Temporal.Instant.from(at).toZonedDateTimeISO("UTC").toPlainDate();

export type Kept = { mood: Mood; findings: Pick<Weighed, "rule" | "overridden">[]; strengths: { virtue: CoachVirtue }[] };

/** What a reply counts for, each once however often it was found; in one order, so that two replies of one person never wait for each other in a circle. */
export function countedIn({ mood, findings, strengths }: Kept): string[] {
  return [
    ...new Set([
      "replies",
      ...(mood === "calm" ? [] : ["upset"]),
      ...(findings.length === 0 ? ["clean"] : []),
      ...findings.map(({ rule }) => `rule:${rule}`),
      ...findings.filter(({ overridden }) => overridden !== null).map(({ rule }) => `overridden:${rule}`),
      ...strengths.map(({ virtue }) => `virtue:${virtue}`),
    ]),
  ].toSorted();
}

/** How often a person was counted for something in a week. */
export type PersonCount = Count & { personId: string };

/** All that these replies count for. */
export function countsOf(replies: readonly (Kept & { personId: string; at: Instant })[]): PersonCount[] {
  const counts = new Map<string, PersonCount>();
  for (const reply of replies) {
    const { personId } = reply;
    const week = weekOf(reply.at);
    for (const what of countedIn(reply)) {
      const key = `${personId} ${week} ${what}`;
      counts.set(key, { personId, week, what, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()];
}

/** Rules that are about replies to upset customers only. */
const FOR_UPSET: ReadonlySet<CoachRule> = new Set(["stubborn", "single-option", "no-empathy"]);

export type Count = { week: string; what: string; count: number };

/** So many people at least must have written what is shown without their names: among two, everyone knows who it was. */
const FEWEST_UNNAMED = 3;

/** How many people wrote in a week. */
export type Writers = { week: string; people: number };

/** The weeks of which nothing unnamed may be shown, as so few wrote in them. */
export function withheldWeeks(writers: readonly Writers[]): string[] {
  return writers
    .filter(({ people }) => people > 0 && people < FEWEST_UNNAMED)
    .map(({ week }) => week)
    .toSorted();
}

/** Counts as they are shown: every week, also an empty one, and every rule beside the replies that it is about. */
export function learnedWeeks(weeks: readonly string[], counts: readonly Count[]): LearnedWeek[] {
  const held = new Map(counts.map(({ week, what, count }) => [`${week} ${what}`, count]));
  return weeks.map((week) => {
    const of = (what: string): number => held.get(`${week} ${what}`) ?? 0;
    const [replies, toUpset] = [of("replies"), of("upset")];
    const rule = (name: CoachRule) => ({ replies: FOR_UPSET.has(name) ? toUpset : replies, flagged: of(`rule:${name}`), overridden: of(`overridden:${name}`) });
    return {
      week,
      replies,
      toUpset,
      clean: of("clean"),
      rules: Object.fromEntries(CoachRule.options.map((name) => [name, rule(name)])) as LearnedWeek["rules"],
      strengths: Object.fromEntries(CoachVirtue.options.map((name) => [name, of(`virtue:${name}`)])) as LearnedWeek["strengths"],
    };
  });
}
