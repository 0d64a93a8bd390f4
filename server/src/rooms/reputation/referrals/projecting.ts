import { sumOf, type Projection } from "../../../core/projections.ts";
import { reckonAll } from "./store/results.ts";

/** What each referral brought: out of the codes that were named, of who is who, of orders and answers. */
export const referralsProjection: Projection = {
  name: "referrals",
  digest: (tx) => sumOf(tx, "referral_results"),
  rebuild: (desk, workspaceId) => desk.transaction(workspaceId, reckonAll),
};
