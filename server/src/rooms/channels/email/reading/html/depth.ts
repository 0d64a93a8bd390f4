/** Deeper than mail programs write; browsers, htmlparser2 and html-to-text cope with it. */
export const DEEPEST = 120;

/** Elements that have no end tag and so no depth. */
const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

/** Start tags that close what is still open on top: the few of them that mail leaves open by the thousand. */
const closes: ReadonlyMap<string, RegExp> = new Map([
  ["p", /^p$/],
  ["li", /^li$/],
  ["td", /^t[dh]$/],
  ["th", /^t[dh]$/],
  ["tr", /^t[dhr]$/],
  ["dt", /^d[dt]$/],
  ["dd", /^d[dt]$/],
  ["option", /^option$/],
]);

/** Each level of these becomes an indent in the text, on every line: a small mail of deep lists would fill megabytes. */
const indenting = /^(?:ul|ol|menu|dir|dl|blockquote)$/;
const MOST_INDENTS = 30;

const LONGEST_NAME = 40;

/**
 * Drops the tags that lie deeper than `most` levels, and end tags of nothing. Parsers behind this take time that grows with the square of the
 * depth, and 200,000 open tags are only a megabyte. The text stays. The result is no safer html than before: it is for a sanitiser.
 */
export function limitDepth(html: string, most: number): string {
  const open: string[] = [];
  let kept = "";
  let done = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at)) {
    const name = tagName(html, at);
    const end = name === "" ? -1 : html.indexOf(">", at);
    if (name !== "" && end < 0) break;
    const next = name === "" ? at + 1 : end + 1;
    if (name !== "" && !mayStay(open, name, most)) {
      kept += html.slice(done, at);
      done = next;
    }
    at = next;
  }
  return kept + html.slice(done);
}

/** `a` or `/a`, in lower case; empty when no tag begins here. */
function tagName(html: string, at: number): string {
  return /^<(\/?[a-z][^\s/>]*)/i.exec(html.slice(at, at + LONGEST_NAME))?.[1]?.toLowerCase() ?? "";
}

function mayStay(open: string[], name: string, most: number): boolean {
  if (name.startsWith("/")) {
    const at = open.lastIndexOf(name.slice(1));
    if (at >= 0) open.length = at;
    return at >= 0;
  }
  if (voids.test(name)) return true;
  const closed = closes.get(name);
  while (closed && closed.test(open.at(-1) ?? "")) open.pop();
  if (open.length >= most) return false;
  if (indenting.test(name) && open.filter((one) => indenting.test(one)).length >= MOST_INDENTS) return false;
  open.push(name);
  return true;
}
