import { decodeField } from "./words.ts";

/** A thread that long keeps its root and its newest hundred. */
const MOST_IDS = 101;
const LONGEST_ID = 998;

/** The message ids in a field, in order, without brackets. Copes with comments, folds, missing brackets and encoded words. */
export function readIds(raw: string | null): string[] {
  if (raw === null) return [];
  const text = decodeField(raw.slice(0, 200_000)).replace(/[\u0000-\u001f\u007f]/g, " ");
  const bracketed = [...text.matchAll(/<([^<>]{1,2000})>/g)].map((match) => match[1] ?? "");
  const found = bracketed.length > 0 ? bracketed : text.replace(/\([^()]*\)/g, " ").split(/[\s,;<>]+/);
  // A bare word in a list without brackets is prose ("Your message of Monday"), but alone it is an id.
  const ids = found.length === 1 || bracketed.length > 0 ? found : found.filter((word) => word.includes("@"));
  return unique(ids.map((id) => id.replace(/\s+/g, "").slice(0, LONGEST_ID)));
}

export function unique(ids: string[]): string[] {
  const all = [...new Set(ids)].filter((id) => id !== "");
  return all.length <= MOST_IDS ? all : [...all.slice(0, 1), ...all.slice(1 - MOST_IDS)];
}
