/** A piece of a text by UTF-16 offsets, without the white space around it. */
export type Span = { start: number; end: number };
export type Sentence = Span & { text: string; opensParagraph: boolean };

/** Marks that may end a sentence, with what closes after them. A row of them is looked at once, from its beginning: else a page of "!" costs its square. */
const ENDS = /(?<![.!?…])[.!?…]+[»”"')\]]*(?=\s|$)|\n+/gu;

/** After these a full stop ends no sentence, whatever the language; what stands before it must be the whole word. */
const SHORTENED =
  /(?:^|[\s(«“"])(?:mr|mrs|ms|dr|prof|st|no|nr|vs|approx|e\.g|i\.e|etc|inc|ltd|ул|п|пп|см|г|д|кв|стр|руб|р|тыс|млн|тел|им|т|т\.д|т\.п|т\.е|н\.э|ქ|გვ|ე|ა\.შ|ბ-ნი|ქ-ნი|მაგ|тошк|б|й)$/iu;

/** A capital by itself is an initial. */
const INITIAL = /(?:^|[\s(«“"])\p{Lu}$/u;

/** The sentences of a text in order; a line break ends one too. Linear in the length of the text. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  let paragraph = true;
  const add = (end: number) => {
    const raw = text.slice(from, end);
    const start = from + (raw.length - raw.trimStart().length);
    const inner = raw.trim();
    if (inner !== "") found.push({ start, end: start + inner.length, text: inner, opensParagraph: paragraph });
    if (inner !== "") paragraph = false;
    from = end;
  };
  for (const mark of text.matchAll(ENDS)) {
    const at = mark.index;
    const newline = mark[0].startsWith("\n");
    if (!newline && mark[0] === "." && goesOn(text, from, at)) continue;
    add(newline ? at : at + mark[0].length);
    if (mark[0].length > 1 && newline) paragraph = true;
  }
  add(text.length);
  return found;
}

/** Whether the full stop at `at` only shortens a word or numbers something. */
function goesOn(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - 8), at);
  const after = /\S/u.exec(text.slice(at + 1, at + 4))?.[0] ?? "";
  if (/\p{Ll}/u.test(after) && !/[\u10d0-\u10ff]/u.test(after) && SHORTENED.test(before)) return true;
  return (SHORTENED.test(before) || INITIAL.test(before)) && (/\d/u.test(after) || /\p{Lu}/u.test(after));
}

/** Where a sentence may be cut into clauses. */
const JOINTS = /[,;:—–]\s|\s[-—–]\s|\.\.\.\s/gu;

/** A sentence with more clauses is a list or noise; what follows is one clause. */
const MOST_CLAUSES = 24;

/** The clauses of a sentence, as offsets into the whole text. */
export function clausesOf(sentence: Sentence): Span[] {
  const cuts = [...sentence.text.matchAll(JOINTS)].slice(0, MOST_CLAUSES).map((joint) => joint.index);
  const edges = [0, ...cuts.map((cut) => cut + 1), sentence.text.length];
  return edges.slice(1).flatMap((end, at) => trimmed(sentence, edges[at]!, cuts.includes(end - 1) ? end - 1 : end));
}

function trimmed(sentence: Sentence, from: number, to: number): Span[] {
  const raw = sentence.text.slice(from, to);
  const inner = raw.replace(/^[\s,;:—–-]+/u, "");
  const start = sentence.start + from + (raw.length - inner.length);
  const end = start + inner.trimEnd().length;
  return end > start ? [{ start, end }] : [];
}
