import * as contract from "@guli/contract";
import { serve, type Served } from "../../core/http/serving.ts";
import { firstSteps } from "./first-steps.ts";
import { askForSamples } from "./sampling.ts";

export const routes: Served[] = [
  serve(contract.readFirstSteps, ({ desk, who }) => desk.read(who.workspaceId, firstSteps)),
  serve(contract.fillWithSamples, ({ desk, who }) => askForSamples(desk, who)),
];
