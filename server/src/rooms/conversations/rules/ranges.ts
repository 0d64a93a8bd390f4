/** The first and the last byte that are wanted, both included. */
export type Range = { first: number; last: number };

/**
 * Which part of a file is asked for (RFC 9110, section 14): players fetch sound in parts, and some play nothing that does not come in parts. Null: all of it,
 * as for whatever this does not understand, several ranges among it; `beyond`: there is no such part.
 */
export function rangeIn(header: string | undefined, size: number): Range | "beyond" | null {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "") ?? [];
  if (from === "" && to === "") return null;
  if (from === "") return fromEnd(Number(to), size);
  const first = Number(from);
  const last = to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== "" && Number(to) < first) return null;
  return first >= size ? "beyond" : { first, last };
}

function fromEnd(count: number, size: number): Range | "beyond" {
  return count === 0 || size === 0 ? "beyond" : { first: Math.max(0, size - count), last: size - 1 };
}
