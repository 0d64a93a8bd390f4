import * as contract from "@guli/contract";
import { serve, type Served } from "../../../core/http/serving.ts";
import { ask } from "./agreeing.ts";
import { endByPerson } from "./ending.ts";
import { look, tellGuest } from "./signalling.ts";

export const routes: Served[] = [
  serve(contract.readShowing, ({ desk, who, params, query }) => look(desk, who, { id: params.id, after: query.after })),
  serve(contract.askToSee, ({ desk, who, params }) => ask(desk, who, params.id)),
  serve(contract.tellShower, async ({ desk, who, params, body }) => {
    await tellGuest(desk, who, { id: params.id, signal: body });
    return {};
  }),
  serve(contract.stopLooking, ({ desk, who, params, body }) => endByPerson(desk, who, { id: params.id, why: body.why })),
];
