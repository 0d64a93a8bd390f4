import type { CoachFinding } from "@guli/contract";

/** A stretch of a text, and what was found in it. */
export type Piece = { text: string; finding: CoachFinding | null };

/** A text cut where findings begin and end. Where two lie over each other the one that begins first keeps its words. */
export function piecesOf(text: string, findings: readonly CoachFinding[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const finding of findings.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(at, finding.start);
    const end = Math.min(text.length, finding.end);
    if (end <= start) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), finding: null });
    pieces.push({ text: text.slice(start, end), finding });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), finding: null });
  return pieces;
}
