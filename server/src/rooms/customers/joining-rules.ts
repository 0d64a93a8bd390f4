import type { Joinable, Taken } from "./joining-store.ts";

/** A block, too: who was shut out does not come in again as somebody else. */
const FIELDS = ["language", "time_zone", "form_of_address", "salutation", "blocked_at"] as const;
type Columns = { attributes?: string } & Partial<Pick<Joinable, (typeof FIELDS)[number]>>;

/** What the one who remains takes over from the other, because they have nothing there themselves: the columns to write, and their names for the way back. */
export function takeOver(remaining: Joinable, leading: Joinable): { columns: Columns; taken: Taken } {
  const fields = FIELDS.filter((field) => remaining[field] === null && leading[field] !== null);
  const attributes = Object.keys(leading.attributes).filter((name) => !(name in remaining.attributes));
  const merged = { ...Object.fromEntries(attributes.map((name) => [name, leading.attributes[name] ?? null])), ...remaining.attributes };
  const columns: Columns = {
    ...Object.fromEntries(fields.map((field) => [field, leading[field]])),
    ...(attributes.length > 0 && { attributes: JSON.stringify(merged) }),
  };
  return { columns, taken: { attributes, fields: [...fields] } };
}

/** The columns as they were before. */
export function giveBack(remaining: Joinable, { attributes, fields }: Taken): Columns {
  const kept = Object.fromEntries(Object.entries(remaining.attributes).filter(([name]) => !attributes.includes(name)));
  return { ...Object.fromEntries(fields.map((field) => [field, null])), ...(attributes.length > 0 && { attributes: JSON.stringify(kept) }) };
}
