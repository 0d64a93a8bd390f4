import type { AutomationAction, AutomationBecause, AutomationDeed, AutomationTrigger } from "@guli/contract";
import { holds, setsGoing } from "./rules/holding.ts";
import type { Matter, Situation } from "./rules/situation.ts";
import { weigh, type Known, type Weighed } from "./rules/weighing.ts";
import type { Rule } from "./store/rulebook.ts";

export type HeldBack = "too-often" | "too-many";
export type Reason = { rule: Rule; trigger: AutomationTrigger; because: AutomationBecause[] };
export type Deed = Pick<AutomationDeed, "action" | "outcome" | "trouble" | "detail">;
export type Weighty = Extract<Weighed, { outcome: "done" }>;

/** What became of one thing: done, or not, for a reason in a code word. nothing: there was no need of it. */
export type Became = { refused: string } | { nothing: string } | "done" | "on-its-way";

/** What differs between earnest and a dry run. */
export type Hands = {
  /** Whether this rule has acted often enough; null where it may. */
  heldBack(rule: Rule, matter: Matter | null): HeldBack | null;
  /** Begin: false where this was done before. */
  begin(reason: Reason, heldBack: HeldBack | null): Promise<boolean>;
  /** Do one thing that is to be done; what the world refuses comes back as a word. */
  act(so: Weighty, about: { rule: Rule; action: AutomationAction; place: number; situation: Situation }): Promise<Became>;
  finish(reason: Reason, deeds: Deed[]): Promise<void>;
};

/**
 * Let the rules look at what happened, one after the other, each seeing what those before it have made of the conversation. Both in earnest and dry, so that a dry
 * run cannot tell anything else. Gives back the conversation as it then is.
 */
export async function consider(rules: readonly Rule[], given: Situation, { known, hands }: { known: Known; hands: Hands }): Promise<Matter | null> {
  let situation = given;
  for (const rule of rules) {
    const reason = reasonFor(rule, situation);
    if (!reason) continue;
    const heldBack = hands.heldBack(rule, situation.matter);
    if (!(await hands.begin(reason, heldBack)) || heldBack !== null) continue;
    situation = { ...situation, matter: await actOn(reason, situation, { known, hands }) };
    if (rule.stops) break;
  }
  return situation.matter;
}

/** Why a rule acts; null where it does not. */
export function reasonFor(rule: Rule, situation: Situation): Reason | null {
  const trigger = setsGoing(rule.when, situation);
  if (!trigger) return null;
  const { held, because } = holds(rule.conditions, situation);
  return held ? { rule, trigger, because } : null;
}

async function actOn(reason: Reason, given: Situation, { known, hands }: { known: Known; hands: Hands }): Promise<Matter | null> {
  let { matter } = given;
  const deeds: Deed[] = [];
  for (const [place, action] of reason.rule.actions.entries()) {
    const situation = { ...given, matter };
    const so = weigh(action, situation, known);
    const deed: Deed =
      so.outcome === "done"
        ? { action, detail: null, ...(await tried(so, { rule: reason.rule, action, place, situation }, hands)) }
        : { action, outcome: so.outcome, trouble: so.trouble ?? null, detail: null };
    if (so.outcome === "done" && deed.outcome === "done") matter = so.after;
    deeds.push(deed);
  }
  await hands.finish(reason, deeds);
  return matter;
}

async function tried(so: Weighty, about: Parameters<Hands["act"]>[1], hands: Hands): Promise<Pick<Deed, "outcome" | "trouble">> {
  const became = await hands.act(so, about);
  if (typeof became === "string") return { outcome: became, trouble: null };
  return "refused" in became ? { outcome: "refused", trouble: became.refused } : { outcome: "nothing", trouble: became.nothing };
}
