/** A stretch of what is being written that is set off, and why (a key of the words). */
export type Mark = { from: number; to: number; className: "mention" | "unfilled"; title?: string };
/** Looks at a text and says what to set off in it. */
export type Marker = (text: string) => Mark[];

const VARIABLE = /\{\{\s*[a-z.]+\s*\}\}/g;

/** Variables of a saved reply that nobody knew how to fill in: the customer should not read them. */
export const unfilledIn: Marker = (text) =>
  [...text.matchAll(VARIABLE)].map((match) => ({ from: match.index, to: match.index + match[0].length, className: "unfilled" }));

export function mentionsOf(names: readonly string[]): Marker {
  return (text) => names.flatMap((name) => allOf(text, `@${name}`).map((from) => ({ from, to: from + name.length + 1, className: "mention" as const })));
}

function allOf(text: string, sought: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + sought.length)) found.push(at);
  return found;
}
