import type { SurveyAnswer } from "@guli/contract";
import type { Tx } from "../../core/desk.ts";
import type { Reaction } from "../../core/events/dispatching.ts";
import * as conversations from "../conversations/index.ts";
import { answer } from "./answering.ts";
import { firstOf, valueFrom } from "./rules/invitation.ts";
import { NOTHING, signIn, withValue } from "./rules/scales.ts";
import { standing } from "./store/answers.ts";
import { invitationToAnswer, latestIn, type Invited } from "./store/invitations.ts";

/** A customer tapped a button below the question, or wrote its number: that is their answer. What else they write there is a message like any other. */
export const hearAnswers: Reaction<"message.received"> = async (tx, events) => {
  const quiet = events.filter(({ payload }) => payload.quiet && !payload.automatic);
  if (quiet.length === 0) return;
  const invitations = new Map((await latestIn(tx, [...new Set(quiet.map(({ payload }) => payload.conversationId))])).map((one) => [one.conversationId, one]));
  if (invitations.size === 0) return;
  const chosen = await conversations.chosenById(
    tx,
    quiet.map(({ payload }) => payload.messageId),
  );
  for (const { payload } of quiet) {
    const [invited, said] = [invitations.get(payload.conversationId), chosen.get(payload.messageId)];
    if (invited && said) await take(tx, { invited, said, messageId: payload.messageId });
  }
};

type Said = { option: string; text: string };

async function take(tx: Tx, { invited: { id, channelKind }, said, messageId }: { invited: Invited; said: Said; messageId: string }): Promise<void> {
  const invited = await invitationToAnswer(tx, id);
  if (!invited) return;
  const before = (await standing(tx, id)) ?? NOTHING;
  const given = over(before, invited, { ...said, kind: channelKind });
  if (given) await answer(tx, invited, { answer: given, way: "message", messageId });
}

function over(before: SurveyAnswer, { questions }: Invited, { option, text, kind }: Said & { kind: Invited["channelKind"] }): SurveyAnswer | null {
  const question = firstOf(questions, kind);
  const value = valueFrom(question, option) ?? (question === "satisfaction" ? signIn(option) : null);
  const given = value === null ? null : withValue(before, question, value);
  const beside = wordsBeside(text, option);
  return given && (beside === "" ? given : { ...given, words: beside });
}

/** What they wrote beside the number they chose. */
function wordsBeside(text: string, option: string): string {
  if (!text.trim().startsWith(option)) return "";
  return text
    .trim()
    .slice(option.length)
    .replace(/^\s*\/\s*\d+/u, "")
    .replace(/^[\s.,!)\-–—:]+/u, "")
    .trim();
}
