/** A sentence in pieces, those that are one of these names told apart from the rest. */
export function namesIn(sentence: string, names: readonly string[]): { text: string; isName: boolean }[] {
  const sought = names.filter((name) => name !== "").toSorted((a, b) => b.length - a.length);
  if (sought.length === 0) return [{ text: sentence, isName: false }];
  const any = new RegExp(`(${sought.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`);
  return sentence
    .split(any)
    .map((text, at) => ({ text, isName: at % 2 === 1 }))
    .filter(({ text }) => text !== "");
}
