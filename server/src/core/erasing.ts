import type { Tx } from "./desk.ts";
import { isId } from "./ids.ts";

/** Who is being erased: all customers that they are, and all threads with them. */
export type ErasedPerson = { customerIds: string[]; conversationIds: string[] };

/** What each room offers: forgets what names this person or is in their words. Counts, amounts and days stay. May be called twice. */
export type Forget = (tx: Tx, of: ErasedPerson) => Promise<void>;

/** Under these names stand words, however short they are. */
const WORDY: ReadonlySet<string> = new Set([
  "words",
  "title",
  "titles",
  "why",
  "detail",
  "text",
  "name",
  "label",
  "note",
  "subject",
  "customer",
  "address",
  "addresses",
  "who",
  "quote",
]);

/** Code words, days and moments, currencies, spans of time. */
const CODE = /^(?:[a-z][a-z0-9.-]{0,39}|[A-Z]{3}|-?P[0-9A-Z.]+|\d{4}-\d\d(?:-\d\d(?:T[0-9:.+Z-]+)?)?|\d{1,6}(?:\.\d{1,6}){0,3})$/;

/** The same shape without what people wrote: ids, codes, numbers and times stay, so that whatever is counted out of it is counted the same. */
export function withoutWords(value: unknown, key = ""): unknown {
  if (typeof value === "string") return isId(value) || (!WORDY.has(key) && CODE.test(value)) ? value : "";
  if (Array.isArray(value)) return value.map((one) => withoutWords(one, key));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutWords(one, WORDY.has(key) ? key : name)]));
}
