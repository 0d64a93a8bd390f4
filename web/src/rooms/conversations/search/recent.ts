const NAME = "guli.searches";
const MOST = 6;

/** What was searched for in this browser, the last first. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string") : [];
  } catch {
    return [];
  }
}

export function keepSearch(words: string): void {
  localStorage.setItem(NAME, JSON.stringify(withSearch(recentSearches(), words)));
}

export function forgetSearches(): void {
  localStorage.removeItem(NAME);
}

/** A search that goes on from one just kept takes its place: one has typed on. */
export function withSearch(kept: readonly string[], words: string): string[] {
  const [last = "", ...rest] = kept;
  const before = words.startsWith(last) ? rest : kept;
  return [words, ...before.filter((other) => other !== words)].slice(0, MOST);
}
