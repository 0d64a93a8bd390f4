import type { DryRun, DryRunOfRule } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";
import { cut } from "../../../core/cutting.ts";
import type { Deed, HeldBack, Reason } from "../considering.ts";
import type { Tried } from "../store/dry-runs.ts";
import type { Matter, Situation } from "./situation.ts";

type OfRule = {
  tried: Tried;
  acted: number;
  /** Each once in an hour and conversation, as the log in earnest has it. */
  heldBack: Set<string>;
  conversations: Set<string>;
  done: number[];
  nothing: number[];
  refused: number[];
  examples: DryRunOfRule["examples"];
};

/** What a dry run has found so far. */
export type Tally = { conversations: number; events: number; rules: Map<string, OfRule> };

export function newTally(tried: readonly Tried[]): Tally {
  const none = (rule: Tried) => rule.actions.map(() => 0);
  const of = (rule: Tried): OfRule => ({
    tried: rule,
    acted: 0,
    heldBack: new Set<string>(),
    conversations: new Set<string>(),
    examples: [],
    done: none(rule),
    nothing: none(rule),
    refused: none(rule),
  });
  return { conversations: 0, events: 0, rules: new Map(tried.map((rule) => [rule.id, of(rule)])) };
}

const EXAMPLES = 5;
const LONGEST = 160;

/** The latest are the best examples, and no conversation twice. */
export function noteActed(
  tally: Tally,
  { reason: { rule, trigger, because }, situation, deeds }: { reason: Reason; situation: Situation; deeds: Deed[] },
): void {
  const of = tally.rules.get(rule.id);
  const { matter, whom, said, now } = situation;
  if (!of) return;
  of.acted += 1;
  if (matter) of.conversations.add(matter.id);
  for (const [place, { outcome }] of deeds.entries()) {
    const column = outcome === "nothing" ? of.nothing : outcome === "refused" || outcome === "failed" ? of.refused : of.done;
    column[place] = (column[place] ?? 0) + 1;
  }
  const conversation = matter && { id: matter.id, number: matter.number, subject: matter.subject };
  const shown = deeds.map(({ action, outcome, trouble }) => ({ action, outcome, trouble }));
  const example = {
    at: now,
    trigger,
    because,
    conversation,
    customer: whom?.name ?? "",
    text: cut(said?.text ?? "", LONGEST),
    deeds: shown,
  };
  const others = of.examples.filter((one) => conversation === null || one.conversation?.id !== conversation.id);
  of.examples = [example, ...others].toSorted((one, other) => (one.at < other.at ? 1 : -1)).slice(0, EXAMPLES);
}

export function noteHeldBack(tally: Tally, { ruleId, why, matter, now }: { ruleId: string; why: HeldBack; matter: Matter | null; now: Instant }): void {
  tally.rules.get(ruleId)?.heldBack.add(`${why} ${now.slice(0, 13)} ${matter?.id ?? null}`);
}

/** The conversations in which any rule acted. */
export const actedIn = ({ rules }: Tally): Set<string> => new Set([...rules.values()].flatMap(({ conversations }) => [...conversations]));

export function reportOf({ conversations, events, rules }: Tally): Pick<DryRun, "conversations" | "events" | "rules"> {
  const report = ({ tried, acted, heldBack, examples, ...of }: OfRule): DryRunOfRule => ({
    ruleId: tried.ruleId,
    name: tried.name,
    acted,
    heldBack: heldBack.size,
    examples,
    conversations: of.conversations.size,
    actions: tried.actions.map((action, place) => ({
      action,
      done: of.done[place] ?? 0,
      nothing: of.nothing[place] ?? 0,
      refused: of.refused[place] ?? 0,
    })),
  });
  return { conversations, events, rules: [...rules.values()].map(report) };
}
