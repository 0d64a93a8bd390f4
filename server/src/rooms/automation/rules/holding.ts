import type { AutomationBecause, AutomationCondition, AutomationConditions, AutomationGroup, AutomationTrigger } from "@guli/contract";
import { cut } from "../../../core/cutting.ts";
import { judge } from "./judging.ts";
import type { Situation } from "./situation.ts";

type Held = { held: boolean; because: AutomationBecause[] };

/** Whether the conditions hold, and which did. No condition at all holds always. */
export function holds(conditions: AutomationConditions | AutomationGroup, situation: Situation): Held {
  if (conditions.of.length === 0) return { held: true, because: [] };
  const because: AutomationBecause[] = [];
  let some = false;
  for (const one of conditions.of) {
    const so = "of" in one ? holds(one, situation) : heldOne(one, situation);
    if (!so.held && conditions.match === "all") return { held: false, because: [] };
    some ||= so.held;
    because.push(...so.because);
  }
  return { held: some, because };
}

function heldOne(condition: AutomationCondition, situation: Situation): Held {
  const { held, found } = judge(condition, situation);
  return { held, because: held ? [{ condition, found: cut(found, LONGEST) }] : [] };
}

const LONGEST = 200;

/** What of a rule's "when" is the case. */
export function setsGoing(when: readonly AutomationTrigger[], { facts, lasting }: Pick<Situation, "facts" | "lasting">): AutomationTrigger | null {
  const so = (one: AutomationTrigger): boolean =>
    one.kind === "fact" ? facts.includes(one.fact) : lasting !== null && one.what === lasting.what && one.minutes === lasting.minutes;
  return when.find(so) ?? null;
}
