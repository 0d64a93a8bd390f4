import type { Tag } from "@guli/contract";
import type { Desk } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { found, refuse } from "../../core/refusal.ts";
import * as store from "./store/tags.ts";

export function createTag(desk: Desk, who: Who, fields: Omit<Tag, "id">): Promise<Tag> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const tag = { id: newId(), ...fields };
    if (!(await store.insertTag(tx, tag))) refuse("tag.name-taken", { name: "There is a tag of this name already." });
    tx.record("settings.changed", { person: who.personId }, { what: "tags", id: tag.id });
    return tag;
  });
}

export function changeTag(
  desk: Desk,
  who: Who,
  { id, fields }: { id: string; fields: { name?: string | undefined; colour?: Tag["colour"] | undefined } },
): Promise<Tag> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const before = found(await store.tag(tx, id), "tag.not-found");
    const after = { ...before, name: fields.name ?? before.name, colour: fields.colour ?? before.colour };
    if (!(await store.updateTag(tx, before, after))) refuse("tag.name-taken", { name: "There is a tag of this name already." });
    tx.record("settings.changed", { person: who.personId }, { what: "tags", id });
    return after;
  });
}

export function deleteTag(desk: Desk, who: Who, id: string): Promise<void> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await store.deleteTag(tx, found(await store.tag(tx, id), "tag.not-found"));
    tx.record("settings.changed", { person: who.personId }, { what: "tags", id });
  });
}
