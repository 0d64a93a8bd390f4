import type { Projection } from "../../core/projections.ts";
import { countsDigest, makeCounts } from "./store/counts.ts";

/** How many conversations each view holds. */
export const viewCounts: Projection = {
  name: "views",
  digest: countsDigest,
  rebuild: (desk, workspaceId) => desk.transaction(workspaceId, makeCounts),
};
