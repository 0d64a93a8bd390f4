import type { Customer, KnownFact } from "@guli/contract";

/** A thing that is known, however it came here. `label`: what the business calls it, where it stands on the customer's page. */
export type Fact = Pick<KnownFact, "value" | "about" | "attachment"> & {
  id: string;
  thing: KnownFact["thing"] | "detail";
  at: string | null;
  from: KnownFact["from"] | null;
  label: string | null;
};

const same = (value: string): string => value.replace(/[\s()+-]/g, "").toLowerCase();

/** What they wrote, the latest first; then what stands on their page and is not among it. */
export function factsOf(rows: readonly KnownFact[], customer: Customer, labels: ReadonlyMap<string, string>): Fact[] {
  const written = rows.map((row, at): Fact => ({ ...row, id: `written-${at}`, label: row.from.in === "form" ? row.from.label : null }));
  const known = new Set(written.map(({ value }) => same(value)));
  const blank = { about: null, attachment: null, at: null, from: null };
  const addresses = customer.addresses.flatMap(({ id, kind, address }): Fact[] =>
    kind === "email" || kind === "phone" ? [{ ...blank, id, thing: kind, value: address, label: null }] : [],
  );
  const attributes = Object.entries(customer.attributes).flatMap(([key, value]): Fact[] =>
    typeof value === "string" || typeof value === "number" ? [{ ...blank, id: key, thing: "detail", value: String(value), label: labels.get(key) ?? key }] : [],
  );
  const onPage = [...addresses, ...attributes].filter(({ value }) => value !== "" && !known.has(same(value)));
  return [...written, ...onPage];
}
