import { milliseconds, type Instant } from "../../../core/clock.ts";
import type { Around, Fact } from "./around.ts";
import { made, nextWhat } from "./making.ts";
import { counted, drop, goOn, isAnswer, isOpen, isSooner, pause, type Hours, type PauseWhy, type Promised } from "./promise.ts";

/** Bring promises into line with the conversation as it is after a fact. */
export function align(all: Promised[], fact: Fact, around: Around): Promised[] {
  const { conversation } = around;
  if (conversation.spam) return all.map((one) => (isOpen(one) ? drop(one, fact.at) : one));
  const asked = fact.kind === "changed" ? newlyFitting(refit(all, fact, around), fact, around) : waitingAgain(all, fact, around);
  return asked.map((one) => stand(one, fact, around));
}

const owesAnswer = (all: Promised[]): boolean => all.some((one) => isAnswer(one) && isOpen(one));
/** Also one whose reply has not left yet: it may be taken back. */
const owesSolution = (all: Promised[]): boolean => all.some((one) => one.what === "solution" && one.settledAt === null);

/** Another rule fits now: its time counts, from the beginning, but what the desk promised by itself is not put off by it. None does: nothing is promised any more, unless it was the rule that went and not the reason. */
function refit(all: Promised[], { at }: Fact, { rule, rulesOn, hours }: Around): Promised[] {
  return all.map((one) => {
    if (!isOpen(one) || one.what === "given" || one.result !== null || one.rule.id === rule?.id) return one;
    const minutes = rule?.minutes[one.what] ?? null;
    if (rule === null || minutes === null) return rulesOn.has(one.rule.id) ? drop(one, at) : one;
    const { id, name, warn, escalation } = rule;
    const next = counted({ ...one, rule: { id, name, warn, escalation }, minutes, hours: rule.hours }, hours, at);
    return one.rule.byDesk && !isSooner(next, one) ? one : next;
  });
}

/** It has come to fit a rule, or is no spam after all: an answer is promised since they wait, a solution from now on. */
function newlyFitting(all: Promised[], fact: Fact, around: Around): Promised[] {
  const { conversation, rule, hours } = around;
  if (rule === null || all.some((one) => one.causeId === fact.id)) return all;
  const since = conversation.waitingSince;
  const answers = since !== null && !owesAnswer(all) ? made(nextWhat(since, around), { id: fact.id, at: since }, around) : [];
  const isNew = milliseconds(rule.createdAt) <= milliseconds(conversation.createdAt);
  const solves = conversation.state === "open" && isNew && !owesSolution(all);
  return [...all, ...answers.map((one) => counted(one, hours, fact.at)), ...(solves ? made("solution", fact, around) : [])];
}

/** Opened again by hand while it is the customer's turn to be answered; what was dropped when it was put aside is promised anew, from now on. */
function waitingAgain(all: Promised[], fact: Fact, around: Around): Promised[] {
  if (fact.kind !== "reopened" || around.conversation.waitingSince === null || owesAnswer(all)) return all;
  const { waitingSince } = around.conversation;
  // Reopened by the customer: their message follows, and makes its own promise.
  if (milliseconds(waitingSince) >= milliseconds(fact.at)) return all;
  return [...all, ...made(nextWhat(fact.at, around), fact, around)];
}

/** Which clocks stand: the solution's while the customer owes the answer or we wait for something, the next answer's while we wait, unless they write again. */
export function stand(one: Promised, { at }: Pick<Fact, "at">, around: Around): Promised {
  const { conversation, wait, hours } = around;
  if (!isOpen(one) || one.what === "given") return one;
  if (one.what !== "solution") return leftToThem(one, at, around);
  if (one.result !== null) return one;
  const why = wait?.why ?? (conversation.state === "waiting" ? "customer" : null);
  // They have written since: it is from then on that the clock goes, and that fact is on its way.
  if (why === null) return one.pausedWhy === "customer" && isLater(conversation.waitingSince, at) ? one : goOn(one, at, hours);
  return why === one.pausedWhy ? one : pause(one, { why, at }, hours);
}

const isLater = (one: Instant | null, at: Instant): boolean => one !== null && milliseconds(one) > milliseconds(at);

/** Left to the customer by hand, without an answer: none is owed. If one was written after all, its event is on its way. */
function leftToThem(one: Promised, at: Instant, { conversation, answers, wait, hours }: Around): Promised {
  const comes = answers !== undefined && milliseconds(answers.lastAt) >= milliseconds(one.madeAt);
  if (conversation.state === "waiting" && conversation.waitingSince === null && !comes) return drop(one, at);
  return wait === null && one.result === null ? goOn(one, at, hours) : one;
}

/** What waiting for somebody else, or its end, does: the first answer can always be given, so its clock never stands, nor does that of a word with its time. */
export function waitFor(one: Promised, { why, at }: { why: PauseWhy | null; at: Instant }, hours: Hours): Promised {
  if (!isOpen(one) || one.result !== null || one.what === "first" || one.what === "given") return one;
  if (why !== null) return pause(one, { why, at }, hours);
  return one.pausedWhy === "customer" ? one : goOn(one, at, hours);
}
