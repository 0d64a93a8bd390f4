export type Range = { start: number; end: number };

const LF = 0x0a;
const DASH = 0x2d;

/** The ranges between the delimiter lines of a multipart body; none when no delimiter is found. */
export function splitMultipart(bytes: Buffer, start: number, end: number, boundary: string | null): Range[] {
  const declared = boundary ? splitAt(bytes, start, end, boundary) : [];
  if (declared.length > 0) return declared;
  // No boundary, or one that the body does not use: take the delimiter that the body begins with.
  const seen = sniffBoundary(bytes, start, end);
  return seen && seen !== boundary ? splitAt(bytes, start, end, seen) : [];
}

function splitAt(bytes: Buffer, start: number, end: number, boundary: string): Range[] {
  // The boundary is binary text, as the body is. The search must not run on into the parts behind this one.
  const mark = Buffer.from(`--${boundary}`, "latin1");
  const scope = bytes.subarray(0, end);
  const ranges: Range[] = [];
  let open = -1;
  for (let at = scope.indexOf(mark, start); at >= 0; at = scope.indexOf(mark, at + mark.length)) {
    if (at > start && bytes[at - 1] !== LF) continue;
    const line = delimiterLine(bytes, at + mark.length, end);
    if (!line) continue;
    if (open >= 0) ranges.push({ start: open, end: beforeBreak(bytes, open, at) });
    // Some mails close too early: what follows between delimiters is taken too, rather than lost.
    open = line.closes ? -1 : line.next;
  }
  if (open >= 0) ranges.push({ start: open, end });
  return ranges;
}

/** Nothing but `--` and blanks may follow the mark, else it is a longer boundary that begins alike. */
function delimiterLine(bytes: Buffer, after: number, end: number): { closes: boolean; next: number } | null {
  const closes = bytes[after] === DASH && bytes[after + 1] === DASH;
  let at = closes ? after + 2 : after;
  while (at < end && (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x0d)) at++;
  if (at < end && bytes[at] !== LF) return null;
  return { closes, next: Math.min(at + 1, end) };
}

/** The line break before a delimiter belongs to the delimiter. */
function beforeBreak(bytes: Buffer, open: number, at: number): number {
  let end = at - 1;
  if (end > open && bytes[end - 1] === 0x0d) end--;
  return Math.max(end, open);
}

function sniffBoundary(bytes: Buffer, start: number, end: number): string | null {
  const head = bytes.toString("latin1", start, Math.min(end, start + 4000));
  return /(?:^|\n)--([^\s][^\r\n]{0,98}[^\s])[ \t]*\r?\nContent-[A-Za-z-]{2,40}:/i.exec(head)?.[1] ?? null;
}
