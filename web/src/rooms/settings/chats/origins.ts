/**
 * A web site as people type it, made what the browser sends as `Origin`: `shop.ge/contacts` → `https://shop.ge`.
 * Null where it is no address of a web site.
 */
export function originOf(text: string): string | null {
  const typed = text.trim();
  const withScheme = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  const url = URL.parse(withScheme);
  if (!url || /\s/.test(typed) || !/^(localhost|[^.]+(\.[^.]+)+)$/.test(url.hostname)) return null;
  return url.origin;
}

/** The addresses in what was typed or pasted, each once, and what could not be read. */
export function originsIn(texts: readonly string[]): { origins: string[]; unread: string[] } {
  const parts = texts.flatMap((text) => text.split(/[\s,;]+/)).filter(Boolean);
  const origins = parts.flatMap((part) => originOf(part) ?? []);
  return { origins: [...new Set(origins)], unread: parts.filter((part) => originOf(part) === null) };
}
