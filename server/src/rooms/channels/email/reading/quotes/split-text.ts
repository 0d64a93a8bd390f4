import { armourLength } from "./armour.ts";
import { attributionLength } from "./attribution.ts";
import { headsMarkedQuote, oldMailBegins, withItsHeading } from "./header-block.ts";
import { isBlank, isRule, type Line, nextWritten, toLines } from "./lines.ts";
import { signatureBegins } from "./signature.ts";

export type SplitText = {
  /** Never empty when the text is not: a mail that only quotes or forwards is all news. */
  newText: string;
  quoted: string;
  signature: string;
};

type Kind = "new" | "quoted" | "signature";

/** Parts a plain text into what was newly written, what it quotes, and the signature. Answers between quotes are new. */
export function splitText(text: string): SplitText {
  return findNewText(text) ?? { newText: text.trim(), quoted: "", signature: "" };
}

/** The same, but null where nothing was newly written. */
export function findNewText(text: string): SplitText | null {
  const lines = toLines(text);
  const kinds = markQuotes(lines);
  markSignatures(lines, kinds);
  const newText = gather(lines, kinds, "new");
  if (newText === "") return null;
  return { newText, quoted: gather(lines, kinds, "quoted"), signature: gather(lines, kinds, "signature") };
}

function markQuotes(lines: readonly Line[]): Kind[] {
  const kinds: Kind[] = lines.map((line) => (line.quoted ? "quoted" : "new"));
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]?.quoted || isBlank(lines[at])) continue;
    if (isTornOff(lines, at)) kinds[at] = "quoted";
    const next = nextWritten(lines, at + 1);
    const quoteFollows = lines[next]?.quoted === true && next - at <= 3;
    const length = attributionLength(lines, at, quoteFollows);
    if (length > 0 && quoteFollows) kinds.fill("quoted", at - length + 1, next);
    else if (length > 0) return kinds.fill("quoted", withItsHeading(lines, at - length + 1));
    else if (headsMarkedQuote(lines, at)) kinds[at] = "quoted";
    else if (oldMailBegins(lines, at)) return kinds.fill("quoted", withItsHeading(lines, at));
  }
  return kinds;
}

/** The end of a long quoted line that a program broke without marking it. An answer would follow a finished sentence, or begin with a capital. */
function isTornOff(lines: readonly Line[], at: number): boolean {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!before?.quoted || !after?.quoted || line === undefined) return false;
  return before.text.length >= 60 && !/[.!?:;]$/.test(before.text) && /^[\p{Ll}\d]/u.test(line.text) && line.text.length < 80;
}

/** Each stretch of new lines may end with a signature: above the quote, or below it. */
function markSignatures(lines: readonly Line[], kinds: Kind[]): void {
  for (const [at, kind] of kinds.entries()) if (kind === "new") kinds.fill("signature", at, at + armourLength(lines, at));
  for (let start = 0; start < lines.length;) {
    let end = start;
    while (end < lines.length && kinds[end] === "new") end++;
    if (end > start) kinds.fill("signature", signatureBegins(lines, start, end), end);
    start = end + 1;
  }
}

function gather(lines: readonly Line[], kinds: readonly Kind[], kind: Kind): string {
  const kept: string[] = [];
  let isGap = false;
  for (const [at, line] of lines.entries()) {
    if (kinds[at] !== kind) isGap = true;
    else if (!isGap) kept.push(line.raw);
    else if (!isBlank(line)) {
      // What was taken out leaves one blank line, so that answers to different quotes stay apart.
      if (kept.length > 0 && kept.at(-1) !== "") kept.push("");
      kept.push(line.raw);
      isGap = false;
    }
  }
  return trimLines(kept, kind === "new");
}

function trimLines(lines: string[], alsoRules: boolean): string {
  const isEmpty = (line: string | undefined): boolean => line !== undefined && (line.trim() === "" || (alsoRules && isRule(line)));
  let end = lines.length;
  while (end > 0 && isEmpty(lines[end - 1])) end--;
  let start = 0;
  while (start < end && lines[start]?.trim() === "") start++;
  return lines.slice(start, end).join("\n").trim();
}
