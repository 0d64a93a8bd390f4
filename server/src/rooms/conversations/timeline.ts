import type { readTimeline } from "@guli/contract";
import type { z } from "zod";
import type { Desk } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import * as customers from "../customers/index.ts";
import { fromCursor, toCursor } from "../../core/paging.ts";
import { saidWith } from "./store/others.ts";

const AT_ONCE = 50;
type Entry = z.infer<typeof readTimeline.answer>["rows"][number];

/** A customer's life with us over all conversations, newest first, with the notes on them in between. */
export function timeline(
  desk: Desk,
  who: Who,
  { customerId, cursor }: { customerId: string; cursor: string | undefined },
): Promise<z.input<typeof readTimeline.answer>> {
  return desk.read(who.workspaceId, async (tx) => {
    await customers.customerFor(tx, customerId);
    const after = fromCursor(cursor);
    const said = await saidWith(tx, customerId, { after, limit: AT_ONCE + 1 });
    const shown = said.slice(0, AT_ONCE);
    const more = said.length > AT_ONCE;
    const oldest = more ? shown.at(-1)!.at : "";
    const notes = (await customers.notesOf(tx, customerId))
      .map((note): Entry => ({
        id: note.id,
        kind: "customer-note",
        conversationId: null,
        conversationSubject: null,
        text: note.body,
        personId: note.personId,
        at: note.createdAt,
      }))
      .filter((note) => note.at >= oldest && (!after || note.at < after.at));
    const last = shown.at(-1);
    return { rows: [...shown, ...notes].toSorted((a, b) => (a.at < b.at ? 1 : -1)), next: more && last ? toCursor(last) : null };
  });
}
