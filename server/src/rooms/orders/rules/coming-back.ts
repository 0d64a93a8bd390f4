import type { OrderReturn, ReturnTold, TroubleTold } from "@guli/contract";
import { canonical, wrongMoment, wrongMoney, type Wrong } from "./words.ts";

type Piece = { nth: number; quantity: number };
export type Bought = { total: number; lines: Piece[] };
export type CameBack = { amount: number; lines: OrderReturn["lines"] };

/** A little more than rounding of thousandths leaves. */
const NOTHING = 0.0005;

/** Whether this may come back, beside what came back already: never more money than was paid, nor more pieces of a line than were bought. */
export function mayComeBack(bought: Bought, before: CameBack[], now: CameBack): Wrong | null {
  const wrong = wrongMoney({ amount: now.amount });
  if (wrong) return wrong;
  if (now.amount + before.reduce((sum, { amount }) => sum + amount, 0) > bought.total) {
    return { code: "order.returned-too-much", fields: { amount: "More would come back than was paid." } };
  }
  for (const { nth, quantity } of now.lines) {
    const line = bought.lines.find((one) => one.nth === nth);
    if (!line) return { code: "order.no-such-line", fields: { lines: "The order has no such line." } };
    if (!(quantity > 0)) return { code: "order.amounts-differ", fields: { lines: "A quantity is above zero." } };
    const all = [...before, now].flatMap(({ lines }) => lines).reduce((sum, one) => (one.nth === nth ? sum + one.quantity : sum), 0);
    if (all > line.quantity + NOTHING) return { code: "order.returned-too-much", fields: { lines: "More pieces would come back than were bought." } };
  }
  return null;
}

export function wrongReturn(told: ReturnTold, now: string): Wrong | null {
  return wrongMoney({ amount: told.amount }) ?? wrongMoment({ at: told.at }, now);
}

export function wrongTrouble(told: TroubleTold, now: string): Wrong | null {
  return wrongMoney({ amount: told.amount }) ?? wrongMoment({ at: told.at, endedAt: told.endedAt, updatedAt: told.updatedAt }, now);
}

type Told = Pick<TroubleTold, "kind" | "amount" | "reason" | "outcome" | "endedAt"> & { at: string };

/** Whether two say the same of a trouble, or of what came back. */
export const sameTrouble = (one: Told, other: Told): boolean =>
  one.kind === other.kind &&
  one.amount === other.amount &&
  one.reason === other.reason &&
  one.outcome === other.outcome &&
  canonical(one.at) === canonical(other.at);

type Back = CameBack & { kind: string; at: string; reason: string | null };
export const sameReturn = (one: Back, other: Back): boolean =>
  one.kind === other.kind &&
  one.amount === other.amount &&
  one.reason === other.reason &&
  canonical(one.at) === canonical(other.at) &&
  spelled(one.lines) === spelled(other.lines);

const spelled = (lines: OrderReturn["lines"]): string =>
  lines
    .map(({ nth, quantity }) => `${nth}:${quantity}`)
    .toSorted()
    .join(" ");
