export type Piece = { text: string; href?: string };

const LINK = /\bhttps?:\/\/[^\s<>"'`„“”«»]+|\bwww\.[^\s<>"'`„“”«»]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
const TRAILING = /[.,;:!?…]+$/;

/** Text in pieces, links apart. Only http, https and mail addresses become links; a sentence's full stop stays outside. */
export function linked(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(LINK)) {
    const found = trimmed(match[0]);
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    pieces.push({ text: found, href: hrefOf(found) });
    from = match.index + found.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** A closing bracket belongs to the link only where the link opened it. */
function trimmed(link: string): string {
  let rest = link.replace(TRAILING, "");
  while (rest.endsWith(")") && count(rest, ")") > count(rest, "(")) rest = rest.slice(0, -1).replace(TRAILING, "");
  return rest;
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}

function hrefOf(found: string): string {
  if (/^https?:/i.test(found)) return found;
  return found.includes("@") && !/^www\./i.test(found) ? `mailto:${found}` : `https://${found}`;
}
