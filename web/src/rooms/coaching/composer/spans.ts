export type Span = { start: number; end: number };

/**
 * Where a span of a text stands after the text was edited in one place; null where the edit touched the span itself. An empty span is a
 * place, and stays before what is written at it.
 */
export function moved({ start, end }: Span, before: string, after: string): Span | null {
  if (before === after) return { start, end };
  const { from, to, by } = editBetween(before, after);
  if (end < from || (end === from && start < end)) return { start, end };
  if (start >= to && !(start === end && start === from)) return { start: start + by, end: end + by };
  return start === end ? { start: from, end: from } : null;
}

/** One stretch of `before` holds all the difference; beyond it everything moved `by` so much. */
function editBetween(before: string, after: string): { from: number; to: number; by: number } {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let tail = 0;
  while (tail < shorter - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { from, to: before.length - tail, by: after.length - before.length };
}
