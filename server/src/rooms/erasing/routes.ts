import * as contract from "@guli/contract";
import { serve, type Served } from "../../core/http/serving.ts";
import { found } from "../../core/refusal.ts";
import { findCustomer } from "../customers/index.ts";
import { erase } from "./erasing.ts";
import { ahead, latest } from "./store.ts";

export const routes: Served[] = [
  serve(contract.foreseeErasing, ({ desk, who, params }) =>
    desk.read(who.workspaceId, async (tx) => ahead(tx, found(await findCustomer(tx, params.id), "customer.not-found").id)),
  ),
  serve(contract.eraseCustomer, ({ desk, who, params, body }) => erase(desk, who, { id: params.id, name: body.name })),
  serve(contract.listErasings, ({ desk, who }) => desk.read(who.workspaceId, latest)),
];
