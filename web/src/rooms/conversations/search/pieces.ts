export type Piece = { text: string; marked: boolean };

/** An excerpt cut at its marks, which may come in any order, overlap or reach too far. */
export function piecesOf(excerpt: string, marks: readonly (readonly [number, number])[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [from, to] of marks.toSorted(([a], [b]) => a - b)) {
    const [start, end] = [Math.max(at, from), Math.min(to, excerpt.length)];
    if (end <= start) continue;
    if (start > at) pieces.push({ text: excerpt.slice(at, start), marked: false });
    pieces.push({ text: excerpt.slice(start, end), marked: true });
    at = end;
  }
  if (at < excerpt.length) pieces.push({ text: excerpt.slice(at), marked: false });
  return pieces;
}
