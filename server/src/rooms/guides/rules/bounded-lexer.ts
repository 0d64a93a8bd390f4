import { Lexer, type MarkedOptions, type Token, Tokenizer } from "marked";

/*
 * `marked` looks ahead from each line to the end of its paragraph, and from each mark of a paragraph to its end: a page of `--` or of asterisks would cost the
 * square of its length, and hold everybody else for minutes. Here it sees no further than people write.
 */

/** A paragraph or quote that is longer (UTF-16 units) comes out as several. */
const LONGEST = 8000;
/** What is tried first, and all that a heading underlined with `--` may have. */
const NEAR = 500;

const QUOTES_AND_LISTS = /^((?:[ \t]{0,3}(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){12})(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t]))+/gm;

/** Tokens of a text, whose cost grows with its length only. */
export function tokensOf<Parsed, Rendered>(markdown: string, options?: MarkedOptions<Parsed, Rendered>): Token[] {
  const tokenizer = new Tokenizer<Parsed, Rendered>(options);
  const lexer = new Lexer<Parsed, Rendered>({ ...options, tokenizer });
  shorten(tokenizer);
  const whole = lexer.inlineTokens.bind(lexer);
  lexer.inlineTokens = (text, tokens = []) => {
    for (const piece of piecesOf(text)) whole(piece, tokens);
    return tokens;
  };
  // Quotes and lists in one line, one in the other: twelve are more than anybody reads, and thousands overrun the stack of whoever follows them.
  return lexer.lex(markdown.replace(QUOTES_AND_LISTS, "$1 "));
}

function shorten<Parsed, Rendered>(tokenizer: Tokenizer<Parsed, Rendered>): void {
  const { rules } = tokenizer;
  const lheading = tokenizer.lheading.bind(tokenizer);
  const table = tokenizer.table.bind(tokenizer);
  const blockquote = tokenizer.blockquote.bind(tokenizer);
  tokenizer.lheading = (text) => lheading(linesOf(text, NEAR));
  // Whether it is a table at all is told by its first two lines.
  tokenizer.table = (text) => (table(firstTwo(text)) ? table(text) : undefined);
  tokenizer.blockquote = (text) => widening(text, { read: blockquote, isBefore: ({ raw }, end) => raw.length < end });
  // A paragraph that has its own reader is not put together with the one before it, so here it is the rule.
  const paragraph = new RegExp(rules.block.paragraph);
  const read = paragraph.exec.bind(paragraph);
  paragraph.exec = (text) => widening(text, { read, isBefore: ([raw], end) => raw.length < end }) ?? null;
  tokenizer.rules = { ...rules, block: { ...rules.block, paragraph } };
}

type Reading<Found> = { read: (near: string) => Found | null | undefined; isBefore: (found: Found, end: number) => boolean };

/** What ends before the end of what is seen ends there in the whole, too. */
function widening<Found>(text: string, { read, isBefore }: Reading<Found>): Found | undefined {
  for (let size = NEAR; ; size *= 4) {
    const near = linesOf(text, Math.min(size, LONGEST));
    const found = read(near);
    if (!found) return undefined;
    if (near.length === text.length || size >= LONGEST || isBefore(found, near.length - 1)) return found;
  }
}

/** The whole lines that begin within `size`: at least one. */
function linesOf(text: string, size: number): string {
  const end = text.length <= size ? -1 : text.indexOf("\n", size);
  return end < 0 ? text : text.slice(0, end + 1);
}

function firstTwo(text: string): string {
  const first = text.indexOf("\n");
  const second = first < 0 ? -1 : text.indexOf("\n", first + 1);
  return second < 0 ? text : text.slice(0, second + 1);
}

const FAR = 4000;
const MOST_MARKS = 200;
const MARKS = /[*_~]+/g;

/** A paragraph of people is one piece. */
function* piecesOf(text: string): Generator<string> {
  for (let from = 0, end = 0; end < text.length || from === 0; from = end) {
    end = endOfPiece(text, from);
    yield text.slice(from, end);
    if (end >= text.length) return;
  }
}

function endOfPiece(text: string, from: number): number {
  const far = Math.min(text.length, from + FAR);
  MARKS.lastIndex = from;
  for (let marks = 0; marks < MOST_MARKS; marks += 1) {
    const mark = MARKS.exec(text);
    if (!mark || mark.index >= far) return far;
  }
  return Math.min(far, MARKS.lastIndex);
}
