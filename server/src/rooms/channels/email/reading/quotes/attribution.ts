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
  for (let count = 1, at = last; count <= MOST_LINES; count++, at--) {
    // Where a program set the address apart, its bracket stands alone.
    if (isBlank(lines[at]) && joined.startsWith("< ")) at--;
    const line = lines[at];
    if (line === undefined || isBlank(line) || line.quoted) break;
    if (count > 1 && endsSentence(line.text)) break;
    joined = count === 1 ? line.text : `${line.text} ${joined}`;
    // Once the lines say enough, one more belongs to them only if it says something of the kind.
    if (length === 0 ? isAttribution(joined, quoteFollows) : isPartOfOne(line.text)) length = last - at + 1;
  }
  return length;
}

/** Whether a text says who wrote what follows. When what follows is not marked as a quote, it must say more. */
export function isAttribution(text: string, quoteFollows: boolean): boolean {
  const line = text.trim().replace(/\s+/g, " ");
  if (line.length < 5 || line.length > LONGEST) return false;
  if (isBareGmail(line, quoteFollows)) return true;
  const bare = line.replace(/^[-*_ ]+/, "").replace(/[-*_ ]+$/, "");
  const saysWrote = wrote.test(bare.toLowerCase());
  if (!/[:：՝]$/.test(bare) && !(saysWrote && /-{2,}$| wrote$/.test(line))) return false;
  const address = addressInside.test(bare);
  const time = hasTime(bare);
  const date = hasDate(bare);
  if (quoteFollows) return saysWrote || address || time || date;
  if (saysWrote) return (address && (time || date || bareAddressWrote.test(bare))) || (time && date);
  return /<[^<>]*@[^<>]*>|\[mailto:/.test(bare) && time && date;
}

const addressInside = /[^\s<>@]@[^\s<>@]+\.[^\s<>@]/;

/** `Nino <nino@shop.example> wrote:` and nothing else in the line */
const bareAddressWrote = /^[^.!?]{0,60}<[^<>]+@[^<>]+>\s\S+(?:\s\S+)?$/;

/** Gmail's older forms, which end with the sender and no colon. */
function isBareGmail(line: string, quoteFollows: boolean): boolean {
  if (/^\d{4}-\d\d-\d\d \d{1,2}:\d\d (?:GMT|UTC)[+-]\d\d:\d\d [^.]{2,80}$/.test(line)) return true;
  return quoteFollows && /^\d{4}[/-]\d{1,2}[/-]\d{1,2} [^<>]{1,80}<[^<>\s]+@[^<>\s]+>$/.test(line);
}

/** Cheap look at the end of a line, for most lines of a mail end otherwise. */
export function mayEnd(text: string): boolean {
  return /[:：՝][*_]*$|--$| wrote$|^\d{4}[/-]\d{1,2}[/-]\d{1,2} /.test(text);
}

function endsSentence(text: string): boolean {
  return /[.!?;:：。！？]["»”)]?$/.test(text) && !/(?:\b\p{L}{1,4}|\d|\b[ap]\.m)\.$/iu.test(text);
}

function isPartOfOne(text: string): boolean {
  if (text.length > 200) return false;
  // "On Wed, Dec 9, …": a short word, then a day
  return hasDate(text) || addressInside.test(text) || wrote.test(text.toLowerCase()) || /^\p{L}{2,4}[ .,][^\d]{0,12}\d/u.test(text);
}

export function hasTime(text: string): boolean {
  return /(?:^|[^\d])\d{1,2}[:.時点]\s?\d{2}(?:[^\d]|$)|\d{1,2}[час点點시]/.test(text);
}

/** A date in figures, or a day's number with a year. */
export function hasDate(text: string): boolean {
  return (
    /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{4}\s?[年년]/.test(text) ||
    (/(?:^|[^\d])(?:19|20)\d{2}(?:[^\d]|$)/.test(text) && /(?:^|[^\d])\d{1,2}(?:[^\d]|$)/.test(text))
  );
}
