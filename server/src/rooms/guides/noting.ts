import type { GuideOutcome, Language } from "@guli/contract";
import { theDesk, type Tx } from "../../core/desk.ts";
import * as conversations from "../conversations/index.ts";
import type { GuideStep } from "./rules/content.ts";
import * as store from "./store/readings.ts";

export type Reader = { reader: string; sending: { id: string; conversationId: string; customerId: string } | null };
export type Voice = Reader & { guideId: string; language: Language; title: string; steps: readonly Pick<GuideStep, "id" | "title">[] };

/**
 * Note what a reader says of a step, or of the whole (null). Said twice it is said once; another word takes the place of the last. Of a guide that was sent, the
 * agent sees in the thread where it fails and when it is done. False where there is no such step.
 */
export async function noteVoice(tx: Tx, voice: Voice, { stepId, outcome }: { stepId: string | null; outcome: GuideOutcome }): Promise<boolean> {
  const { guideId, reader, sending, language, steps } = voice;
  const at = stepId === null ? -1 : steps.findIndex(({ id }) => id === stepId);
  if (stepId !== null && at < 0) return false;
  const step = stepId ?? "";
  const before = await store.saidBefore(tx, { guideId, reader, step });
  if (before === outcome || (before && outcome === "opened")) return true;
  const number = stepId === null ? null : at + 1;
  const messageId = sending && (await sayIt(tx, { ...voice, sending }, { number, outcome }));
  const about = { guideId, sendingId: sending?.id ?? null, conversationId: sending?.conversationId ?? null };
  const said = { step: number, stepId, outcome, language, reader };
  tx.record("guide.read", sending ? { customer: sending.customerId } : theDesk, { ...about, ...said, ...(messageId && { messageId }) });
  await store.putReadings(tx, [{ guideId, reader, step, sendingId: sending?.id ?? null, language, outcome, at: tx.now }]);
  return true;
}

type Heard = Voice & { sending: NonNullable<Reader["sending"]> };

/** The lines in the thread: where it does not work, and that all of it worked. Each step that worked would be too many. */
function sayIt(tx: Tx, { sending, title, steps }: Heard, { number, outcome }: { number: number | null; outcome: GuideOutcome }): Promise<string | null> {
  const line = lineFor({ title, steps }, { number, outcome });
  return conversations.say(tx, sending.conversationId, { personId: null, lines: line ? [line] : [] });
}

function lineFor({ title, steps }: Pick<Voice, "title" | "steps">, { number, outcome }: { number: number | null; outcome: GuideOutcome }) {
  if (outcome === "failed" && number !== null)
    return { code: "guide-stuck" as const, params: { guide: title, step: String(number), title: steps[number - 1]?.title ?? "" } };
  if (outcome === "failed") return { code: "guide-failed" as const, params: { guide: title } };
  const isDone = outcome === "done" && (number === null || number === steps.length);
  return isDone ? { code: "guide-done" as const, params: { guide: title } } : null;
}
