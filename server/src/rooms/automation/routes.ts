import * as contract from "@guli/contract";
import { serve, type Served } from "../../core/http/serving.ts";
import { found } from "../../core/refusal.ts";
import { startDryRun } from "./dry-running.ts";
import { listRuns } from "./logging.ts";
import { changeSettings, deleteRule, makeKey, orderRules, putRule, shownSettings } from "./ruling.ts";
import { dryRun } from "./store/dry-runs.ts";
import { rules } from "./store/rulebook.ts";

export const routes: Served[] = [
  serve(contract.listAutomation, ({ desk, who }) => desk.read(who.workspaceId, async (tx) => ({ rows: await rules(tx) }))),
  serve(contract.createAutomation, ({ desk, who, body }) => putRule(desk, who, { id: null, fields: body })),
  serve(contract.changeAutomation, ({ desk, who, params, body }) => putRule(desk, who, { id: params.id, fields: body })),
  serve(contract.orderAutomation, async ({ desk, who, body }) => ({ rows: await orderRules(desk, who, body.ids) })),
  serve(contract.deleteAutomation, async ({ desk, who, params }) => {
    await deleteRule(desk, who, params.id);
    return {};
  }),
  serve(contract.readAutomationSettings, ({ desk, who }) => desk.read(who.workspaceId, shownSettings)),
  serve(contract.changeAutomationSettings, ({ desk, who, body }) => changeSettings(desk, who, body)),
  serve(contract.makeSigningKey, ({ desk, who }) => makeKey(desk, who)),
  serve(contract.listAutomationRuns, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => listRuns(tx, query))),
  serve(contract.startDryRun, ({ desk, who, body }) => startDryRun(desk, who, body.draft)),
  serve(contract.readDryRun, ({ desk, who, params }) => desk.read(who.workspaceId, async (tx) => found(await dryRun(tx, params.id), "dry-run.not-found"))),
];
