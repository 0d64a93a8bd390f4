import { Temporal } from "temporal-polyfill";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import { workspaceOf } from "../../workspaces/index.ts";

/** Today by the business's clock, and the moment at which tomorrow is counted: a little after midnight, when the day's last orders are in. */
export async function todayOf(tx: Tx): Promise<{ today: string; next: Instant }> {
  const { timeZone } = await workspaceOf(tx);
  const now = Temporal.Instant.from(tx.now).toZonedDateTimeISO(timeZone);
  const next = now.toPlainDate().add({ days: 1 }).toZonedDateTime({ timeZone, plainTime: "00:20" });
  return { today: now.toPlainDate().toString(), next: next.toInstant().toString({ smallestUnit: "millisecond" }) };
}
