import type { CustomerNote } from "@guli/contract";
import type { z } from "zod";
import type { Desk } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { refuse } from "../../core/refusal.ts";
import { customerFor } from "./knowing.ts";
import * as store from "./store.ts";

export function note(desk: Desk, who: Who, { id, body }: { id: string; body: string }): Promise<z.infer<typeof CustomerNote>> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await customerFor(tx, id);
    const written = { id: newId(), body, personId: who.personId, createdAt: tx.now };
    await store.insertNote(tx, { ...written, customerId: id });
    tx.record("customer.changed", { person: who.personId }, { customerId: id });
    return written;
  });
}

export function unnote(desk: Desk, who: Who, { id, noteId }: { id: string; noteId: string }): Promise<void> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if (!(await store.deleteNote(tx, id, noteId))) refuse("note.not-found");
    tx.record("customer.changed", { person: who.personId }, { customerId: id });
  });
}
