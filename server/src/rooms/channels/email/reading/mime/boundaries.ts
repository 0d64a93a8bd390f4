const LF = 0x0a;
const CR = 0x0d;
const DASH = 0x2d;

/** What stands between the delimiter lines of a multipart body; nothing when no delimiter is found. */
export function splitMultipart(body: Buffer, boundary: string | null): Buffer[] {
  const declared = boundary ? splitAt(body, boundary) : [];
  if (declared.length > 0) return declared;
  // No boundary, or one that the body does not use: take the delimiter that the body begins with.
  const seen = sniffBoundary(body);
  return seen && seen !== boundary ? splitAt(body, seen) : [];
}

function splitAt(body: Buffer, boundary: string): Buffer[] {
  // The boundary is binary text, as the body is.
  const mark = Buffer.from(`--${boundary}`, "latin1");
  const parts: Buffer[] = [];
  let open = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== LF) continue;
    const line = delimiterLine(body, at + mark.length);
    if (!line) continue;
    if (open >= 0) parts.push(body.subarray(open, beforeBreak(body, open, at)));
    // Some mails close too early: what follows between delimiters is taken too, rather than lost.
    open = line.closes ? -1 : line.next;
  }
  if (open >= 0) parts.push(body.subarray(open));
  return parts;
}

/** Nothing but `--` and blanks may follow the mark, else it is a longer boundary that begins alike. */
function delimiterLine(body: Buffer, after: number): { closes: boolean; next: number } | null {
  const closes = body[after] === DASH && body[after + 1] === DASH;
  let at = closes ? after + 2 : after;
  while (body[at] === 0x20 || body[at] === 0x09 || body[at] === CR) at++;
  if (at < body.length && body[at] !== LF) return null;
  return { closes, next: Math.min(at + 1, body.length) };
}

/** The line break before a delimiter belongs to the delimiter. */
function beforeBreak(body: Buffer, open: number, at: number): number {
  let end = at - 1;
  if (end > open && body[end - 1] === CR) end--;
  return Math.max(end, open);
}

function sniffBoundary(body: Buffer): string | null {
  const head = body.toString("latin1", 0, 4000);
  return /(?:^|\n)--(\S(?:[^\r\n]{0,98}\S)?)[ \t]*\r?\nContent-[A-Za-z-]{2,40}:/i.exec(head)?.[1] ?? null;
}
