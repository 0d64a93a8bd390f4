import { fold } from "@guli/coach";
import type { AutomationCondition } from "@guli/contract";

type OnAttribute = Extract<AutomationCondition, { about: "attribute" }>;

/** What of a customer's attribute makes the condition hold; null where it does not. Words are compared folded, dates and numbers by their order. */
export function attributeFound({ how, value }: Pick<OnAttribute, "how" | "value">, has: OnAttribute["value"]): string | null {
  if (has === null || has === "") return null;
  return ways[how](has, value) ? String(has) : null;
}

type Value = NonNullable<OnAttribute["value"]>;

const ways: Record<OnAttribute["how"], (has: Value, value: OnAttribute["value"]) => boolean> = {
  known: () => true,
  is: (has, value) => value !== null && same(has, value),
  contains: (has, value) => value !== null && fold(String(has)).includes(fold(String(value))),
  more: (has, value) => value !== null && order(has, value) > 0,
  less: (has, value) => value !== null && order(has, value) < 0,
};

const same = (has: Value, value: Value): boolean => fold(String(has)) === fold(String(value));

/** Dates are kept as ISO days, which sort as they stand. What cannot be compared is neither more nor less. */
function order(has: Value, value: Value): number {
  if (typeof has === "string" && typeof value === "string") return has === value ? 0 : has < value ? -1 : 1;
  const [one, other] = [Number(has), Number(value)];
  return Number.isNaN(one) || Number.isNaN(other) ? 0 : one - other;
}
