import * as contract from "@guli/contract";
import { serve, type Served } from "../../../core/http/serving.ts";
import * as deciding from "./deciding.ts";
import * as presenting from "./presenting.ts";
import { deskAsks } from "./store/settings.ts";

export const routes: Served[] = [
  serve(contract.listLeavings, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => presenting.list(tx, query))),
  serve(contract.listLeavingsOfCustomer, ({ desk, who, params }) => desk.read(who.workspaceId, (tx) => presenting.ofCustomer(tx, params.id))),
  serve(contract.readLeavingReport, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => presenting.report(tx, query))),
  serve(contract.noteLeaving, ({ desk, who, params, body }) => deciding.noteByHand(desk, who, { ...params, ...body })),
  serve(contract.noteLeavingReason, ({ desk, who, params, body }) => deciding.noteReason(desk, who, { ...params, ...body })),
  serve(contract.askWhyLeaving, ({ desk, who, params }) => deciding.askNow(desk, who, params.id)),
  serve(contract.openWayBack, ({ desk, who, params, body }) => deciding.openWay(desk, who, { ...params, ...body })),
  serve(contract.endLeaving, ({ desk, who, params, body }) => deciding.end(desk, who, { ...params, ...body })),
  serve(contract.readLeavingSettings, async ({ desk, who }) => ({ asks: await desk.read(who.workspaceId, deskAsks) })),
  serve(contract.changeLeavingSettings, ({ desk, who, body }) => deciding.changeSettings(desk, who, body.asks)),
];
