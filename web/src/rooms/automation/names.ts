import type {
  AutomationAction,
  AutomationCondition,
  AutomationFact,
  AutomationLasting,
  ConversationState,
  PromiseHours,
  PromiseWhat,
  SnoozeUntil,
  TermKind,
} from "@guli/contract";
import { key } from "../../i18n/key.ts";

/* What the parts of a rule are called: keys of the words. */

export type About = AutomationCondition["about"];
export type Do = AutomationAction["do"];

export const FACTS: Record<AutomationFact, string> = {
  "conversation.began": key("a conversation begins"),
  "message.received": key("a customer writes"),
  "reply.sent": key("a reply has left"),
  "reply.failed": key("a reply could not be delivered"),
  "note.written": key("somebody writes a note"),
  "mood.corrected": key("somebody corrects a mood"),
  "conversation.assigned": key("it is given to somebody else"),
  "conversation.changed": key("anything about it changes"),
  "conversation.resolved": key("it is resolved"),
  "conversation.reopened": key("it is opened again"),
  "promise.warned": key("a promise is about to break"),
  "promise.broken": key("a promise is broken"),
  "patience.ran-out": key("a customer’s patience has run out"),
  "effort.counted": key("a matter costs the customer more effort"),
  "step.taken-over": key("we take a step over"),
  "step.done": key("a step of ours is done"),
  "step.dropped": key("a step of ours is dropped"),
  "step.late": key("a step of ours is late"),
  "guide.failed": key("a step of a guide did not work"),
  "survey.answered": key("a customer answers the survey"),
  "survey.low": key("a customer is dissatisfied in the survey"),
  "recovery.opened": key("a recovery is opened"),
  "recovery.settled": key("everything in a recovery is done"),
  "recovery.closed": key("a recovery is closed"),
  "option.chosen": key("a customer chooses an option"),
  "amends.given": key("amends are given"),
  "term.granted": key("something is granted to a customer personally"),
  "customer.met": key("a customer becomes known"),
  "channel.broken": key("a channel stops working"),
  "channel.mended": key("a channel works again"),
};

/** Facts as they are offered, kin beside kin. */
export const FACT_GROUPS: readonly { title: string; facts: readonly AutomationFact[] }[] = [
  {
    title: key("Something happens"),
    facts: [
      "conversation.began",
      "message.received",
      "reply.sent",
      "reply.failed",
      "note.written",
      "mood.corrected",
      "conversation.assigned",
      "conversation.changed",
      "conversation.resolved",
      "conversation.reopened",
    ],
  },
  { title: key("Promises and patience"), facts: ["promise.warned", "promise.broken", "patience.ran-out"] },
  { title: key("Effort, steps and guides"), facts: ["effort.counted", "step.taken-over", "step.done", "step.dropped", "step.late", "guide.failed"] },
  {
    title: key("Answers and what is made good"),
    facts: ["survey.answered", "survey.low", "recovery.opened", "option.chosen", "amends.given", "recovery.settled", "recovery.closed"],
  },
  { title: key("Customers and channels"), facts: ["customer.met", "term.granted", "channel.broken", "channel.mended"] },
];

/** What can be granted to somebody personally. */
export const TERMS: Record<TermKind, string> = {
  discount: key("a discount"),
  agent: key("a colleague of their own"),
  delivery: key("a wish for delivery"),
  other: key("something else"),
};

export const LASTING: Record<AutomationLasting, string> = {
  "customer-waits": key("the customer has waited for us"),
  "customer-silent": key("the customer has not answered"),
  open: key("it has not been resolved"),
  unassigned: key("nobody has taken it"),
  resolved: key("it has been resolved"),
};

