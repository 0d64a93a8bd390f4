import { plain } from "../../../../core/plain.ts";
import { exactJson } from "../../../../core/exact-json.ts";

/** What stands at a path in an answer or a post: `data.0.id`. Numbers come as their digits; what is no word or number is nothing. */
export function at(value: unknown, path: string): string {
  const own = path
    .split(".")
    .reduce<unknown>(
      (inner, key) => (inner !== null && typeof inner === "object" && Object.hasOwn(inner, key) ? (inner as Record<string, unknown>)[key] : undefined),
      value,
    );
  return typeof own === "string" || typeof own === "number" ? plain(String(own)) : "";
}

/** What a gateway posted, whichever way: JSON (one thing or a list), a form, or nothing but the address. Null: neither. */
export function postedIn({ raw, type, query }: { raw: Buffer; type: string; query: Record<string, unknown> }): unknown[] | null {
  const text = raw.toString("utf8").trim();
  if (text === "") return [query];
  const json = /json/i.test(type) || /^[[{]/.test(text) ? parsed(text) : undefined;
  if (json !== undefined) return Array.isArray(json) ? json : [json];
  return /urlencoded/i.test(type) || /^[^=&\s]+=/.test(text) ? [Object.fromEntries(new URLSearchParams(text))] : null;
}

/** Undefined where the text is no JSON. */
export function parsed(text: string): unknown {
  try {
    return exactJson(text);
  } catch {
    return undefined;
  }
}
