import * as contract from "@guli/contract";
import { serve, type Served } from "../../../core/http/serving.ts";
import { customerValue, listAtRisk, readValues } from "./reading.ts";
import { reckonNow, setRiskBelow } from "./setting.ts";

export const routes: Served[] = [
  serve(contract.readValues, ({ desk, who }) => desk.read(who.workspaceId, readValues)),
  serve(contract.listAtRisk, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => listAtRisk(tx, query.cursor))),
  serve(contract.readCustomerValue, async ({ desk, who, params }) => ({ value: await desk.read(who.workspaceId, (tx) => customerValue(tx, params.id)) })),
  serve(contract.setValueSettings, ({ desk, who, body }) => setRiskBelow(desk, who, body)),
  serve(contract.reckonValues, ({ desk, who }) => reckonNow(desk, who)),
];