export const ABOUT: Record<About, string> = {
  text: key("Words"),
  mood: key("Mood"),
  language: key("Language"),
  "channel-kind": key("Kind of channel"),
  channel: key("Channel"),
  state: key("State"),
  priority: key("Priority"),
  assignee: key("Assigned to"),
  team: key("Team"),
  tags: key("Tags"),
  spam: key("Spam"),
  automatic: key("Written by a machine"),
  files: key("With files"),
  "customer-new": key("New customer"),
  "customer-blocked": key("Blocked customer"),
  term: key("Granted personally"),
  attribute: key("Customer attribute"),
  by: key("Done by"),
  opening: key("Within the opening hours"),
  weekday: key("Day of the week"),
  "time-of-day": key("Time of day"),
  lasting: key("How long already"),
  messages: key("Number of messages"),
};

/** In the order of the list, by what they are about. */
export const ABOUT_GROUPS: { title: string; about: About[] }[] = [
  { title: key("Message"), about: ["text", "mood", "language", "automatic", "files"] },
  { title: key("Conversation"), about: ["channel-kind", "channel", "state", "priority", "assignee", "team", "tags", "spam", "lasting", "messages"] },
  { title: key("Customer"), about: ["customer-new", "attribute", "term", "customer-blocked"] },
  { title: key("Circumstances"), about: ["by", "opening", "weekday", "time-of-day"] },
];

export const DOES: Record<Do, string> = {
  assign: key("Give it to a person"),
  "assign-team": key("Give it to a team"),
  tag: key("Add tags"),
  untag: key("Take tags away"),
  priority: key("Set the priority"),
  "snooze-for": key("Snooze for a while"),
  "snooze-until": key("Snooze until"),
  resolve: key("Resolve it"),
  reopen: key("Open it again"),
  spam: key("Mark as spam or not"),
  note: key("Write a note"),
  reply: key("Answer with a saved reply"),
  promise: key("Make a promise"),
  webhook: key("Call a webhook"),
};

/** A promise as one sentence. */
export const PROMISES: Record<PromiseWhat, Record<PromiseHours, string>> = {
  first: {
    opening: key("Promise a first answer within {{duration}} of the opening hours"),
    always: key("Promise a first answer within {{duration}}, day and night"),
  },
  next: {
    opening: key("Promise the next answer within {{duration}} of the opening hours"),
    always: key("Promise the next answer within {{duration}}, day and night"),
  },
  solution: {
    opening: key("Promise a solution within {{duration}} of the opening hours"),
    always: key("Promise a solution within {{duration}}, day and night"),
  },
};

export const STATES: Record<ConversationState, string> = {
  open: key("Open"),
  waiting: key("Customer’s turn"),
  snoozed: key("Snoozed"),
  resolved: key("Resolved"),
};

export const WHO = { customer: key("the customer"), person: key("a colleague"), desk: key("the desk itself") } as const;

export const UNTIL: Record<SnoozeUntil, string> = {
  tomorrow: key("the next opening after today"),
  opening: key("the next opening"),
  monday: key("the first opening next week"),
};

export const WITHIN = { message: key("in the message"), subject: key("in the subject"), address: key("in the address") } as const;

/** Why something was not done, by its code word; a number is what the other server answered. */
export const TROUBLES: Record<string, string> = {
  "no-conversation": key("There was no conversation."),
  "person-gone": key("This person does not work here any more."),
  "person-light": key("This person reads along and answers no customers."),
  "team-gone": key("There is no such team any more."),
  "saved-reply-gone": key("There is no such saved reply any more."),
  "not-owed": key("Nobody waits for that."),
  "due-sooner": key("What is promised already is due no later."),
  "promise-broken": key("It is broken already, and they still wait."),
  "never-opens": key("The opening hours never open."),
  automatic: key("A machine had written: machines are not answered."),
  spam: key("It was spam."),
  blocked: key("The customer is blocked."),
  "channel-off": key("The channel is switched off."),
  "no-way": key("There is no way to reach them on this channel."),
  "window-closed": key("The channel takes no free words so long after their last message."),
  "too-often": key("It would have been one automatic message too many."),
  "rule-gone": key("The rule was gone or switched off by then."),
  "address-forbidden": key("The address leads into a private network."),
  "timed-out": key("The server did not answer in time."),
  "dns-failed": key("There is no server of this name."),
  "no-connection": key("The server could not be reached."),
  "too-much": key("The server answered more than is read."),
};
