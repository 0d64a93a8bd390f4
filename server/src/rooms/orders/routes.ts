import * as contract from "@guli/contract";
import { serve, type Served } from "../../core/http/serving.ts";
import { found } from "../../core/refusal.ts";
import { endContract, listContracts } from "./contracting.ts";
import * as correcting from "./correcting.ts";
import * as deciding from "./deciding.ts";
import { importRoutes } from "./importing/index.ts";
import * as pricing from "./pricing.ts";
import * as reading from "./reading.ts";
import { contractShown } from "./store/contracts.ts";
import { tellMany, tellOne } from "./telling.ts";

const orders: Served[] = [
  serve(contract.listOrders, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => reading.list(tx, query))),
  serve(contract.readOrder, ({ desk, who, params }) => desk.read(who.workspaceId, (tx) => reading.orderFor(tx, params.id))),
  serve(contract.readOrdersOfCustomer, ({ desk, who, params, query }) => desk.read(who.workspaceId, (tx) => reading.ordersOf(tx, { ...query, id: params.id }))),
  serve(contract.placeOrder, ({ desk, who, body }) =>
    desk.transaction(who.workspaceId, async (tx) => {
      const { outcome, id } = await tellOne(tx, who, body);
      return { outcome, order: await reading.orderFor(tx, id) };
    }),
  ),
  serve(contract.tellOrders, ({ desk, who, body }) => tellMany(desk, who, body.rows)),
  serve(contract.correctOrder, ({ desk, who, params, body }) => correcting.correct(desk, who, { id: params.id, change: body })),
  serve(contract.cancelOrder, ({ desk, who, params }) => correcting.cancel(desk, who, params.id)),
  serve(contract.returnOrder, ({ desk, who, params, body }) => correcting.takeBack(desk, who, { id: params.id, told: body })),
  serve(contract.troubleOrder, ({ desk, who, params, body }) => correcting.noteTrouble(desk, who, { id: params.id, told: body })),
  serve(contract.endTrouble, ({ desk, who, params, body }) => correcting.endTrouble(desk, who, { ...params, ...body })),
];

const contracts: Served[] = [
  serve(contract.listContracts, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => listContracts(tx, query))),
  serve(contract.tellContract, ({ desk, who, body }) =>
    desk.transaction(who.workspaceId, async (tx) => {
      const { outcome, id } = await tellOne(tx, who, body);
      return { outcome, contract: found(await contractShown(tx, id), "contract.not-found") };
    }),
  ),
  serve(contract.endContract, ({ desk, who, params, body }) => endContract(desk, who, { ...params, ...body })),
];

const prices: Served[] = [
  serve(contract.readOrderSettings, ({ desk, who }) => desk.read(who.workspaceId, pricing.settingsOf)),
  serve(contract.changeOrderSettings, ({ desk, who, body }) => pricing.chooseCurrency(desk, who, body.currency)),
  serve(contract.listRates, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => pricing.listRates(tx, query))),
  serve(contract.giveRates, ({ desk, who, body }) => pricing.giveRates(desk, who, body.rows)),
  serve(contract.takeRate, ({ desk, who, params }) => pricing.takeRate(desk, who, params)),
];

const buyers: Served[] = [
  serve(contract.listUndecidedBuyers, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => deciding.listUndecided(tx, query))),
  serve(contract.decideBuyer, ({ desk, who, params, body }) => deciding.decide(desk, who, { id: params.id, said: body })),
  serve(contract.listBuyerDecisions, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => deciding.listDecisions(tx, query))),
  serve(contract.undoBuyerDecision, async ({ desk, who, params }) => {
    await deciding.undo(desk, who, params.id);
    return {};
  }),
];

export const routes: Served[] = [...orders, ...contracts, ...prices, ...buyers, ...importRoutes];
