import type { Instant } from "./clock.ts";
import { isId } from "./ids.ts";
import { refuse } from "./refusal.ts";

export type Place = { at: Instant; id: string };

/** A place in a list, opaque to the outside. */
export function toCursor({ at, id }: Place): string {
  return Buffer.from(`${at} ${id}`).toString("base64url");
}

export function fromCursor(cursor: string | undefined): Place | null {
  if (cursor === undefined) return null;
  const [at = "", id = ""] = Buffer.from(cursor, "base64url").toString("utf8").split(" ");
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) || !isId(id)) refuse("request.invalid", { cursor: "This is not a place in the list." });
  return { at, id };
}
