import { sumOf, type Projection } from "../../core/projections.ts";
import { reckonAll } from "./store/answers.ts";

/** What customers answered, as it stands: out of the invitations that were sent and all answers to them. */
export const resultsProjection: Projection = {
  name: "survey-results",
  digest: (tx) => sumOf(tx, "survey_results"),
  rebuild: (desk, workspaceId) => desk.transaction(workspaceId, reckonAll),
};
