import { instantAt } from "../../core/clock.ts";
import { idAt } from "../../core/ids.ts";
import { subjectOf, type Past, type Step } from "../conversations/index.ts";
import { MINUTE, whenOpen } from "./calendar.ts";
import type { Cast } from "./cast.ts";
import { chance, weigh, type Chance } from "./chance.ts";
import { course, type Matter } from "./course.ts";
import type { Keepsakes } from "./keepsakes.ts";
import type { Outside, Reach } from "./outside.ts";
import { inLettersOf } from "./saying.ts";
import { endingOf, type Plan } from "./plan.ts";
import { putAside, spamStep, unreadableStep } from "./specials.ts";
import { topics } from "./texts/topics.ts";
import { fill, slotsFor } from "./wording.ts";

/** Where the samples take place. */
export type Stage = {
  business: string;
  mailbox: { id: string; address: string };
  chats: Record<Reach, string>;
  cast: Cast;
  keepsakes: Keepsakes;
  firstNumber: number;
};
export type Kind = "usual" | "spam" | "unreadable";

/** What the nth conversation is. */
export function kindOf(plan: Plan, nth: number): Kind {
  const luck = chance(plan.seed, "kind", nth).next();
  return luck < 0.025 ? "spam" : luck < 0.0275 ? "unreadable" : "usual";
}

type About = { nth: number; at: number; customer: Outside };

/** The nth conversation as it took place, up to the present. */
export function pastOf(plan: Plan, stage: Stage, { nth, at, customer }: About): Past {
  const by = chance(plan.seed, "conversation", nth);
  const kind = kindOf(plan, nth);
  const { subject, steps, onChat } =
    kind === "usual" ? usual(plan, stage, { by, nth, at, customer }) : special(stage, { by, kind, at, customer, until: plan.until });
  return {
    id: idAt(at, by.next),
    number: stage.firstNumber + nth,
    subject: onChat ? subjectOf(null, textOf(steps[0])) : subject,
    customerId: customer.id,
    channelId: onChat ? stage.chats[customer.reach] : stage.mailbox.id,
    customerAddress: onChat && customer.visitor ? customer.visitor : customer.email,
    teamId: null,
    spam: kind === "spam",
    channelKind: onChat ? customer.reach : "email",
    steps,
    reads: readsOf(by, plan, { steps, stage }),
  };
}

type Told = { subject: string; steps: Step[]; onChat: boolean };

function usual(plan: Plan, stage: Stage, { by, nth, at, customer }: About & { by: Chance }): Told {
  const topic = weigh(by, topics);
  const onChat = customer.visitor !== null && !topic.paper;
  const writer = by.pick(stage.cast.writers.filter(({ speaks }) => speaks.includes(customer.tongue)));
  const slots = slotsFor(by, { tongue: customer.tongue, city: customer.city, at, things: topic.things });
  const channel = {
    id: onChat ? stage.chats[customer.reach] : stage.mailbox.id,
    kind: onChat ? ("chat" as const) : ("email" as const),
    address: stage.mailbox.address,
    business: stage.business,
  };
  const subject = inLettersOf(customer, fill(by.pick(topic.lines[customer.tongue].subjects), slots, customer.gender));
  const ending = endingOf(plan, nth, by.next());
  const matter: Matter = {
    by,
    at,
    topic,
    slots,
    customer,
    writer,
    cast: stage.cast,
    ending,
    channel,
    subject,
    keepsakes: stage.keepsakes,
    until: plan.until,
    last: null,
  };
  const steps = untilNow(course(matter), plan.until);
  return { subject, steps: stage.cast.present ? steps : handedOver(stage.cast, steps, by), onChat };
}

/** A reply needs a few seconds to leave, therefore nothing happens in the last half minute. */
function untilNow(all: Generator<Step>, until: number): Step[] {
  const present = instantAt(until - MINUTE / 2);
  const steps: Step[] = [];
  for (const step of all) {
    if (step.at > present && steps.length > 0) break;
    steps.push(step);
  }
  return steps;
}

/** What those who are not here any more left undone is the reader's, or nobody's. */
function handedOver(cast: Cast, steps: Step[], by: Chance): Step[] {
  const last = steps.at(-1);
  const isDone =
    (last?.kind === "reply" && last.thenState === "resolved") ||
    (last?.kind === "change" && last.change.state === "resolved") ||
    (last?.kind === "incoming" && last.automatic);
  const isTaken = steps.some((step) => step.kind === "reply" || step.kind === "change");
  if (!last || isDone || !isTaken) return steps;
  return [...steps, { kind: "change", at: last.at, personId: cast.reader, change: { assigneeId: by.odds(0.65) ? cast.reader : null } }];
}

type Odd = { by: Chance; kind: Kind; at: number; customer: Outside; until: number };

function special({ business, mailbox, keepsakes, cast }: Stage, { by, kind, at, customer, until }: Odd): Told {
  const arrival = { by, at, channelId: mailbox.id, from: `${customer.name} <${customer.email}>`, to: `${business} <${mailbox.address}>`, keepsakes };
  if (kind === "spam") {
    const { subject, step } = spamStep(arrival);
    return { subject, steps: [step], onChat: false };
  }
  const aside = whenOpen(at + 90 * MINUTE);
  const steps = [unreadableStep(arrival).step, ...(aside < until ? [putAside(by.pick(cast.writers).personId, aside)] : [])];
  return { subject: "", steps, onChat: false };
}

/** The reader has seen all but part of what came lately. */
function readsOf(by: Chance, plan: Plan, { steps, stage }: { steps: Step[]; stage: Stage }): Past["reads"] {
  const last = steps.at(-1)!;
  const isFresh = last.at > instantAt(plan.until - 20 * 60 * MINUTE);
  return isFresh && by.odds(0.6) ? [] : [{ personId: stage.cast.reader, until: last.at }];
}

const textOf = (step: Step | undefined): string => (step?.kind === "incoming" ? step.text : "");
