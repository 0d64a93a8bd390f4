/** What is said of a mark under the pointer, translated, and what can be done about it. */
export type Tip = { title: string; says: string; becomes: string | null; deeds: readonly { label: string; keys: string; run: () => void }[] };
/** A stretch of what is being written that is set off; an empty one says that something is missing there. */
export type Mark = {
  from: number;
  to: number;
  className: "mention" | "unfilled" | "finding-must" | "finding-should" | "finding-could";
  /** The one that is being looked at. */
  current?: boolean;
  tip?: Tip;
};
/** Looks at a text and says what to set off in it. */
export type Marker = (text: string) => Mark[];

const VARIABLE = /\{\{\s*[a-z.]+\s*\}\}|\[…\]/g;

/** Variables of a saved reply that nobody knew how to fill in, and what the coach left to be said: the customer should not read them. */
export const unfilledIn: Marker = (text) =>
  [...text.matchAll(VARIABLE)].map((match) => ({ from: match.index, to: match.index + match[0].length, className: "unfilled" }));

export const bothOf =
  (one: Marker, other: Marker): Marker =>
  (text) => [...one(text), ...other(text)];

export function mentionsOf(names: readonly string[]): Marker {
  return (text) => names.flatMap((name) => allOf(text, `@${name}`).map((from) => ({ from, to: from + name.length + 1, className: "mention" as const })));
}

function allOf(text: string, sought: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + sought.length)) found.push(at);
  return found;
}
