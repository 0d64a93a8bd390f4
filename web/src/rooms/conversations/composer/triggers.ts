/** What is being typed that a list can help with: a saved reply after a slash, a colleague after an at sign. */
export type Trigger = { kind: "saved-reply" | "mention"; query: string; from: number; to: number };

const SIGNS = { "/": "saved-reply", "@": "mention" } as const;
/** The sign stands at the beginning or after a space, so that neither 24/7 nor nino@… opens a list. */
const TYPED = /(?:^|[\s(])([/@])([\p{L}\p{N}_ʻʼ’'-]*(?: [\p{L}\p{N}_ʻʼ’'-]+)?)$/u;

export function triggerAt(text: string, caret: number): Trigger | null {
  const line = text.slice(text.lastIndexOf("\n", caret - 1) + 1, caret);
  const [, sign, query] = TYPED.exec(line) ?? [];
  if ((sign !== "/" && sign !== "@") || query === undefined) return null;
  return { kind: SIGNS[sign], query, from: caret - query.length - 1, to: caret };
}

/** Who is mentioned in a note: everyone whose whole name stands after an at sign. Longer names win over shorter ones that begin them. */
export function mentionedIn(text: string, people: readonly { id: string; name: string }[]): string[] {
  const found = new Set<string>();
  let rest = text;
  for (const { id, name } of people.toSorted((a, b) => b.name.length - a.name.length)) {
    if (!rest.includes(`@${name}`)) continue;
    found.add(id);
    rest = rest.replaceAll(`@${name}`, " ");
  }
  return [...found];
}

/** Those that match what was typed, the better first: the beginning of a shortcut or word counts more than the middle. */
export function matching<T>(all: readonly T[], query: string, wordsOf: (one: T) => readonly string[]): T[] {
  const sought = query.toLocaleLowerCase();
  const scored = all.map((one) => ({ one, score: Math.max(...wordsOf(one).map((word) => scoreOf(word.toLocaleLowerCase(), sought))) }));
  return scored
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ one }) => one);
}

function scoreOf(word: string, sought: string): number {
  if (sought === "" || word.startsWith(sought)) return 3;
  return word.split(/\s+/).some((part) => part.startsWith(sought)) ? 2 : word.includes(sought) ? 1 : 0;
}
