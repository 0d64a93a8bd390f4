export const PARTS = ["orders", "undecided", "files"] as const;
export type Part = (typeof PARTS)[number];
export const ONLY = ["cancelled", "unmatched", "returned", "troubled"] as const;
export type Only = (typeof ONLY)[number];

/** What of the orders one sees: it stands in the address, so that it can be gone back to and handed on. */
export type OrdersSearch = {
  part: Part;
  q?: string;
  only?: Only;
  source?: string;
  /** Whose. */
  customer?: string;
  /** The one that is open. */
  order?: string;
  /** The file that is open. */
  file?: string;
};

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function ordersSearch(given: Record<string, unknown>): OrdersSearch {
  const word = (name: string): string | undefined => {
    const value = given[name];
    return typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : undefined;
  };
  const id = (name: string): string | undefined => (ID.test(word(name) ?? "") ? word(name) : undefined);
  const all = {
    q: word("q")?.slice(0, 200),
    only: ONLY.find((one) => one === given["only"]),
    source: word("source")?.slice(0, 64),
    customer: id("customer"),
    order: id("order"),
    file: id("file"),
  };
  return {
    part: PARTS.find((one) => one === given["part"]) ?? "orders",
    ...Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)),
  };
}
