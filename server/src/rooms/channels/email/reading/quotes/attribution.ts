import { isBlank, type Line } from "./lines.ts";
import { wrote } from "./words.ts";

/** Programs break the line that says who wrote into up to this many. */
const MOST_LINES = 4;
const LONGEST = 400;

/** How many lines, the last at `last`, say who wrote what follows: "On Monday at 10:00 Nino <nino@shop.example> wrote:". Zero if they do not. */
export function attributionLength(lines: readonly Line[], last: number, quoteFollows: boolean): number {
  if (!mayEnd(lines[last]?.text ?? "")) return 0;
  let joined = "";
  let length = 0;
  for (let count = 1; count <= MOST_LINES; count++) {
    const line = lines[last - count + 1];
    if (line === undefined || isBlank(line) || line.quoted) break;
    if (count > 1 && endsSentence(line.text)) break;
    joined = count === 1 ? line.text : `${line.text} ${joined}`;
    // Once the lines say enough, one more belongs to them only if it begins with the date.
    if (length === 0 ? isAttribution(joined, quoteFollows) : isDated(line.text)) length = count;
  }
  return length;
}

/** Whether a text says who wrote what follows. When what follows is not marked as a quote, it must say more. */
export function isAttribution(text: string, quoteFollows: boolean): boolean {
  const line = text.trim().replace(/\s+/g, " ");
  if (line.length < 5 || line.length > LONGEST) return false;
  if (/^\d{4}-\d\d-\d\d \d{1,2}:\d\d (?:GMT|UTC)[+-]\d\d:\d\d [^.]{2,80}$/.test(line)) return true;
  const bare = line.replace(/^[-*_ ]+/, "").replace(/[-*_ ]+$/, "");
  const saysWrote = wrote.test(bare.toLowerCase());
  const ends = /[:：]$/.test(bare) || (saysWrote && /-{2,}$/.test(line));
  if (!ends) return false;
  const address = /[^\s<>@]@[^\s<>@]+\.[^\s<>@]/.test(bare);
  const time = hasTime(bare);
  const date = hasDate(bare);
  if (quoteFollows) return saysWrote || address || time || date;
  if (saysWrote) return (address && (time || date)) || (time && date);
  return /<[^<>]*@[^<>]*>|\[mailto:/.test(bare) && time && date;
}

/** Cheap look at the end of a line, for most lines of a mail end otherwise. */
function mayEnd(text: string): boolean {
  return /[:：][*_]*$|--$|^\d{4}-\d\d-\d\d \d/.test(text);
}

function endsSentence(text: string): boolean {
  return /[.!?;:：。！？]["»”)]?$/.test(text) && !/(?:\b\p{L}{1,4}|\d|\b[ap]\.m)\.$/iu.test(text);
}

function isDated(text: string): boolean {
  return hasDate(text) && /\d/.test(text.slice(0, 40));
}

export function hasTime(text: string): boolean {
  return /(?:^|[^\d])\d{1,2}[:.時点]\s?\d{2}(?:[^\d]|$)|\d{1,2}[час点點시]/.test(text);
}

/** A date in figures, or a day's number with a year. */
export function hasDate(text: string): boolean {
  return /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{4}\s?[年년]/.test(text) || (/(?:^|[^\d])(?:19|20)\d{2}(?:[^\d]|$)/.test(text) && /(?:^|[^\d])\d{1,2}(?:[^\d]|$)/.test(text));
}
