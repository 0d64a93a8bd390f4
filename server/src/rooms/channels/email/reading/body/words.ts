import { wholeStart } from "../fields/lines.ts";
import type { Limits } from "../limits.ts";
import type { ReadMail } from "../mail.ts";
import { findNewText, splitText } from "../quotes/split-text.ts";
import { joinHtml, type Piece } from "./pieces.ts";

export type Words = Pick<ReadMail, "text" | "newText" | "html" | "truncated">;

/** Puts the pieces of the body together. The parsers of html are loaded when the first html comes: most of what a desk gets is plain. */
export async function readWords(pieces: Piece[], limits: Limits): Promise<Words> {
  const source = joinHtml(pieces);
  if (source === null) return plainWords(pieces.map((piece) => piece.plain ?? "").join("\n"), limits);
  const { sanitiseHtml } = await import("../html/sanitise.ts");
  const html = sanitiseHtml(cut(source, limits.html));
  const truncated = source.length > limits.html;
  if (pieces.every((piece) => piece.plain === null || mayBeStub(piece.plain))) {
    const words = await htmlWords(html, limits);
    const plainLength = Math.max(...pieces.map((piece) => piece.plain?.length ?? 0));
    if (words.text.length > 2 * plainLength) return { ...words, html, truncated };
  }
  const texts: string[] = [];
  let left = limits.html;
  for (const piece of pieces) {
    const rich = piece.plain === null ? cut(piece.html ?? "", left) : "";
    left -= rich.length;
    texts.push(piece.plain ?? (await htmlWords(sanitiseHtml(rich), limits)).text);
  }
  const words = plainWords(texts.join("\n"), limits);
  return { ...words, html, truncated: truncated || words.truncated };
}

function plainWords(whole: string, limits: Limits): Words {
  const text = cut(whole, limits.text).trimEnd();
  return { text, newText: splitText(text).newText, html: null, truncated: whole.length > limits.text };
}

/** "Your program cannot show HTML" is not what the sender wrote, if the html says far more. */
function mayBeStub(plain: string): boolean {
  return plain.length < 400 && /html/i.test(plain);
}

/** The structure of html tells quotes first; where each stood, the rules for text look on. A block that nothing calls a quote is set apart for show. */
async function htmlWords(html: string, limits: Limits): Promise<{ text: string; newText: string }> {
  const [{ htmlToText, htmlToBareText }, { withQuotesAsMarks }] = await Promise.all([import("../html/to-text.ts"), import("../html/split-html.ts")]);
  const text = cut(htmlToText(html), limits.text);
  const marked = withQuotesAsMarks(html);
  const isSame = marked === null && !html.includes("<blockquote");
  const found = findNewText(isSame ? text : cut(htmlToBareText(marked ?? html), limits.text));
  return { text, newText: found?.newText ?? text.trim() };
}

function cut(text: string, most: number): string {
  return text.length > most ? wholeStart(text, most) : text;
}
