import type { Order } from "@guli/contract";
import { majorOf, minorOf } from "../../recovery/money.ts";

/** A line as it is typed; `key` tells rows apart while they come and go. */
export type TypedLine = { key: string; what: string; article: string | null; quantity: string | number; amount: string | number };

export const typedFrom = ({ lines, currency }: Pick<Order, "lines" | "currency">): TypedLine[] =>
  lines.map(({ amount, ...line }, nth) => ({ ...line, key: String(nth), amount: majorOf(amount, currency) }));

type Typed = { total: number | null; paidAt: string | null; lines: TypedLine[] };
type Change = { total?: number; paidAt?: string; lines?: Order["lines"] };

/** What is otherwise than it stands; null while something cannot be read. */
export function changeOf(order: Pick<Order, "total" | "lines" | "currency">, { total, paidAt, lines }: Typed): Change | null {
  const read = lines.map(({ what, article, quantity, amount }) => ({
    what: what.trim(),
    article,
    quantity: Number(quantity),
    amount: minorOf(amount, order.currency),
  }));
  if (total === null || !read.every(isLine)) return null;
  return {
    ...(total !== order.total && { total }),
    ...(paidAt !== null && { paidAt }),
    ...(JSON.stringify(read.map(spelled)) !== JSON.stringify(order.lines.map(spelled)) && { lines: read }),
  };
}

type Line = Order["lines"][number];
const spelled = ({ what, article, quantity, amount }: Line) => [what, article, quantity, amount];

const isLine = (line: Omit<Line, "amount"> & { amount: number | null }): line is Line =>
  line.what !== "" && line.amount !== null && line.quantity > 0 && Number.isFinite(line.quantity);
