import type { GuideOutcome, Language } from "@guli/contract";
import type { Instant } from "../../core/clock.ts";
import { theDesk, type Tx } from "../../core/desk.ts";
import { writeHistory } from "../../core/events/writing.ts";
import { putReadings } from "./store/readings.ts";
import { putPastSendings } from "./store/sendings.ts";
import "./events.ts";

/** A guide that was sent before the desk knew of it, and what was made of it. `number` null is the whole. */
export type PastSending = {
  id: string;
  guideId: string;
  conversationId: string;
  customerId: string;
  personId: string | null;
  language: Language;
  sentAt: Instant;
  told: { id: string; stepId: string | null; number: number | null; outcome: GuideOutcome; at: Instant }[];
  /** Of the event of the sending. */
  eventId: string;
};

/** Write it down, as it would stand there had it happened here. */
export async function retellSendings(tx: Tx, past: readonly PastSending[]): Promise<void> {
  if (past.length === 0) return;
  await putPastSendings(tx, past);
  const events = past.flatMap(({ id: sendingId, guideId, conversationId, customerId, language, sentAt, told, eventId }) => [
    { id: eventId, name: "guide.sent" as const, actor: theDesk, payload: { guideId, sendingId, conversationId }, at: sentAt },
    ...told.map(({ id, stepId, number, outcome, at }) => ({
      id,
      name: "guide.read" as const,
      actor: { customer: customerId },
      payload: { guideId, sendingId, conversationId, step: number, stepId, outcome, language, reader: sendingId },
      at,
    })),
  ]);
  await writeHistory(tx, events);
  await putReadings(
    tx,
    past.flatMap(({ id, guideId, language, told }) =>
      told.map(({ stepId, outcome, at }) => ({ guideId, reader: id, step: stepId ?? "", sendingId: id, language, outcome, at })),
    ),
  );
}
