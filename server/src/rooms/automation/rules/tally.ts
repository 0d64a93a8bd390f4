import type { DryRun, DryRunOfRule } from "@guli/contract";
import type { Deed, Reason } from "../considering.ts";
import type { Tried } from "../store/dry-runs.ts";
import type { Situation } from "./situation.ts";

type OfRule = {
  tried: Tried;
  acted: number;
  heldBack: number;
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
    heldBack: 0,
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
  if (!of || !matter) return;
  of.acted += 1;
  of.conversations.add(matter.id);
  for (const [place, { outcome }] of deeds.entries()) {
    const column = outcome === "nothing" ? of.nothing : outcome === "refused" || outcome === "failed" ? of.refused : of.done;
    column[place] = (column[place] ?? 0) + 1;
  }
  const { id, number, subject } = matter;
  const shown = deeds.map(({ action, outcome, trouble }) => ({ action, outcome, trouble }));
  const example = {
    at: now,
    trigger,
    because,
    conversation: { id, number, subject },
    customer: whom?.name ?? "",
    text: (said?.text ?? "").slice(0, LONGEST),
    deeds: shown,
  };
  const others = of.examples.filter(({ conversation }) => conversation.id !== id);
  of.examples = [example, ...others].toSorted((one, other) => (one.at < other.at ? 1 : -1)).slice(0, EXAMPLES);
}

export function noteHeldBack(tally: Tally, ruleId: string): void {
  const of = tally.rules.get(ruleId);
  if (of) of.heldBack += 1;
}

export function reportOf({ conversations, events, rules }: Tally): Pick<DryRun, "conversations" | "events" | "rules"> {
  const report = ({ tried, acted, heldBack, examples, ...of }: OfRule): DryRunOfRule => ({
    ruleId: tried.ruleId,
    name: tried.name,
    acted,
    heldBack,
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
