export type Span = [number, number];

/** In order, none over another. */
export function together(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const [from, until] of spans.toSorted((one, other) => one[0] - other[0])) {
    const last = whole.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], until);
    else if (from < until) whole.push([from, until]);
  }
  return whole;
}

/** The words in parts: what is hidden, and what stands between. */
export function partsOf(words: string, hidden: readonly Span[]): { from: number; text: string; hidden: boolean }[] {
  const parts: { from: number; text: string; hidden: boolean }[] = [];
  let at = 0;
  for (const [from, until] of together(hidden)) {
    if (from > at) parts.push({ from: at, text: words.slice(at, from), hidden: false });
    parts.push({ from, text: words.slice(from, until), hidden: true });
    at = until;
  }
  if (at < words.length) parts.push({ from: at, text: words.slice(at), hidden: false });
  return parts;
}

/** Where in the words the selection is; null where nothing of them is selected. */
export function selectedIn(shown: HTMLElement): Span | null {
  const selection = window.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!shown.contains(range.startContainer) || !shown.contains(range.endContainer)) return null;
  const before = range.cloneRange();
  before.selectNodeContents(shown);
  before.setEnd(range.startContainer, range.startOffset);
  const from = before.toString().length;
  return [from, from + range.toString().length];
}
