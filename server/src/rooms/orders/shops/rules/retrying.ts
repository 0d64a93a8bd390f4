/** What came of asking a shop: an answer's status, or a word for what went wrong on the way. Both with what may be shown of it. */
export type Heard = { status: number; detail: string; retryAfter: number | null } | { trouble: string; detail: string };
export type Verdict = { trouble: string; detail: string; ends: boolean; /** Seconds until the next try. */ wait: number };

/** Seconds until each next try of one page. After these it is given up, until somebody says to go on. */
const WAITS = [5, 30, 120, 600, 1800, 3600];

/** A shop that is asked too often says when to come again; that is no failure of its own, but it is not waited for without end either. */
export function judge(heard: Heard, tries: number): Verdict {
  const trouble = "trouble" in heard ? heard.trouble : String(heard.status);
  const wait = WAITS[tries];
  const ends = wait === undefined || !mayBeOtherwise(heard);
  const asked = "retryAfter" in heard ? heard.retryAfter : null;
  return { trouble, detail: heard.detail, ends, wait: ends ? 0 : (asked ?? wait) };
}

function mayBeOtherwise(heard: Heard): boolean {
  if ("trouble" in heard) return !["address-forbidden", "too-much", "not-understood"].includes(heard.trouble);
  return [408, 425, 429].includes(heard.status) || heard.status >= 500;
}
