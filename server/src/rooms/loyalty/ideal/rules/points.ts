import type { FitPoint, FitWeights } from "@guli/contract";

/** What somebody did. Numbers and days alone: who they are cannot be said with it, so nothing that is reckoned from it can hang on that. */
export type Behaviour = {
  orders: number;
  returned: number;
  late: number;
  disputed: number;
  priced: number;
  net: number;
  netSquares: number;
  costed: number;
  margin: number;
  marginSquares: number;
  days: number;
  /** Days since 1970. */
  first: number;
  messages: number;
  matters: number;
};

export type Money = "margin" | "revenue";

export const POINTS: readonly FitPoint[] = ["returns", "late", "disputes", "messages", "money", "again"];
export const AS_SHIPPED: FitWeights = { returns: 1, late: 1, disputes: 1, messages: 1, money: 1, again: 1 };

/** In these points less is better. */
export const lessIsBetter = (point: FitPoint): boolean => point !== "money" && point !== "again";
/** These are shares of orders. */
export const isShare = (point: FitPoint): boolean => point === "returns" || point === "late" || point === "disputes";

/** From so many orders on somebody is told by a point; by how often they buy, from so many days on. */
export const NEEDS_ORDERS = 3;
export const NEEDS_DAYS = 90;
/** So many customers of whom enough is known make what is usual, and so many points a fit. */
export const NEEDS_CUSTOMERS = 30;
export const NEEDS_POINTS = 3;

const DAYS_OF_YEAR = 365.25;

export type Counted = { x: number; n: number; squares?: number };

/** What a point counts: x in n orders, or in n years. */
export function countedOf(point: FitPoint, of: Behaviour, { money, day }: { money: Money; day: number }): Counted {
  switch (point) {
    case "returns":
      return { x: of.returned, n: of.orders };
    case "late":
      return { x: of.late, n: of.orders };
    case "disputes":
      return { x: of.disputed, n: of.orders };
    case "messages":
      return { x: of.messages, n: of.orders };
    case "money":
      return money === "margin" ? { x: of.margin, n: of.costed, squares: of.marginSquares } : { x: of.net, n: of.priced, squares: of.netSquares };
    case "again":
      return { x: Math.max(0, of.days - 1), n: Math.max(0, day - of.first) / DAYS_OF_YEAR };
  }
}

const leastOf = (point: FitPoint): number => (point === "again" ? NEEDS_DAYS / DAYS_OF_YEAR : NEEDS_ORDERS);

export const isEnough = (point: FitPoint, n: number): boolean => n >= leastOf(point) - 1e-9;

/** So many more orders, or days. */
export const missing = (point: FitPoint, n: number): number => Math.ceil(point === "again" ? NEEDS_DAYS - n * DAYS_OF_YEAR : NEEDS_ORDERS - n);
