import type { Activity, ChannelKind } from "@guli/contract";
import type { TFunction } from "i18next";
import type { z } from "zod";
import { isAboutShowing, showingLine, type AboutShowing } from "../../guides/showing/line.ts";
import { guideSentence } from "./guide-words.ts";
import { outcomeSentence } from "./outcomes.ts";
import { routedSentence } from "./routed-words.ts";
import { recoverySentence } from "./recovery-words.ts";
import { stepSentence } from "./step-words.ts";

export type Named = {
  /** Null where the desk did it by itself. */
  who: string | null;
  name: string;
  /** Whether somebody took it over rather than giving it to someone else. */
  isOwn: boolean;
  team: string;
  when: string;
  priority: string;
  tag: string;
  subject: string;
  /** Another customer, who was joined with this one. */
  other: string;
  hasName: boolean;
  /** Whether the desk took it from them rather than gave it to them, and its reason in a code word. */
  isTaken: boolean;
  why: string;
  state: string;
  outcome: string | null;
  channel: ChannelKind;
  /** What a rule of the automation is called. */
  rule: string;
  /** As they were kept, and since when the customer showed their screen. */
  params: Record<string, string>;
  from: string;
  /** What a step of ours, or a guide, is called. */
  title: string;
};

type Code = z.infer<typeof Activity>["code"];

/** An activity line in words. */
export function activitySentence(code: Code, named: Named, t: TFunction): string {
  if (isAboutShowing(code)) return showingLine(code, { who: named.who ?? "Guli", params: named.params, when: named.from }, t);
  if (isAboutGuides(code)) return guideSentence(code, named.params, t);
  if (isAboutRecovery(code)) return recoverySentence(code, named, t);
  if (isAboutSteps(code)) return stepSentence(code, named, t);
  return ownSentence(code, named, t);
}

type AboutGuides = Extract<Code, `guide-${string}`>;
type AboutRecovery = Extract<Code, `recovery-${string}`>;
type AboutSteps = Extract<Code, `step-${string}`>;
const isAboutRecovery = (code: Code): code is AboutRecovery => code.startsWith("recovery-");
const isAboutGuides = (code: Code): code is AboutGuides => code.startsWith("guide-");
const isAboutSteps = (code: Code): code is AboutSteps => code.startsWith("step-");

/** What was done with the conversation itself. */
function ownSentence(code: Exclude<Code, AboutShowing | AboutGuides | AboutRecovery | AboutSteps>, named: Named, t: TFunction): string {
  const { name, tag, subject, when, priority, team } = named;
  const who = named.who ?? "Guli";
  switch (code) {
    case "assigned":
      return named.isOwn ? t("{{who}} took it over", { who }) : t("{{who}} assigned it to {{name}}", { who, name });
    case "unassigned":
      return t("{{who}} took the assignment away", { who });
    case "team-assigned":
      return t("{{who}} gave it to the team {{name}}", { who, name: team });
    case "team-unassigned":
      return t("{{who}} took it from its team", { who });
    case "state-changed":
      return stateSentence(named.state, who, t);
    case "snoozed":
      return t("{{who}} snoozed it: {{when}}", { who, when });
    case "woken":
      return t("The snooze is over");
    case "reopened":
      return named.who === null ? t("Open again, since the customer wrote") : t("{{who}} opened it again", { who });
    case "tagged":
      return t("{{who}} added the tag {{tag}}", { who, tag });
    case "untagged":
      return t("{{who}} removed the tag {{tag}}", { who, tag });
    case "priority-changed":
      return t("{{who}} changed the priority: {{name}}", { who, name: priority });
    case "spam-marked":
      return t("{{who}} marked it as spam", { who });
    case "spam-cleared":
      return t("{{who}} took it out of spam", { who });
    case "subject-changed":
      return t("{{who}} changed the subject: {{subject}}", { who, subject });
    case "customer-blocked":
      return t("{{who}} blocked the customer", { who });
    case "delivery-failed":
      return outcomeSentence(named.outcome, { channel: named.channel, t });
    default:
      return laterSentence(code, named, t);
  }
}

type Later = Extract<
  Code,
  `customer-${"joined" | "parted"}` | `waiting-${string}` | `promise-${string}` | "clock-goes-on" | "escalated" | "routed" | "automated" | "survey-answered"
>;

/** What happens to who the customer is, to what we promised, and what the desk does by itself. */
function laterSentence(code: Later, named: Named, t: TFunction): string {
  const { name, rule } = named;
  const who = named.who ?? "Guli";
  switch (code) {
    case "customer-joined":
      return named.other === ""
        ? t("{{who}} joined two customers into one", { who })
        : t("{{who}} joined this customer with {{name}}", { who, name: named.other });
    case "customer-parted":
      return t("{{who}} took joined customers apart again", { who });
    case "waiting-for-third-party":
      return t("{{who}}: waiting for somebody else", { who });
    case "waiting-for-our-step":
      return t("{{who}}: waiting for a step of ours", { who });
    case "clock-goes-on":
      return t("{{who}}: the waiting is over, the clock goes on", { who });
    case "promise-warned":
      return t("A promise to the customer is about to break");
    case "promise-broken":
      return t("A promise to the customer is broken");
    case "escalated":
      return named.hasName ? t("Brought to the attention of {{name}}", { name }) : t("Brought to the attention of those in charge");
    case "routed":
      return routedSentence({ name, isTaken: named.isTaken, why: named.why }, t);
    case "survey-answered":
      return t("The customer answered the survey");
    case "automated":
      return t("Done by the rule “{{rule}}”", { rule });
  }
}

function stateSentence(state: string, who: string, t: TFunction): string {
  if (state === "resolved") return t("{{who}} resolved it", { who });
  return state === "waiting" ? t("{{who}} left it to the customer", { who }) : t("{{who}} opened it", { who });
}
