import type { PromiseWhat } from "@guli/contract";
import { milliseconds, type Instant } from "../../../core/clock.ts";
import { align } from "./aligning.ts";
import type { Around, Fact } from "./around.ts";
import { given, made, nextWhat } from "./making.ts";
import { answer, breakIt, drop, goOn, isAnswer, isOpen, isOver, settle, unanswer, type Promised } from "./promise.ts";

/** What becomes of the promises of one conversation by what happened, one fact after the other; heard twice, nothing happens twice. */
export function hear(promises: Promised[], facts: Fact[], around: Around): Promised[] {
  return facts.reduce((all, fact) => align(apply(breakOver(all, fact.at, around), fact, around), fact, around), promises);
}

/** What was over before something happened was broken before. */
export const breakOver = (all: Promised[], at: Instant, { hours }: Pick<Around, "hours">): Promised[] =>
  all.map((one) => (isOver(one, at) ? breakIt(one, hours) : one));

function apply(all: Promised[], fact: Fact, around: Around): Promised[] {
  switch (fact.kind) {
    case "asked":
      return asked(all, fact, around);
    case "answered":
      return answered(all, fact, around);
    case "unanswered":
      return all.map((one) => (one.answerId === fact.messageId && one.settledAt === null ? unanswer(one) : one));
    case "left":
      return left(all, fact);
    case "resolved":
      return all.map((one) => resolved(one, fact));
    case "reopened":
      return reopened(all, fact, around);
    case "changed":
      return all;
    case "given":
      return all.some((one) => one.causeId === fact.id && one.what === "given") ? all : [...all, ...given(fact, around)];
    case "called":
      return all.map((one) => (one.what === "given" && isOpen(one) && isOlder(one, fact.at) ? settle({ ...one, answeredAt: fact.at }) : one));
  }
}

/** What a reply answers: also a word that was given. */
const isAnswered = ({ what }: Promised): boolean => what !== "solution";
/** A word that is given as a matter is closed is not kept by closing it. */
const isOlder = ({ madeAt }: Promised, at: Instant): boolean => milliseconds(madeAt) < milliseconds(at);
const isBefore = (one: Instant, other: Instant): boolean => milliseconds(one) <= milliseconds(other);

/** The customer waits since their first unanswered message: a further one begins nothing, but what had been paused goes on. */
function asked(all: Promised[], fact: Extract<Fact, { kind: "asked" }>, around: Around): Promised[] {
  if (all.some((one) => one.causeId === fact.id && one.what !== "given")) return all;
  const going = all.map((one) => (isAnswer(one) && isOpen(one) ? goOn(one, fact.at, around.hours) : one));
  const [waits, solves] = [going.some((one) => isAnswer(one) && isOpen(one)), going.some((one) => one.what === "solution" && one.settledAt === null)];
  const what: PromiseWhat[] = [...(waits ? [] : [nextWhat(fact.at, around)]), ...(fact.began && !solves ? ["solution" as const] : [])];
  return [...going, ...what.flatMap((one) => made(one, fact, around))];
}

/** What was taken back meanwhile is not among the answers any more, and answers nothing. */
function answered(all: Promised[], { messageId, at }: Extract<Fact, { kind: "answered" }>, { answers }: Around): Promised[] {
  if (!answers || !isBefore(at, answers.lastAt)) return all;
  return all.map((one) => (isAnswered(one) && isOpen(one) && isBefore(one.madeAt, at) ? answer(one, { messageId, at }) : one));
}

function left(all: Promised[], { messageId, at, writtenAt }: Extract<Fact, { kind: "left" }>): Promised[] {
  return all.map((one) => {
    if (one.settledAt !== null) return one;
    if (one.answerId === messageId) return settle(one);
    const late = writtenAt !== null && isAnswered(one) && isOpen(one) && isBefore(one.madeAt, writtenAt);
    return late ? settle(answer(one, { messageId, at })) : one;
  });
}

/** Done: the solution is kept once its reply has left. An answer that was still owed is owed no more, which is neither kept nor broken. */
function resolved(one: Promised, { messageId, at }: Extract<Fact, { kind: "resolved" }>): Promised {
  if (!isOpen(one) || !isBefore(one.madeAt, at) || (one.what === "given" && !isOlder(one, at))) return one;
  if (isAnswer(one)) return drop(one, at);
  return messageId === null ? settle({ ...one, answeredAt: at }) : answer(one, { messageId, at });
}

/** Opened again, there is a new promise of a solution. One whose reply has not left yet simply goes on. */
function reopened(all: Promised[], fact: Fact, around: Around): Promised[] {
  if (all.some((one) => one.causeId === fact.id)) return all;
  const going = all.map((one) => (one.what === "solution" && one.settledAt === null ? unanswer(one) : one));
  return going.some((one) => one.what === "solution" && isOpen(one)) ? going : [...going, ...made("solution", fact, around)];
}
