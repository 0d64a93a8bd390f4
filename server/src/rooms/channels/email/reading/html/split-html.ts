import { DEEPEST, limitDepth } from "./depth.ts";
import { findQuotes, type Range } from "./quote-finder.ts";

export type SplitHtml = { newHtml: string; quotedHtml: string };

/** Parts html, raw or sanitised, into what was newly written and what it quotes, both in order. Answers between quotes are new. */
export function splitHtml(given: string): SplitHtml {
  const html = limitDepth(given, DEEPEST);
  const ranges = findQuotes(html);
  const quotedHtml = ranges.map(({ start, end }) => html.slice(start, end)).join("");
  return { newHtml: replaced(html, ranges, ""), quotedHtml };
}

/** Sanitised html with each quote replaced by a quoted line, so that the rules for text see where it stood; null when it quotes nothing. */
export function withQuotesAsMarks(html: string): string | null {
  const ranges = findQuotes(html);
  return ranges.length === 0 ? null : replaced(html, ranges, "<p>&gt;</p>");
}

function replaced(html: string, ranges: readonly Range[], instead: string): string {
  let rest = "";
  let done = 0;
  for (const { start, end } of ranges) {
    rest += html.slice(done, start) + instead;
    done = end;
  }
  return rest + html.slice(done);
}
