import * as contract from "@guli/contract";
import { serve, type Served } from "../../../core/http/serving.ts";
import * as keeping from "./keeping.ts";
import * as noting from "./noting.ts";

export const routes: Served[] = [
  serve(contract.listCompetitors, async ({ desk, who }) => ({ rows: await desk.read(who.workspaceId, keeping.listed) })),
  serve(contract.addCompetitor, ({ desk, who, body }) => keeping.add(desk, who, body)),
  serve(contract.changeCompetitor, ({ desk, who, params, body }) => keeping.change(desk, who, { ...body, id: params.id })),
  serve(contract.removeCompetitor, ({ desk, who, params }) => keeping.remove(desk, who, params.id)),
  serve(contract.readCompetitorSuggestions, async ({ desk, who }) => ({ rows: await desk.read(who.workspaceId, keeping.suggestions) })),
  serve(contract.quietCompetitor, ({ desk, who, params }) => keeping.quiet(desk, who, params.id)),
  serve(contract.listCompetitorEvents, async ({ desk, who }) => ({ rows: await desk.read(who.workspaceId, noting.listed) })),
  serve(contract.addCompetitorEvent, ({ desk, who, body }) => noting.add(desk, who, body)),
  serve(contract.changeCompetitorEvent, ({ desk, who, params, body }) => noting.change(desk, who, { ...body, id: params.id })),
  serve(contract.removeCompetitorEvent, ({ desk, who, params }) => noting.remove(desk, who, params.id)),
  serve(contract.correctExposure, ({ desk, who, params, body }) => noting.correctExposure(desk, who, { ...params, ...body })),
];
