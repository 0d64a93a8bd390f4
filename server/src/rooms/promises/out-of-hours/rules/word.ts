import type { ChannelKind, Language, OutOfHoursWords } from "@guli/contract";
import { between, instantAt, milliseconds, minus, isBefore, type Instant } from "../../../../core/clock.ts";
import type { Calendar } from "../../rules/calendar.ts";
import { momentIn } from "./moments.ts";

export type Spoken = {
  words: OutOfHoursWords;
  language: Language;
  business: string;
  /** Where the help centre is; null while it is closed. */
  help: string | null;
  timeZone: string;
  /** Whether it is another than the business's, so that it has to be named. */
  elsewhere?: boolean;
  now: Instant;
  /** When somebody will have answered, as far as that is promised, and when it opens next. */
  promisedBy: Instant | null;
  opensAt: Instant | null;
};

/** The word to someone who writes while it is closed: only what is known to be so is said. */
export function wordFor({ words, language, business, help, timeZone, elsewhere = false, now, promisedBy, opensAt }: Spoken): string {
  const inSentence = (at: Instant) => momentIn(language, at, { timeZone, elsewhere, now });
  const { by } = promisedBy ? inSentence(promisedBy) : { by: "" };
  const { opens } = opensAt ? inSentence(opensAt) : { opens: "" };
  const when = promisedBy ? words.promised : opensAt ? words.opens : words.unknown;
  const fill = (text: string) =>
    withHelp(text, help)
      .replaceAll("{{by}}", by || opens)
      .replaceAll("{{opens}}", opens || by)
      .replaceAll("{{business}}", business);
  return [when, words.meanwhile, words.urgent]
    .map((text) => fill(text).trim())
    .filter(Boolean)
    .join("\n\n");
}

/** No line leads to a help centre that is closed. */
function withHelp(text: string, help: string | null): string {
  if (help !== null) return text.replaceAll("{{help}}", help);
  return text
    .split("\n")
    .filter((line) => !line.includes("{{help}}"))
    .join("\n");
}

const KNOWN: readonly Language[] = ["en", "ka", "uz", "uz-Cyrl", "ru"];

/** In which language to speak: the customer's, else that of their message, else the business's. */
export function languageFor({ theirs, heard, cyrillic, ours }: { theirs: string | null; heard: Language | null; cyrillic: boolean; ours: Language }): Language {
  const known = KNOWN.find((one) => one === theirs) ?? KNOWN.find((one) => one === theirs?.split("-")[0]);
  if (known) return known;
  return heard === "uz" && cyrillic ? "uz-Cyrl" : (heard ?? ours);
}

/** What is known of a conversation in which a customer has written. */
export type Unattended = {
  conversationId: string;
  customerId: string;
  channelId: string;
  channelKind: ChannelKind;
  address: string;
  isOpen: boolean;
  spam: boolean;
  blocked: boolean;
  waitingSince: Instant | null;
  lastCustomerMessageAt: Instant | null;
  /** By the sender's own clock, where it says something. */
  saidAt: Instant | null;
  /** When a person of ours wrote here last. */
  answeredAt: Instant | null;
};

const ROBOT = /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|mailer-daemon|postmaster|bounces?|notifications?)(?:[+@]|$)/i;
/** What was written so long ago was fetched late, and its writer does not sit there and wait. */
const LATE = { hours: 6 };
/** Where a person has just answered, somebody is there. */
const JUST = { hours: 1 };

/** Whether nobody reads what is sent to this address. */
export const isRobot = (address: string): boolean => ROBOT.test(address);

/** Whether somebody sits there who should be told that nobody is here. */
export function waitsInVain(one: Unattended, now: Instant): boolean {
  if (one.spam || one.blocked || !one.isOpen || one.waitingSince === null || one.address === "") return false;
  if (one.channelKind === "phone" || one.channelKind === "visit") return false;
  if (one.channelKind === "email" && isRobot(one.address)) return false;
  if (one.saidAt !== null && isBefore(one.saidAt, minus(now, LATE))) return false;
  return one.answeredAt === null || isBefore(one.answeredAt, minus(now, JUST));
}

const TWO_WEEKS_MS = 14 * 24 * 3_600_000;
const MINUTE_MS = 60_000;

/** The first moment from now on at which it is closed; null where it does not close within two weeks. */
export function closesAt(calendar: Calendar, now: Instant): Instant | null {
  const from = milliseconds(now);
  const openAll = (until: number) => calendar.between(from, until) === until - from;
  if (openAll(from + TWO_WEEKS_MS)) return null;
  let [open, closed] = [from, from + TWO_WEEKS_MS];
  while (closed - open > 1) {
    const middle = Math.floor((open + closed) / 2);
    if (openAll(middle)) open = middle;
    else closed = middle;
  }
  return instantAt(Math.ceil(open / MINUTE_MS) * MINUTE_MS);
}

/** The closed time that it is now, so that it is spoken of once: by the moment at which it ends, else by the day. */
export const periodOf = (opensAt: Instant | null, now: Instant): string => opensAt ?? `never ${now.slice(0, 10)}`;

/** Whether an event has waited so long for its reaction that "at once" is over. */
export const isOldNews = (at: Instant, now: Instant): boolean => between(at, now) > 10 * MINUTE_MS;
