import * as contract from "@guli/contract";
import { serve, type Served } from "../../core/http/serving.ts";
import { routes as expectingRoutes } from "./expecting/routes.ts";
import { routes as outOfHoursRoutes } from "./out-of-hours/routes.ts";
import { promisesIn, tryRule } from "./reading.ts";
import { changeRule, createRule, deleteRule, listRules, orderRules } from "./ruling.ts";
import { setClock } from "./waiting.ts";

export const routes: Served[] = [
  ...expectingRoutes,
  ...outOfHoursRoutes,
  serve(contract.listPromiseRules, async ({ desk, who }) => ({ rows: await desk.read(who.workspaceId, listRules) })),
  serve(contract.createPromiseRule, ({ desk, who, body }) => createRule(desk, who, body)),
  serve(contract.changePromiseRule, ({ desk, who, params, body }) => changeRule(desk, who, { id: params.id, change: body })),
  serve(contract.orderPromiseRules, async ({ desk, who, body }) => ({ rows: await orderRules(desk, who, body.ids) })),
  serve(contract.deletePromiseRule, async ({ desk, who, params }) => {
    await deleteRule(desk, who, params.id);
    return {};
  }),
  serve(contract.tryPromise, ({ desk, who, body }) => desk.read(who.workspaceId, (tx) => tryRule(tx, body))),
  serve(contract.setClock, ({ desk, who, params, body }) => setClock(desk, who, { conversationId: params.id, state: body.state })),
  serve(contract.readPromises, ({ desk, who, params }) => desk.read(who.workspaceId, (tx) => promisesIn(tx, params.id))),
];
