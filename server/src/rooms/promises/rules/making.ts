import type { PromiseWhat } from "@guli/contract";
import { milliseconds, type Instant } from "../../../core/clock.ts";
import type { Around, Fact } from "./around.ts";
import { promise, type Promised } from "./promise.ts";

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
