import { Parser } from "htmlparser2";
import { isAttribution } from "../quotes/attribution.ts";
import { beginOfOldMail } from "../quotes/header-block.ts";
import { toLines } from "../quotes/lines.ts";
import { type QuoteMark, quoteMark } from "./quote-marks.ts";

export type Range = { start: number; end: number };

/**
 * The ranges of html that quote, outermost only, in order; none when nothing would be left. Each begins and ends on the same level of nesting,
 * so that both sides stay whole.
 */
export function findQuotes(html: string): Range[] {
  const finder = new QuoteFinder(null);
  const found = finder.run(html);
  // No mark said where the old mail begins, but its header may stand there as text.
  const begin = finder.hasRest ? null : finder.oldMailBegin();
  const ranges = merged(begin === null ? found : new QuoteFinder(begin).run(html));
  return finder.shown.every((at) => liesWithin(ranges, at)) ? [] : ranges;
}

const inline = /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|em|font|i|s|small|span|strong|sub|sup|tt|u|var|wbr)$/;
const invisible = /&(?:nbsp|#160|#8203|#65279);|[\s\u200b\ufeff]/g;

/** A line as a reader sees it: text between two ends of blocks. */
type Line = { text: string; start: number; end: number; level: number; endLevel: number; isWhole: boolean };
/** A box of quotes, and whether something was written in it after the first of them. */
type Box = { quotes: Range[]; answered: boolean };

class QuoteFinder {
  readonly #parser: Parser;
  readonly #cutAt: number | null;
  readonly #open: { start: number; mark: QuoteMark | null }[] = [];
  readonly #found: Range[] = [];
  readonly #boxes: Box[] = [];
  readonly #lines: Line[] = [];
  readonly #images: number[] = [];
  #quotesOpen = 0;
  #rest: { start: number; level: number } | null = null;

  /** From the text at `cutAt` on, all is quoted. */
  constructor(cutAt: number | null) {
    this.#cutAt = cutAt;
    const onopentag = (tag: string, attributes: Record<string, string>): void => this.#enter(tag, attributes);
    const ontext = (text: string): void => this.#read(text);
    const onclosetag = (tag: string): void => this.#leave(tag);
    this.#parser = new Parser({ onopentag, ontext, onclosetag }, { decodeEntities: false });
  }

  /** Offsets of what can be seen outside of the quotes that marks told. */
  get shown(): number[] {
    return [...this.#images, ...this.#lines.map((line) => line.start)];
  }

  get hasRest(): boolean {
    return this.#rest !== null;
  }

  run(html: string): Range[] {
    this.#parser.end(html);
    if (this.#rest) this.#found.push({ start: this.#rest.start, end: html.length });
    return this.#found;
  }

  /** Offset of the text with which an old mail begins without any mark. */
  oldMailBegin(): number | null {
    const begin = beginOfOldMail(toLines(this.#lines.map((line) => asText(line.text).trim()).join("\n")));
    return begin === null || begin === 0 ? null : (this.#lines[begin]?.start ?? null);
  }

  #enter(tag: string, attributes: Record<string, string>): void {
    const isQuiet = this.#quotesOpen > 0 || this.#rest !== null;
    const start = this.#parser.startIndex;
    const mark = isQuiet ? null : (quoteMark(tag, attributes) ?? (tag === "blockquote" && this.#leadBefore() ? "whole" : null));
    if (mark === "whole") this.#takeLead();
    if (mark === "rest") this.#rest = { start, level: this.#open.length };
    if (mark === "whole" || mark === "lead") this.#quotesOpen++;
    if (mark === "box") this.#boxes.push({ quotes: [], answered: false });
    if (tag === "img" && !isQuiet) this.#images.push(start);
    this.#open.push({ start, mark });
    this.#endLine(tag);
  }

  #read(text: string): void {
    if (this.#quotesOpen > 0 || this.#rest) return;
    const [start, end, level] = [this.#parser.startIndex, this.#parser.endIndex + 1, this.#open.length];
    if (this.#cutAt !== null && start >= this.#cutAt) {
      this.#rest = { start, level };
      return;
    }
    const written = text.replace(invisible, " ");
    const isBlank = written.trim() === "";
    const box = this.#boxes.at(-1);
    if (box && box.quotes.length > 0 && !isBlank) box.answered = true;
    const last = this.#lines.at(-1);
    if (last && !last.isWhole) {
      // Only short lines say who wrote, or are a header's.
      Object.assign(last, { end, endLevel: level, text: (last.text + written).slice(0, 500) });
    } else if (!isBlank) this.#lines.push({ text: written, start, end, level, endLevel: level, isWhole: false });
  }

  #leave(tag: string): void {
    const element = this.#open.pop();
    const end = this.#parser.endIndex + 1;
    if (this.#rest && this.#open.length < this.#rest.level) {
      // The rest goes on behind the end of what was open, which stays with the new part.
      this.#found.push({ start: this.#rest.start, end: this.#parser.startIndex });
      this.#rest = { start: end, level: this.#open.length };
    }
    this.#endLine(tag);
    if (!element?.mark || element.mark === "rest") return;
    const range = { start: element.start, end };
    if (element.mark === "box") return this.#closeBox(range);
    this.#quotesOpen--;
    if (element.mark === "lead") this.#found.push(range);
    else this.#keep(range);
  }

  #keep(quote: Range): void {
    const box = this.#boxes.at(-1);
    if (box) box.quotes.push(quote);
    else this.#found.push(quote);
  }

  /** Without an answer in it, all of the box is a quote: also the line before the first quote, and what was forwarded without one. */
  #closeBox(range: Range): void {
    const box = this.#boxes.pop();
    if (!box?.answered) return this.#keep(range);
    for (const quote of box.quotes) this.#found.push(quote);
    const outer = this.#boxes.at(-1);
    if (outer) outer.answered = true;
  }

  #endLine(tag: string): void {
    const last = this.#lines.at(-1);
    if (last && !inline.test(tag)) last.isWhole = true;
  }

  #leadBefore(): boolean {
    return isAttribution(asText(this.#lines.at(-1)?.text ?? ""), true);
  }

  /** Who wrote what is quoted, or the dashes over a signature. */
  #takeLead(): void {
    const last = this.#lines.at(-1);
    if (last && last.level === last.endLevel && (this.#leadBefore() || last.text.trim() === "--")) this.#found.push({ start: last.start, end: last.end });
  }
}

function asText(escaped: string): string {
  return escaped.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

/** The ranges are in order, so half of them can be left out at each step. */
function liesWithin(ranges: readonly Range[], at: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.start ?? Number.POSITIVE_INFINITY) <= at;
}

function merged(ranges: Range[]): Range[] {
  const result: Range[] = [];
  for (const { start, end } of ranges.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = result.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else if (end > start) result.push({ start, end });
  }
  return result;
}
