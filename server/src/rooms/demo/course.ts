import { instantAt } from "../../core/clock.ts";
import type { Step } from "../conversations/index.ts";
import { HOUR, MINUTE, whenOpen, workingLater } from "./calendar.ts";
import { burdened } from "./burdening.ts";
import type { Cast, Colleague } from "./cast.ts";
import type { Chance } from "./chance.ts";
import type { Ending } from "./plan.ts";
import { namesCompetitor } from "./loyal/naming.ts";
import type { Keepsakes } from "./keepsakes.ts";
import type { Outside } from "./outside.ts";
import { ask, come, reply, type Said } from "./saying.ts";
import type { Lines, Topic } from "./texts/topic.ts";
import { voices } from "./voices/voices.ts";
import type { Slots } from "./wording.ts";

/** One matter between a customer and the shop, and where it stands. `at` moves on with each step. */
export type Matter = {
  by: Chance;
  at: number;
  topic: Topic;
  slots: Slots;
  customer: Outside;
  writer: Colleague;
  cast: Cast;
  ending: Ending;
  channel: { id: string; kind: "email" | "chat"; address: string; business: string };
  subject: string;
  keepsakes: Keepsakes;
  /** The present, beyond which nothing has happened. */
  until: number;
  /** What we said last, for the quote below a letter. */
  last: Said | null;
};

/** What happens, step by step, until the matter ends. Who reads it stops at the present. */
export function* course(m: Matter): Generator<Step> {
  const { by, ending, topic, customer } = m;
  const lines = topic.lines[customer.tongue];
  const opened = yield* opening(m, lines.opens);
  const furious = yield* waiting(m, lines.chases);
  yield* sorting(m, ending === "unanswered" ? 0.35 : 0.75);
  if (ending === "unanswered") return;
  yield* amongColleagues(m, furious);
  yield* burdened(m, opened);
  const asks = ending === "waits-again" || ending === "silent" || by.odds(topic.asks);
  if (lines.firsts.length > 0 && asks && (yield* askingBack(m, lines, furious)) === "over") return;
  if (ending === "snoozed" || by.odds(0.05)) yield* sleep(m);
  if (ending !== "snoozed") yield* settling(m, lines.solves, furious);
}

function* opening(m: Matter, opens: string[]): Generator<Step, string> {
  const { by, channel, customer } = m;
  if (channel.kind === "chat" && by.odds(0.3)) {
    yield come(m, by.pick(voices[customer.tongue].customer.hellos));
    m.at += by.between(8_000, 50_000);
  }
  const line = by.pick(opens);
  const beside = m.cast.present ? namesCompetitor(m.at, { until: m.until, tongue: customer.tongue }) : null;
  yield come(m, beside === null ? line : `${line} ${beside}`, { first: true });
  return line;
}

/** Some write again before they are answered; a few lose their temper. Gives back whether they did. */
function* waiting(m: Matter, chases: string[]): Generator<Step, boolean> {
  const { by, topic, channel, ending } = m;
  const upset = by.odds(topic.upset);
  if (chases.length === 0 || !by.odds(upset ? 0.4 : ending === "unanswered" ? 0.35 : 0.08)) return false;
  m.at += channel.kind === "chat" ? by.between(10, 90) * MINUTE : by.between(14, 40) * HOUR;
  yield come(m, by.pick(chases));
  if (!upset || by.odds(0.5)) return false;
  yield* fury(m);
  return true;
}

function* fury(m: Matter): Generator<Step> {
  m.at += m.by.between(2, 20) * HOUR;
  yield come(m, m.by.pick(voices[m.customer.tongue].customer.furies));
  m.at = workingLater(m.at, m.by.between(3, 20) * MINUTE);
  yield {
    kind: "change",
    at: instantAt(m.at),
    personId: helperOf(m).personId,
    change: { priority: m.by.odds(0.4) ? "urgent" : "high", addTags: [m.cast.tags.urgent] },
  };
}

/** Someone looks at it, tags it and hands it to a colleague or a team. */
function* sorting(m: Matter, odds: number): Generator<Step> {
  m.at = workingLater(m.at, m.channel.kind === "chat" ? m.by.between(0.4, 9) * MINUTE : m.by.between(4, 110) * MINUTE);
  if (!m.by.odds(odds)) return;
  const { cast, topic, writer } = m;
  const teamId = cast.teams[topic.team];
  // Of what is still open the reader, who looks around, shall find some on their own desk.
  const isReaders = m.ending !== "as-it-goes" && (!cast.present || m.by.odds(0.35));
  const assigneeId = isReaders ? cast.reader : writer.personId;
  yield {
    kind: "change",
    at: instantAt(m.at),
    personId: m.by.odds(0.6) ? helperOf(m).personId : writer.personId,
    change: { assigneeId, addTags: [cast.tags[topic.tag]], ...(teamId && { teamId }), ...(topic.tag === "thanks" && { priority: "low" }) },
  };
  m.at += m.by.between(1, 25) * MINUTE;
}

