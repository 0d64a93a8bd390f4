import * as contract from "@guli/contract";
import { serve, type Served } from "../../core/http/serving.ts";
import { explain, readQueue } from "./explaining.ts";
import { changeRouting, readRouting, setPerson, setRule } from "./setting.ts";

export const routes: Served[] = [
  serve(contract.readRouting, ({ desk, who }) => desk.read(who.workspaceId, readRouting)),
  serve(contract.changeRouting, ({ desk, who, body }) => changeRouting(desk, who, body)),
  serve(contract.setRoutingRule, ({ desk, who, body }) => setRule(desk, who, body)),
  serve(contract.setRoutingPerson, ({ desk, who, params, body }) => setPerson(desk, who, { ...body, id: params.id })),
  serve(contract.readQueue, ({ desk, who }) => readQueue(desk, who)),
  serve(contract.readRoutingOf, ({ desk, who, params }) => explain(desk, who, params.id)),
];
