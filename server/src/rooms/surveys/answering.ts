import { mood } from "@guli/coach";
import type { SurveyAnswer } from "@guli/contract";
import { cut } from "../../core/cutting.ts";
import type { Actor, Tx } from "../../core/desk.ts";
import { newId } from "../../core/ids.ts";
import * as conversations from "../conversations/index.ts";
import { isOpen } from "./rules/asking.ts";
import { isEmpty, isLow, isSame, NOTHING } from "./rules/scales.ts";
import { insertAnswer, reckon, standing } from "./store/answers.ts";
import { markAnswered, type Invited } from "./store/invitations.ts";

type Given = { answer: SurveyAnswer; way: "page" | "message"; messageId?: string | null };

/**
 * What a customer answers, over what they answered before. The invitation is locked: two taps at once are one after the other. `closed`: the week in which it
 * can be changed is over. Angry words open the matter again.
 */
export async function answer(tx: Tx, invited: Invited, { answer: given, way, messageId = null }: Given): Promise<"kept" | "closed" | "empty"> {
  if (!isOpen(invited, tx.now)) return "closed";
  const before = await standing(tx, invited.id);
  if (isEmpty(given)) return "empty";
  if (before && isSame(before, given)) return "kept";
  if (!(await insertAnswer(tx, { ...given, id: newId(), invitationId: invited.id, way, messageId }))) return "kept";
  await markAnswered(tx, invited.id);
  await reckon(tx, [invited.id]);
  await tell(tx, invited, { given, before: before ?? NOTHING, again: before !== undefined });
  return "kept";
}

async function tell(tx: Tx, invited: Invited, { given, before, again }: { given: SurveyAnswer; before: SurveyAnswer; again: boolean }): Promise<void> {
  const { id: invitationId, conversationId, customerId } = invited;
  const { words, ...scales } = given;
  const fresh = words !== "" && words !== before.words;
  const feels = fresh ? moodIn(tx, words) : null;
  const actor: Actor = { customer: customerId };
  const messageId = await conversations.say(tx, conversationId, { personId: null, lines: [{ code: "survey-answered", params: paramsOf(given) }] });
  tx.record("conversation.changed", actor, { conversationId });
  tx.record("survey.answered", actor, { invitationId, conversationId, customerId, ...scales, again, low: isLow(given, feels) });
  if (feels === "angry" && messageId !== null) await conversations.changeWithin(tx, actor, { id: conversationId, change: { state: "open" } });
}

/** A bug of the coach keeps no answer from us. */
function moodIn(tx: Tx, words: string): "calm" | "dissatisfied" | "angry" | null {
  try {
    return mood(words).mood;
  } catch (error) {
    tx.desk.log.error({ error }, "the mood of an answer could not be read");
    return null;
  }
}

const paramsOf = ({ words, ...scales }: SurveyAnswer): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(scales).flatMap(([question, value]) => (value === null ? [] : [[question, String(value)]]))),
  ...(words !== "" && { words: cut(words, 1000) }),
});