function* amongColleagues(m: Matter, furious: boolean): Generator<Step> {
  const { notes, calls } = voices[m.writer.speaks[0] ?? "en"].agent;
  if (furious) yield ask(m, m.by.pick(notes), helperOf(m));
  else if (m.ending !== "as-it-goes" && m.topic.upset > 0 && m.by.odds(0.6))
    yield ask(m, m.by.pick(notes.slice(1)), m.cast.helpers.find((helper) => helper.personId !== m.writer.personId) ?? null);
  else if (m.topic.upset > 0.1 && m.by.odds(0.09)) yield ask(m, m.by.pick(calls), null);
  else return;
  m.at = workingLater(m.at, m.by.between(5, 50) * MINUTE);
}

function helperOf({ by, cast, writer }: Matter): Cast["helpers"][number] {
  return by.pick(cast.helpers.filter((helper) => helper.personId !== writer.personId));
}

function* askingBack(m: Matter, { firsts, answers }: Lines, furious: boolean): Generator<Step, "over" | "answered"> {
  yield reply(m, { line: m.by.pick(firsts), apologise: furious, thenState: "waiting" });
  if (m.ending === "silent" || (m.ending === "as-it-goes" && m.by.odds(0.06))) {
    yield* givenUp(m);
    return "over";
  }
  m.at += customerTakes(m);
  yield come(m, m.by.pick(answers));
  return m.ending === "waits-again" ? "over" : "answered";
}

/** The customer never answers; after a week nobody waits any more. */
function* givenUp(m: Matter): Generator<Step> {
  m.at = whenOpen(m.at + m.by.between(6, 9) * 24 * HOUR);
  yield { kind: "change", at: instantAt(m.at), personId: m.writer.personId, change: { state: "resolved" } };
}

function* sleep(m: Matter): Generator<Step> {
  m.at = workingLater(m.at, m.by.between(5, 60) * MINUTE);
  const wakesAt = whenOpen(m.at + m.by.between(m.ending === "snoozed" ? 6 : 1, 9) * 24 * HOUR);
  yield { kind: "change", at: instantAt(m.at), personId: m.writer.personId, change: { state: "snoozed", snoozedUntil: instantAt(wakesAt) } };
  m.at = wakesAt;
  yield { kind: "wake", at: instantAt(m.at) };
}

function* settling(m: Matter, solves: string[], furious: boolean): Generator<Step> {
  m.at = workingLater(m.at, m.channel.kind === "chat" ? m.by.between(1, 14) * MINUTE : m.by.between(8, 200) * MINUTE);
  yield reply(m, { line: m.by.pick(solves), apologise: furious, thenState: "resolved", last: true });
  const voice = voices[m.customer.tongue];
  if (m.channel.kind === "email" && m.by.odds(0.015)) {
    m.at += 4_000;
    yield come(m, AWAY[m.customer.tongue], { automatic: true });
    return;
  }
  if (!m.by.odds(m.topic.tag === "thanks" ? 0.1 : 0.45)) return;
  m.at += customerTakes(m);
  const { thanks, softened, cold } = voice.customer;
  yield come(m, m.by.pick(furious ? (m.by.odds(0.65) ? softened : cold) : thanks));
  m.at = workingLater(m.at, m.by.between(2, 40) * MINUTE);
  if (m.by.odds(0.4)) yield reply(m, { line: m.by.pick(voice.agent.welcomes), apologise: false, thenState: "resolved", brief: true });
  else yield { kind: "change", at: instantAt(m.at), personId: m.writer.personId, change: { state: "resolved" } };
}

const AWAY = {
  ka: "გმადლობთ წერილისთვის. ორშაბათამდე შვებულებაში ვარ და ფოსტას ვერ ვამოწმებ. დაბრუნებისთანავე გიპასუხებთ.",
  uz: "Xatingiz uchun rahmat. Dushanbagacha taʼtildaman, pochtani tekshira olmayman. Qaytishim bilan javob beraman.",
  ru: "Спасибо за письмо. До понедельника я в отпуске и не проверяю почту. Отвечу, как только вернусь.",
  en: "Thank you for your message. I am out of the office until Monday and not reading e-mail. I will reply when I return.",
};

function customerTakes({ by, channel }: Matter): number {
  if (channel.kind === "chat") return by.between(0.4, 8) * MINUTE;
  return by.odds(0.6) ? by.between(6, 180) * MINUTE : by.between(3, 30) * HOUR;
}
