import type { ReviewFigures } from "@guli/contract";
import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../../core/desk.ts";
import { sumOf, type Projection } from "../../../core/projections.ts";
import { share } from "../../../core/statistics.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { countAsks } from "../asking/store/asks.ts";
import { figuresOf } from "./rules/figures.ts";
import { countsBetween, recountAll } from "./store/counts.ts";
import { sources } from "./store/sources.ts";

/** Stars by site and month, and what came of asking, between two days (the last one included). */
export async function reviewFigures(tx: Tx, days: { from: string; until: string }): Promise<ReviewFigures> {
  const { timeZone } = await workspaceOf(tx);
  const startOf = (day: Temporal.PlainDate) => day.toZonedDateTime(timeZone).toInstant().toString({ smallestUnit: "millisecond" });
  const between = { from: startOf(Temporal.PlainDate.from(days.from)), until: startOf(Temporal.PlainDate.from(days.until).add({ days: 1 })) };
  const { sent, went, wrote, dropped } = await countAsks(tx, between);
  return {
    ...figuresOf(await countsBetween(tx, days), await sources(tx)),
    asked: { n: sent, went: share(went, sent), wrote: share(wrote, sent), dropped },
  };
}

/** Counts of reviews by site, month and stars. */
export const reviewsProjection: Projection = {
  name: "reviews",
  digest: (tx) => sumOf(tx, "review_counts"),
  rebuild: (desk, workspaceId) => desk.transaction(workspaceId, recountAll),
};
