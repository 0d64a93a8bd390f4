import * as contract from "@guli/contract";
import { serve, type Served } from "../../../core/http/serving.ts";
import { askToRebuild } from "./following.ts";
import { learnedPatience } from "./learning.ts";
import { expectations, patienceLimit } from "./knowing.ts";
import { stateExpectation, statePatienceLimit } from "./stating.ts";

export const routes: Served[] = [
  serve(contract.listExpectations, async ({ desk, who }) => ({ rows: await desk.read(who.workspaceId, expectations) })),
  serve(contract.changeExpectation, async ({ desk, who, body }) => ({ rows: await stateExpectation(desk, who, body) })),
  serve(contract.readPatienceLimit, ({ desk, who }) => desk.read(who.workspaceId, patienceLimit)),
  serve(contract.changePatienceLimit, ({ desk, who, body }) => statePatienceLimit(desk, who, body.share)),
  serve(contract.readPatience, ({ desk, who }) => desk.read(who.workspaceId, learnedPatience)),
  serve(contract.rebuildWaits, async ({ desk, who }) => {
    await desk.transaction(who.workspaceId, async (tx) => askToRebuild(tx));
    return {};
  }),
];
