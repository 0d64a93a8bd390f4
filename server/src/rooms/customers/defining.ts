import type { AttributeDefinition, changeAttribute, createAttribute } from "@guli/contract";
import type { z } from "zod";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { found, refuse } from "../../core/refusal.ts";
import * as store from "./attributes-store.ts";
import { moved } from "./rules.ts";

/** Define an attribute of customers: it stands below those that there are. */
export function define(desk: Desk, who: Who, input: z.output<typeof createAttribute.body>): Promise<AttributeDefinition> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const definition = { id: newId(), ...input };
    if (!(await store.insertDefinition(tx, definition))) refuse("attribute.key-taken", { key: "There is an attribute of this name already." });
    tell(tx, who);
    return definition;
  });
}

type Change = { id: string; change: z.output<typeof changeAttribute.body> };

/** A choice that is taken away stays with the customers who have it: only nobody can be given it any more. */
export function redefine(desk: Desk, who: Who, { id, change: { label, choices, place } }: Change): Promise<AttributeDefinition> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const all = await store.definitionsToChange(tx);
    const before = found(
      all.find((one) => one.id === id),
      "attribute.not-found",
    );
    if (choices && before.type !== "choice") refuse("request.invalid", { choices: "Only of a list can something be chosen." });
    const after = { ...before, label: label ?? before.label, choices: choices ?? before.choices };
    await store.updateDefinition(tx, after);
    if (place !== undefined)
      await store.placeDefinitions(
        tx,
        moved(
          all.map((one) => one.id),
          id,
          place,
        ),
      );
    tell(tx, who);
    return after;
  });
}

export function undefine(desk: Desk, who: Who, id: string): Promise<void> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if (!(await store.deleteDefinition(tx, id))) refuse("attribute.not-found");
    tell(tx, who);
  });
}

function tell(tx: Tx, who: Who): void {
  tx.record("settings.changed", { person: who.personId }, { what: "customer", id: null });
}
