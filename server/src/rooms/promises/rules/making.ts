import type { PromiseEscalation, PromiseWarning, PromiseWhat } from "@guli/contract";
import { milliseconds, type Instant } from "../../../core/clock.ts";
import type { Around, Fact } from "./around.ts";
import { MINUTE } from "./calendar.ts";
import { blank, counted, promise, type Promised } from "./promise.ts";

/** The first answer is given once in a conversation: who is answered and writes again waits for the next one, also after it was resolved. */
export const nextWhat = (at: Instant, { answers }: Around): "first" | "next" =>
  answers && milliseconds(answers.firstAt) < milliseconds(at) ? "next" : "first";

/** Promised by the rule that fits. A rule does not reach back: what came before it was made is promised nothing. */
export function made(what: PromiseWhat, { id, at }: Pick<Fact, "id" | "at">, around: Around): Promised[] {
  const { rule, conversation, hours, newId } = around;
  if (rule === null || conversation.spam || milliseconds(rule.createdAt) > milliseconds(at)) return [];
  const one = promise({ rule, what, id: newId(), conversationId: conversation.id, causeId: id, at }, hours);
  return one ? [one] : [];
}

const usualWarning: PromiseWarning = { unit: "percent", amount: 25 };
const usualEscalation: PromiseEscalation = { afterMinutes: 60, personIds: [], leads: true, assignee: false, assignTo: null, priority: null };

/** A word that somebody gave: due at the very time that they named. Warned of and escalated as by the rule that fits; where none does, not in silence either. */
export function given({ id, at, word }: Extract<Fact, { kind: "given" }>, { rule, conversation, hours, newId }: Around): Promised[] {
  const left = milliseconds(word.until) - milliseconds(at);
  if (left <= 0 || conversation.spam) return [];
  const minutes = Math.ceil(left / MINUTE);
  const { warn = usualWarning, escalation = usualEscalation } = rule ?? {};
  const about = { what: "given" as const, rule: { id: word.messageId, name: word.text, warn, escalation, by: word.by }, minutes, hours: "always" as const };
  const made = { ...blank, ...about, id: newId(), conversationId: conversation.id, causeId: id, madeAt: at };
  return [counted({ ...made, runsSince: at, usedMs: minutes * MINUTE - left }, hours)];
}
