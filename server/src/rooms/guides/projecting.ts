import type { DeskEvent } from "../../core/events/types.ts";
import { eventsNamed } from "../../core/events/reading.ts";
import { sumOf, type Projection } from "../../core/projections.ts";
import { forgetReadings, putReadings } from "./store/readings.ts";
import "./events.ts";

const AT_ONCE = 1000;

/** What readers said last of each step, out of all that they ever said. */
export const readingsProjection: Projection = {
  name: "guide-readings",
  digest: (tx) => sumOf(tx, "guide_readings"),
  rebuild: (desk, workspaceId) =>
    desk.transaction(workspaceId, async (tx) => {
      await forgetReadings(tx);
      for (let after: string | null = null, more = true; more;) {
        const from: string | null = after;
        const events: DeskEvent<"guide.read">[] = await eventsNamed(tx, ["guide.read"], { after: from, most: AT_ONCE });
        await putReadings(
          tx,
          events.map(({ payload, at }) => ({ ...payload, step: payload.stepId ?? "", at })),
        );
        after = events.at(-1)?.id ?? null;
        more = events.length === AT_ONCE;
      }
    }),
};
