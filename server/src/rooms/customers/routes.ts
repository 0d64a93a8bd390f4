import * as contract from "@guli/contract";
import { newId } from "../../core/ids.ts";
import { refuse } from "../../core/refusal.ts";
import { serve, type Served } from "../../core/http/serving.ts";
import { definitions, deleteDefinition, insertDefinition } from "./attributes-store.ts";
import * as knowing from "./knowing.ts";
import { note, unnote } from "./noting.ts";
import { notesOf } from "./store.ts";

export const routes: Served[] = [
  serve(contract.createCustomer, ({ desk, who, body }) => knowing.create(desk, who, body)),
  serve(contract.readCustomer, ({ desk, who, params }) => desk.read(who.workspaceId, (tx) => knowing.customerFor(tx, params.id))),
  serve(contract.changeCustomer, ({ desk, who, params, body }) => knowing.change(desk, who, { id: params.id, fields: body })),
  serve(contract.addAddress, ({ desk, who, params, body }) => knowing.giveAddress(desk, who, { id: params.id, address: body })),
  serve(contract.removeAddress, ({ desk, who, params }) => knowing.takeAddress(desk, who, params)),
  serve(contract.blockCustomer, ({ desk, who, params, body }) => knowing.block(desk, who, { id: params.id, blocked: body.blocked })),
  serve(contract.listCustomerNotes, ({ desk, who, params }) =>
    desk.read(who.workspaceId, async (tx) => {
      await knowing.customerFor(tx, params.id);
      return { rows: await notesOf(tx, params.id) };
    }),
  ),
  serve(contract.addCustomerNote, ({ desk, who, params, body }) => note(desk, who, { id: params.id, body: body.body })),
  serve(contract.removeCustomerNote, async ({ desk, who, params }) => {
    await unnote(desk, who, params);
    return {};
  }),
  serve(contract.listAttributes, ({ desk, who }) => desk.read(who.workspaceId, async (tx) => ({ rows: await definitions(tx) }))),
  serve(contract.createAttribute, ({ desk, who, body }) =>
    desk.transaction(who.workspaceId, async (tx) => {
      const definition = { id: newId(), ...body };
      if (!(await insertDefinition(tx, definition))) refuse("attribute.key-taken", { key: "There is an attribute of this name already." });
      tx.record("settings.changed", { person: who.personId }, { what: "customer", id: null });
      return definition;
    }),
  ),
  serve(contract.deleteAttribute, ({ desk, who, params }) =>
    desk.transaction(who.workspaceId, async (tx) => {
      if (!(await deleteDefinition(tx, params.id))) refuse("attribute.not-found");
      tx.record("settings.changed", { person: who.personId }, { what: "customer", id: null });
      return {};
    }),
  ),
];
