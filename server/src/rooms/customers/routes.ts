import * as contract from "@guli/contract";
import { serve, type Served } from "../../core/http/serving.ts";
import { definitions } from "./attributes-store.ts";
import * as defining from "./defining.ts";
import { joinByHand, keepApart, part } from "./joining.ts";
import { joinsOf } from "./joining-store.ts";
import { likely } from "./likeness.ts";
import * as knowing from "./knowing.ts";
import { note, unnote } from "./noting.ts";
import { notesOf } from "./store.ts";
import * as treating from "./treating/treating.ts";

export const routes: Served[] = [
  serve(contract.createCustomer, ({ desk, who, body }) => knowing.create(desk, who, body)),
  serve(contract.readCustomer, ({ desk, who, params }) => desk.read(who.workspaceId, (tx) => knowing.customerFor(tx, params.id))),
  serve(contract.changeCustomer, ({ desk, who, params, body }) => knowing.change(desk, who, { id: params.id, fields: body })),
  serve(contract.addAddress, ({ desk, who, params, body }) => knowing.giveAddress(desk, who, { id: params.id, address: body })),
  serve(contract.removeAddress, ({ desk, who, params }) => knowing.takeAddress(desk, who, params)),
  serve(contract.blockCustomer, ({ desk, who, params, body }) => knowing.block(desk, who, { id: params.id, blocked: body.blocked })),
  serve(contract.listLikely, async ({ desk, who, params }) => ({ rows: await likely(desk, who, params.id) })),
  serve(contract.listJoins, ({ desk, who, params }) =>
    desk.read(who.workspaceId, async (tx) => ({ rows: await joinsOf(tx, (await knowing.customerFor(tx, params.id)).id) })),
  ),
  serve(contract.joinCustomers, ({ desk, who, params, body }) => joinByHand(desk, who, { id: params.id, otherId: body.otherId })),
  serve(contract.undoJoin, ({ desk, who, params }) => part(desk, who, params.id)),
  serve(contract.distinguish, async ({ desk, who, params, body }) => {
    await keepApart(desk, who, { id: params.id, otherId: body.otherId });
    return {};
  }),
  serve(contract.readTreatment, ({ desk, who, params }) => desk.read(who.workspaceId, (tx) => treating.treatmentFor(tx, params.id))),
  serve(contract.changeTreatment, ({ desk, who, params, body }) => treating.change(desk, who, { id: params.id, fields: body })),
  serve(contract.addPoint, ({ desk, who, params, body }) => treating.addPoint(desk, who, { id: params.id, words: body })),
  serve(contract.removePoint, ({ desk, who, params }) => treating.removePoint(desk, who, params)),
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
  serve(contract.createAttribute, ({ desk, who, body }) => defining.define(desk, who, body)),
  serve(contract.changeAttribute, ({ desk, who, params, body }) => defining.redefine(desk, who, { id: params.id, change: body })),
  serve(contract.deleteAttribute, async ({ desk, who, params }) => {
    await defining.undefine(desk, who, params.id);
    return {};
  }),
];
