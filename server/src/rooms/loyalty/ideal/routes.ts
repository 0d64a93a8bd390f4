import * as contract from "@guli/contract";
import { serve, type Served } from "../../../core/http/serving.ts";
import { costs, dropCost, noteCost } from "./costing.ts";
import { changeIdeal, fitFor, ideal, listFits, reckonNow } from "./presenting.ts";

export const routes: Served[] = [
  serve(contract.readIdeal, ({ desk, who }) => desk.read(who.workspaceId, ideal)),
  serve(contract.changeIdeal, ({ desk, who, body }) => changeIdeal(desk, who, body)),
  serve(contract.reckonFits, ({ desk, who }) => reckonNow(desk, who)),
  serve(contract.listFits, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => listFits(tx, query.cursor))),
  serve(contract.readCustomerFit, ({ desk, who, params }) => desk.read(who.workspaceId, async (tx) => ({ fit: await fitFor(tx, params.id) }))),
  serve(contract.readLoyaltyCosts, ({ desk, who }) => desk.read(who.workspaceId, costs)),
  serve(contract.noteLoyaltyCost, ({ desk, who, body }) => noteCost(desk, who, body)),
  serve(contract.dropLoyaltyCost, ({ desk, who, params }) => dropCost(desk, who, params.id)),
];
