import * as contract from "@guli/contract";
import { serve, type Served } from "../../../core/http/serving.ts";
import { change, definition, preview } from "./defining.ts";
import { list, standingFor, summary } from "./presenting.ts";

export const routes: Served[] = [
  serve(contract.readStandings, ({ desk, who }) => desk.read(who.workspaceId, summary)),
  serve(contract.listStandings, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => list(tx, query))),
  serve(contract.readStandingOf, ({ desk, who, params }) => desk.read(who.workspaceId, (tx) => standingFor(tx, params.id))),
  serve(contract.readStandingDefinition, ({ desk, who }) => desk.read(who.workspaceId, definition)),
  serve(contract.changeStandingDefinition, ({ desk, who, body }) => change(desk, who, body)),
  serve(contract.previewStandingDefinition, ({ desk, who, body }) => desk.read(who.workspaceId, (tx) => preview(tx, body))),
];
