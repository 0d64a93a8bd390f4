import { fold } from "../fold/fold.ts";
import type { Span } from "../text/sentences.ts";

/** Words before or after a name that are no part of it, folded. */
const TITLES = new Set(
  "mr mrs ms miss dr prof sir madam batoni batono kalbatoni kalbatono b-ni k-ni aka opa uka singil xonim janob janoblari domla ustoz xola amaki xolajon akajon opajon gospodin gospoja doktor"
    .split(" ")
    .map(fold),
);

/** Names that are everyday words, too; at the beginning of a sentence they count only where someone is addressed. */
const EVERYDAY = new Set(
  (
    "will may mark grace bill hope joy rose frank art pat sue rob jack dean drew chase faith summer dawn amber sky honor guy ray max " +
    "vera nadejda liubov roman lev slava mir rada svetlana imedi bedi guli vardi mzia tamazi nana lomi " +
    "umid baxt iroda baxor lola gul nur sabr odil aziz raxmat shukur xurmat dilbar mexr ozod erkin sevara"
  )
    .split(" ")
    .map(fold),
);

/** What may follow a name's stem: the cases of Georgian, Uzbek and Russian, the English genitive, and endearing particles. */
const ENDINGS =
  /^(?:|s|i|a|o|e|u|is|ma|as|ad|it|isa|itsa|its|ts|mats|m|sa|stan|stvis|istvis|istan|isgan|ze|isi|ias|iam|ia|iu|ei|oi|oiu|eiu|om|em|am|ami|iami|ov|ev|ova|ga|ni|ning|dan|da|niki|xon|jon|bek|bei|oi|xonim|aka|opa|gul|chik|ka|ki|ke|ku)$/u;

/** The parts of a name that can be used in a letter: without titles, initials and marks. Each is given as it is written. */
export function namePartsOf(name: string | null | undefined): string[] {
  const words = (name ?? "").match(/[\p{L}\p{M}'’ʻ‘`ʼ-]{2,}/gu) ?? [];
  return words.filter((word) => !TITLES.has(fold(word)));
}

const STRETCHED = /(\p{L})\1{2,}/gu;
const WORD = /[\p{L}\p{M}'’ʻ‘`ʼ-]+/gu;

/** Where a draft uses one of the parts of a name, in any case or vocative; null when it never does. */
export function nameIn(draft: string, parts: readonly string[]): Span | null {
  const stems = parts.map((part) => stemOf(fold(part)));
  for (const word of draft.matchAll(WORD)) {
    const folded = fold(word[0]).replaceAll("-", "").replace(STRETCHED, "$1");
    const matched = stems.find((stem) => folded.startsWith(stem) && isInflected(folded.slice(stem.length)));
    if (matched === undefined) continue;
    const span = { start: word.index, end: word.index + word[0].length };
    if (isMeant(draft, span, folded)) return span;
  }
  return null;
}

/** The rest of a name after its stem: its own last vowel, or none, and an ending. */
function isInflected(rest: string): boolean {
  return ENDINGS.test(rest) || (/^[aeiou]/u.test(rest) && ENDINGS.test(rest.slice(1)));
}

/** A name without its last vowel, which cases and vocatives change; short names are kept whole. */
function stemOf(folded: string): string {
  const plain = folded.replaceAll("-", "");
  return plain.length > 3 ? plain.replace(/(?:i|a|o|e|u|ia)$/u, "") : plain;
}

/** A capital letter means the name, where a script has capitals; elsewhere, and at the beginning of a sentence, someone must be addressed. */
function isMeant(draft: string, { start, end }: Span, folded: string): boolean {
  const before = draft.slice(Math.max(0, start - 3), start);
  const opens = start === 0 || /[.!?…\n]\s*$/u.test(before) || /^\s*$/u.test(draft.slice(0, start));
  const addressed = /^\s*[,!:—]|^\s*$/u.test(draft.slice(end, end + 2)) || /,\s*$/u.test(before);
  const first = draft[start] ?? "";
  if (/[\u10d0-\u10ff]/u.test(first)) return true;
  if (!/\p{Lu}/u.test(first)) return addressed && (opens || /,\s*$/u.test(before));
  return !opens || addressed || !EVERYDAY.has(folded);
}
