import type { Projection } from "../../core/projections.ts";
import { countsOf } from "./rules/weeks.ts";
import { bulkWeeks, dropWeeks, reviewsAfter, weeksDigest } from "./store/past.ts";

const AT_ONCE = 2000;

/** What the coach saw, counted by person and week. */
export const weeksProjection: Projection = {
  name: "coach weeks",
  digest: weeksDigest,
  rebuild: (desk, workspaceId) =>
    desk.transaction(workspaceId, async (tx) => {
      await dropWeeks(tx);
      for (let after: string | null = null, more = true; more;) {
        const some = await reviewsAfter(tx, after, AT_ONCE);
        await bulkWeeks(tx, countsOf(some));
        after = some.at(-1)?.messageId ?? null;
        more = some.length === AT_ONCE;
      }
    }),
};
