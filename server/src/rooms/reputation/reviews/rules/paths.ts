/** What stands at a path like `data.reviews.0.text`; a name that has dots itself counts, too. An empty path is the whole. */
export function valueAt(whole: unknown, path: string): unknown {
  if (path === "") return whole;
  if (typeof whole !== "object" || whole === null) return undefined;
  const held = whole as Record<string, unknown>;
  if (Object.hasOwn(held, path)) return held[path];
  const dot = path.indexOf(".");
  const first = dot === -1 ? path : path.slice(0, dot);
  return dot === -1 || !Object.hasOwn(held, first) ? undefined : valueAt(held[first], path.slice(dot + 1));
}

/** What stands there as text; numbers are written out. */
export function textAt(whole: unknown, path: string): string {
  const value = path === "" ? "" : valueAt(whole, path);
  if (typeof value === "string") return value.trim();
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
