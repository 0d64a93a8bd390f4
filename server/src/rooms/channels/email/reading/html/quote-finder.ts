import { Parser } from "htmlparser2";
import { isAttribution } from "../quotes/attribution.ts";
import { type QuoteMark, quoteMark } from "./quote-marks.ts";

export type Range = { start: number; end: number };

/** The ranges of html that quote, outermost only, in order. Each begins and ends on the same level of nesting, so that both sides stay whole. */
export function findQuotes(html: string): Range[] {
  const finder = new QuoteFinder();
  finder.parser.end(html);
  return merged(finder.finish(html.length));
}

const inline = /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|em|font|i|s|small|span|strong|sub|sup|tt|u|var|wbr)$/;
const invisible = /&(?:nbsp|#160|#8203|#65279);|[\s\u200b\ufeff]/g;

/** The last line of text, which may say who wrote the quote that follows. It is whole once a block has begun or ended after it. */
type LastLine = { text: string; start: number; end: number; level: number; endLevel: number; whole: boolean };
/** A box of quotes, and whether something was written in it after the first of them. */
type Box = { quotes: Range[]; answered: boolean };

class QuoteFinder {
  readonly parser: Parser;
  readonly #open: { start: number; mark: QuoteMark | null }[] = [];
  readonly #found: Range[] = [];
  readonly #boxes: Box[] = [];
  #quotesOpen = 0;
  #line: LastLine | null = null;
  #rest: { start: number; level: number } | null = null;

  constructor() {
    const onopentag = (tag: string, attributes: Record<string, string>): void => this.#enter(tag, attributes);
    const ontext = (text: string): void => this.#read(text);
    const onclosetag = (tag: string): void => this.#leave(tag);
    this.parser = new Parser({ onopentag, ontext, onclosetag }, { decodeEntities: false });
  }

  finish(length: number): Range[] {
    if (this.#rest) this.#found.push({ start: this.#rest.start, end: length });
    return this.#found;
  }

  #enter(tag: string, attributes: Record<string, string>): void {
    const isQuiet = this.#quotesOpen > 0 || this.#rest !== null;
    const mark = isQuiet ? null : (quoteMark(tag, attributes) ?? (tag === "blockquote" && this.#leadBefore() ? "whole" : null));
    const start = this.parser.startIndex;
    if (mark === "whole") this.#takeLead();
    if (mark === "rest") this.#rest = { start, level: this.#open.length };
    if (mark === "whole" || mark === "lead") this.#quotesOpen++;
    if (mark === "box") this.#boxes.push({ quotes: [], answered: false });
    this.#open.push({ start, mark });
    this.#endLine(tag);
  }

  #read(text: string): void {
    if (this.#quotesOpen > 0 || this.#rest) return;
    const written = text.replace(invisible, " ");
    const box = this.#boxes.at(-1);
    if (box && box.quotes.length > 0 && written.trim() !== "") box.answered = true;
    if ((this.#line === null || this.#line.whole) && written.trim() === "") return;
    const level = this.#open.length;
    const end = this.parser.endIndex + 1;
    if (this.#line === null || this.#line.whole) {
      this.#line = { text: "", start: this.parser.startIndex, end, level, endLevel: level, whole: false };
    }
    // Only a short line can be one that says who wrote.
    this.#line.text = (this.#line.text + written).slice(0, 500);
    this.#line.end = end;
    this.#line.endLevel = level;
  }

  #leave(tag: string): void {
    const element = this.#open.pop();
    const end = this.parser.endIndex + 1;
    if (this.#rest && this.#open.length < this.#rest.level) {
      // The rest goes on behind the end of what was open, which stays with the new part.
      this.#found.push({ start: this.#rest.start, end: this.parser.startIndex });
      this.#rest = { start: end, level: this.#open.length };
    }
    if (element?.mark === "whole" || element?.mark === "lead") this.#quotesOpen--;
    if (element?.mark === "lead") this.#found.push({ start: element.start, end });
    if (element?.mark === "whole") this.#keep({ start: element.start, end });
    if (element?.mark === "box") this.#closeBox({ start: element.start, end });
    this.#endLine(tag);
  }

  #endLine(tag: string): void {
    if (this.#line && !inline.test(tag)) this.#line.whole = true;
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
    this.#found.push(...box.quotes);
    const outer = this.#boxes.at(-1);
    if (outer) outer.answered = true;
  }

  #leadBefore(): boolean {
    return this.#line !== null && isAttribution(this.#line.text.replace(/&lt;/g, "<").replace(/&gt;/g, ">"), true);
  }

  #takeLead(): void {
    if (this.#line && this.#line.level === this.#line.endLevel && this.#leadBefore()) this.#found.push(this.#line);
  }
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
