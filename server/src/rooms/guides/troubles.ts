import type { GuideTrouble } from "@guli/contract";
import type { Desk } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import * as conversations from "../conversations/index.ts";
import { workspaceOf } from "../workspaces/index.ts";
import { guideFor } from "./reading.ts";
import { spanOf } from "./reporting.ts";
import { failedIn } from "./store/report.ts";
import { sendings } from "./store/sendings.ts";

/** In which conversations a guide did not work, of those that left in the period: the latest word first. */
export function guideTroubles(desk: Desk, who: Who, { guideId, ...days }: { guideId: string; from: string; to: string }): Promise<{ rows: GuideTrouble[] }> {
  return desk.read(who.workspaceId, async (tx) => {
    await guideFor(tx, guideId);
    const { timeZone } = await workspaceOf(tx);
    const failed = await failedIn(tx, { guideId, ...spanOf(days, timeZone) });
    const sent = new Map((await sendings(tx, { ids: failed.map(({ sendingId }) => sendingId) })).map((one) => [one.id, one]));
    const rows = await conversations.rowsById(
      tx,
      [...sent.values()].map(({ conversationId }) => conversationId),
    );
    return {
      rows: failed.flatMap(({ sendingId, step, at }) => {
        const { steps = [], conversationId = "" } = sent.get(sendingId) ?? {};
        const row = rows.get(conversationId);
        const nth = steps.findIndex(({ id }) => id === step);
        const where = nth < 0 ? null : { number: nth + 1, title: steps[nth]!.title };
        return row ? [{ conversationId, number: row.number, customer: row.customer.name, step: where, at }] : [];
      }),
    };
  });
}
