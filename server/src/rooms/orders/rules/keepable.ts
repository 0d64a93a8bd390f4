import { plain } from "../../../core/plain.ts";

/** Where in a row stands what a database cannot keep, a NUL or half of a character; null: nowhere. One such row must not take all others with it. */
export function unkeepableIn(value: unknown, path = ""): string | null {
  if (typeof value === "string") return plain(value) === value ? null : path;
  if (typeof value !== "object" || value === null) return null;
  for (const [key, one] of Object.entries(value)) {
    const found = unkeepableIn(one, path === "" ? key : `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}
