import type { ChannelKind, SurveyAnswer, SurveyQuestion } from "@guli/contract";
import { theDesk, type Tx } from "../../core/desk.ts";
import type { Reaction } from "../../core/events/dispatching.ts";
import * as conversations from "../conversations/index.ts";
import { answer } from "./answering.ts";
import { nextQuestion, optionsFor, questionWith, valueFrom } from "./rules/invitation.ts";
import { NOTHING, signIn, valueOf, withValue } from "./rules/scales.ts";
import { standing } from "./store/answers.ts";
import { invitationToAnswer, latestIn, type Invited } from "./store/invitations.ts";
import { surveyWords } from "./words/words.ts";

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

type Said = { option: string; text: string; options: string[] };

async function take(tx: Tx, { invited: { id }, said, messageId }: { invited: Invited; said: Said; messageId: string }): Promise<void> {
  const invited = await invitationToAnswer(tx, id);
  if (!invited) return;
  const question = questionWith(invited.questions, said.options);
  const before = (await standing(tx, id)) ?? NOTHING;
  const given = question && over(before, question, said);
  if (!given || (await answer(tx, invited, { answer: given, way: "message", messageId })) !== "kept") return;
  // Changed is changed: what comes next was said after the first time.
  if (valueOf(before, question) === null) await goOn(tx, invited, given);
}

/** The next question where they are, or thanks: at most once for each question, so that it ends. */
async function goOn(tx: Tx, { questions, conversationId, channelKind, language }: Invited, answered: SurveyAnswer): Promise<void> {
  const [thread] = HERE.has(channelKind) ? await conversations.unattended(tx, [conversationId]) : [];
  if (!thread?.isOpen) return;
  const next = questions.find((question) => valueOf(answered, question) === null && optionsFor(question, language).length > 0);
  const says = next ? nextQuestion(next, language) : { text: surveyWords[language].page.thanks, options: [] };
  await conversations.answerAutomatically(tx, theDesk, { conversationId, ...says, inTurn: true });
}

/** Where one answers with a tap. A text message costs money, and a letter has its page. */
const HERE: ReadonlySet<ChannelKind> = new Set(["telegram", "whatsapp", "messenger", "instagram", "viber", "chat", "api"]);

function over(before: SurveyAnswer, question: SurveyQuestion, { option, text }: Said): SurveyAnswer | null {
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
