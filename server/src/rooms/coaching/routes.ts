import * as contract from "@guli/contract";
import { serve, type Served } from "../../core/http/serving.ts";
import { moodReadingOf, reviewOf } from "./coach.ts";

export const routes: Served[] = [
  serve(contract.reviewDraft, async ({ body }) => reviewOf(body)),
  serve(contract.readMood, async ({ body }) => moodReadingOf(body)),
];
