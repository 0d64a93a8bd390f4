import * as contract from "@guli/contract";
import { serve, type Served } from "../../../core/http/serving.ts";
import { changeClaims, reachOf } from "./reaching.ts";

export const routes: Served[] = [
  serve(contract.readReach, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => reachOf(tx, query))),
  serve(contract.changeReach, async ({ desk, who, body }) => {
    await changeClaims(desk, who, body.claims);
    return {};
  }),
];
