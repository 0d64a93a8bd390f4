import type { OrderReturn } from "@guli/contract";
import { Temporal } from "temporal-polyfill";
import type { OrderContent, Wrong } from "./words.ts";

type Back = { at: string; amount: number; lines: OrderReturn["lines"] };
type Stood = { currency: string };
type Becomes = Pick<OrderContent, "currency" | "total" | "placedAt" | "lines">;

/** The day by the business's own clock: of two days told without a time, none is before the other. */
const dayOf = (moment: string, timeZone: string): string => Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** Whether something would come back before it was bought. */
export const comesTooEarly = (back: { at: string }, { placedAt }: { placedAt: string }, timeZone: string): boolean =>
  dayOf(back.at, timeZone) < dayOf(placedAt, timeZone);

/** A little more than rounding of thousandths leaves. */
const NOTHING = 0.0005;

/**
 * Whether an order of which something came back may become this: what came back stays what it was. Sums in another currency would be read as what they never were; who
 * tells no lines says nothing of pieces.
 */
export function mayBecome(stood: Stood, becomes: Becomes, { backs, timeZone }: { backs: Back[]; timeZone: string }): Wrong | null {
  if (backs.length === 0) return null;
  if (becomes.currency !== stood.currency)
    return { code: "order.returned-in-currency", fields: { currency: `What came back of it was counted in ${stood.currency}.` } };
  if (becomes.total < backs.reduce((sum, { amount }) => sum + amount, 0))
    return { code: "order.returned-too-much", fields: { total: "More has come back of it." } };
  if (backs.some((back) => comesTooEarly(back, becomes, timeZone)))
    return { code: "order.returned-early", fields: { placedAt: "Something came back of it before." } };
  if (becomes.lines.length === 0) return null;
  const pieces = Map.groupBy(
    backs.flatMap(({ lines }) => lines),
    ({ nth }) => nth,
  );
  for (const [nth, some] of pieces)
    if (some.reduce((sum, { quantity }) => sum + quantity, 0) > (becomes.lines[nth - 1]?.quantity ?? 0) + NOTHING)
      return { code: "order.returned-too-much", fields: { lines: "More pieces have come back of it." } };
  return null;
}
