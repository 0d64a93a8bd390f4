export interface Piece {
  readonly text: string;
  /** Only ever http, https or mailto. */
  readonly href?: string;
}

const link = /(https?:\/\/|www\.)[^\s<>"]+|[\w.+-]+@[\w-]+(\.[\w-]+)+/gi;

/** A text cut into plain pieces and links, so that it can be shown without ever being read as HTML. */
export function linkify(text: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(link)) {
    const found = withoutTail(match[0]);
    const href = hrefOf(found);
    if (!href) continue;
    if (match.index > done) pieces.push({ text: text.slice(done, match.index) });
    pieces.push({ text: found, href });
    done = match.index + found.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}

/**
 * A full stop or bracket after a link belongs to the sentence, unless the bracket was opened inside the link; so does a Georgian ending
 * ("guli.ge-ზე").
 */
function withoutTail(found: string): string {
  const shorter = found.replace(/-[ა-ჿ]*$/, "").replace(/[.,;:!?'’»”]+$/, "");
  return shorter.endsWith(")") && !shorter.includes("(") ? withoutTail(shorter.slice(0, -1)) : shorter;
}

function hrefOf(found: string): string | null {
  if (found.includes("@") && !found.includes("/")) return `mailto:${found}`;
  try {
    return new URL(/^http/i.test(found) ? found : `https://${found}`).href;
  } catch {
    return null;
  }
}
