import { instantAt } from "../../core/clock.ts";
import type { Step } from "../conversations/index.ts";
import { HOUR, MINUTE, workingLater } from "./calendar.ts";
import type { Matter } from "./course.ts";
import { come, reply } from "./saying.ts";
import { burdenWords, type BurdenWords } from "./texts/burden-words.ts";

/** In one matter of six somebody makes the customer work before it is settled. */
const ODDS = 0.17;

/** What makes most work, most often first. */
const KINDS = ["chores", "chores", "chores", "asks", "asks", "handedOn", "handedOn", "policy", "policy", "stock"] as const;

/** A rule, a form, a phrase, a question that was answered already, another colleague: what people of the best shops do on a long day. */
export function* burdened(m: Matter, opened: string): Generator<Step> {
  const { by, topic, cast, customer } = m;
  if (topic.lines[customer.tongue].firsts.length === 0 || m.ending !== "as-it-goes" || !by.odds(ODDS)) return;
  const kind = by.pick(KINDS);
  if (kind === "asks" && !opened.includes("{order}")) return;
  const others = cast.writers.filter(({ personId, speaks }) => personId !== m.writer.personId && speaks.includes(customer.tongue));
  if (kind === "handedOn" && others.length === 0) return;
  const words: BurdenWords = burdenWords[customer.tongue];
  yield reply(m, { line: by.pick(words[kind]), apologise: false, thenState: "waiting", brief: kind === "stock" });
  if (kind === "handedOn") {
    m.at = workingLater(m.at, by.between(10, 90) * MINUTE);
    m.writer = by.pick(others);
    yield { kind: "change", at: instantAt(m.at), personId: by.pick(cast.helpers).personId, change: { assigneeId: m.writer.personId } };
  } else {
    m.at += m.channel.kind === "chat" ? by.between(1, 20) * MINUTE : by.between(0.5, 20) * HOUR;
    yield come(m, by.pick(kind === "asks" ? words.already : words.pushes));
  }
  m.at = workingLater(m.at, m.channel.kind === "chat" ? by.between(2, 15) * MINUTE : by.between(20, 180) * MINUTE);
}
