import type { AboutSurveys, SurveyRow, listSurveyAnswers } from "@guli/contract";
import type { z } from "zod";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { fromCursor, toCursor } from "../../core/paging.ts";
import * as conversations from "../conversations/index.ts";
import { customerFor } from "../customers/index.ts";
import { expectationOf } from "./expecting/knowing.ts";
import * as store from "./store/reading.ts";
import { setStop, stoppedAmong } from "./store/stops.ts";

/** What a customer expected, was asked and answered. */
export async function aboutConversation(tx: Tx, conversationId: string): Promise<AboutSurveys> {
  const { customerId } = await conversations.conversationFor(tx, conversationId);
  return {
    expectation: await expectationOf(tx, conversationId),
    surveys: await store.surveysIn(tx, conversationId),
    stopped: (await stoppedAmong(tx, [customerId])).has(customerId),
    before: await store.answersElsewhere(tx, { customerId, conversationId }),
  };
}

type Query = z.output<typeof listSurveyAnswers.query>;

/** A page of answers with whom they are from. */
export async function answers(tx: Tx, { cursor, limit, ...filters }: Query): Promise<{ rows: SurveyRow[]; next: string | null }> {
  const found = await store.listed(tx, { ...filters, after: fromCursor(cursor), limit: limit + 1 });
  const page = found.slice(0, limit);
  const rows = await conversations.rowsById(
    tx,
    page.map(({ conversationId }) => conversationId),
  );
  const last = page.at(-1);
  return {
    rows: page.flatMap((one) => {
      const row = rows.get(one.conversationId);
      return row ? [{ ...one, number: row.number, subject: row.subject, customer: row.customer }] : [];
    }),
    next: found.length > limit && last ? toCursor({ at: last.answeredAt, id: last.id }) : null,
  };
}

/** A customer wants to be asked no more, or again; `by` is null where they say so themselves. */
export async function stop(tx: Tx, { customerId, stopped, by }: { customerId: string; stopped: boolean; by: string | null }): Promise<void> {
  if (!(await setStop(tx, customerId, stopped))) return;
  tx.record("survey.stopped", by === null ? { customer: customerId } : { person: by }, { customerId, stopped });
}

export function stopFor(desk: Desk, who: Who, { id, stopped }: { id: string; stopped: boolean }): Promise<{ stopped: boolean }> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await customerFor(tx, id);
    await stop(tx, { customerId: id, stopped, by: who.personId });
    return { stopped };
  });
}
