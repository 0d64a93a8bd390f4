import type { AutomationAction, AutomationCondition, AutomationFields, AutomationTrigger } from "@guli/contract";
import { key } from "../../i18n/key.ts";
import type { About, Do } from "./names.ts";

/* What each part of a rule looks like when it is new, and what is still missing in it. Pure. */

type Blank<A extends About> = () => Extract<AutomationCondition, { about: A }>;

const HOURS = 60;

const conditions: { [A in About]: Blank<A> } = {
  text: () => ({ about: "text", within: "message", words: [], how: "any", whole: true, not: false }),
  mood: () => ({ about: "mood", moods: ["angry"], not: false }),
  language: () => ({ about: "language", languages: [], not: false }),
  "channel-kind": () => ({ about: "channel-kind", kinds: [], not: false }),
  channel: () => ({ about: "channel", channelIds: [], not: false }),
  state: () => ({ about: "state", states: ["open"], not: false }),
  priority: () => ({ about: "priority", priorities: ["urgent"], not: false }),
  assignee: () => ({ about: "assignee", personIds: [], not: true }),
  team: () => ({ about: "team", teamIds: [], not: true }),
  tags: () => ({ about: "tags", tags: [], how: "any", not: false }),
  spam: () => ({ about: "spam", not: true }),
  automatic: () => ({ about: "automatic", not: true }),
  files: () => ({ about: "files", not: false }),
  "customer-new": () => ({ about: "customer-new", not: false }),
  term: () => ({ about: "term", terms: [], not: false }),
  "customer-blocked": () => ({ about: "customer-blocked", not: false }),
  attribute: () => ({ about: "attribute", key: "", how: "is", value: null, not: false }),
  by: () => ({ about: "by", who: ["customer"], not: false }),
  opening: () => ({ about: "opening", not: true }),
  weekday: () => ({ about: "weekday", days: [6, 7], not: false }),
  "time-of-day": () => ({ about: "time-of-day", from: 22 * HOURS, to: 7 * HOURS, not: false }),
  lasting: () => ({ about: "lasting", what: "customer-waits", minutes: HOURS, not: false }),
  messages: () => ({ about: "messages", from: "customer", atLeast: 3, not: false }),
};

export const blankCondition = (about: About): AutomationCondition => conditions[about]();

const actions: { [D in Do]: () => Extract<AutomationAction, { do: D }> } = {
  assign: () => ({ do: "assign", personId: "" }),
  "assign-team": () => ({ do: "assign-team", teamId: "" }),
  tag: () => ({ do: "tag", tags: [] }),
  untag: () => ({ do: "untag", tags: [] }),
  priority: () => ({ do: "priority", priority: "urgent" }),
  "snooze-for": () => ({ do: "snooze-for", minutes: 24 * HOURS }),
  "snooze-until": () => ({ do: "snooze-until", until: "tomorrow" }),
  resolve: () => ({ do: "resolve" }),
  reopen: () => ({ do: "reopen" }),
  spam: () => ({ do: "spam", spam: true }),
  note: () => ({ do: "note", body: "", mentions: [] }),
  reply: () => ({ do: "reply", savedReplyIds: [] }),
  promise: () => ({ do: "promise", what: "first", minutes: 15, hours: "opening" }),
  webhook: () => ({ do: "webhook", url: "" }),
};

export const blankAction = (what: Do): AutomationAction => actions[what]();

export const blankTrigger = (): AutomationTrigger => ({ kind: "fact", fact: "message.received" });

export const blankRule = (): AutomationFields => ({
  name: "",
  on: true,
  when: [blankTrigger()],
  conditions: { match: "all", of: [] },
  actions: [],
  stops: false,
});

/** For a customer or a channel alone there is no conversation. */
const WITHOUT_CONVERSATION: ReadonlySet<string> = new Set(["customer.met", "channel.broken", "channel.mended"]);

/** What has to be put right first, as a key of the words; null where all is well. */
export function problemOf({ name, when, conditions: { of }, actions: does }: AutomationFields): string | null {
  if (name.trim() === "") return key("Give the rule a name first.");
  if (when.length === 0) return key("Say when the rule looks first.");
  const all = of.flatMap((one) => ("of" in one ? one.of : [one]));
  if (all.some(isUnfinished)) return key("A condition is not finished yet.");
  if (when.every((one) => one.kind === "fact" && WITHOUT_CONVERSATION.has(one.fact)) && does.some((one) => one.do !== "webhook"))
    return key("There is no conversation then: only a webhook can be called.");
  if (does.length === 0) return key("Say what the rule does first.");
  return does.some(isUnfinishedAction) ? key("An action is not finished yet.") : null;
}

/** An empty list of people, teams or terms asks whether there is one at all; of everything else it says nothing. */
export function isUnfinished(condition: AutomationCondition): boolean {
  if (condition.about === "assignee" || condition.about === "team" || condition.about === "term") return false;
  if (condition.about === "attribute") return condition.key === "" || (condition.how !== "known" && (condition.value === null || condition.value === ""));
  return Object.values(condition).some((value) => Array.isArray(value) && value.length === 0);
}

export function isUnfinishedAction(action: AutomationAction): boolean {
  switch (action.do) {
    // Null is nobody; empty is not chosen yet.
    case "assign":
      return action.personId === "";
    case "assign-team":
      return action.teamId === "";
    case "tag":
    case "untag":
      return action.tags.length === 0;
    case "note":
      return action.body.trim() === "";
    case "reply":
      return action.savedReplyIds.length === 0;
    case "webhook":
      return !/^https?:\/\/[^\s/]+/i.test(action.url);
    default:
      return false;
  }
}

/** A stretch of time in the largest unit that holds it wholly. */
export type Unit = "minutes" | "hours" | "days";
const UNITS: Record<Unit, number> = { minutes: 1, hours: 60, days: 1440 };

export function spanOf(minutes: number): { amount: number; unit: Unit } {
  const unit = (["days", "hours"] as const).find((one) => minutes % UNITS[one] === 0) ?? "minutes";
  return { amount: minutes / UNITS[unit], unit };
}

export const minutesOf = (amount: number, unit: Unit): number => Math.max(1, Math.min(Math.round(amount * UNITS[unit]), 60 * 24 * 366));

/** 22:00 as minutes since midnight and back; midnight at the end of a day is 24:00, which fields of time do not know. */
export const clockOf = (minutes: number): string => `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

export function minutesFrom(text: string, end: boolean): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(text) ?? [];
  if (hours === undefined) return null;
  const total = Number(hours) * 60 + Number(minutes);
  return end && total === 0 ? 1440 : total;
}
