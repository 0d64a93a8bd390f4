import { cyrillic } from "../languages/uz/cyrillic.ts";
import { openingOf } from "../review/places.ts";
import type { Reading } from "../review/reading.ts";
import type { Finding, Suggestion } from "../review/types.ts";
import type { Reason } from "../voices/voice.ts";
import type { Span } from "../text/sentences.ts";
import { inOrder } from "./ordering.ts";
import type { Address, Phrases } from "./phrases.ts";
import { quieter } from "./quieting.ts";
import { quotable } from "./quoting.ts";

/** What would mend a finding in one click, in the draft's own language and form of address; null where only the agent can know. */
export function suggestionFor(reading: Reading, reason: Reason, found: Pick<Finding, "start" | "end">): Suggestion | null {
  const suggestion = MENDED[reason](reading, found, reading.pack.wording.phrases[addressOf(reading)]);
  if (suggestion === null || !reading.cyrillic) return suggestion;
  const kept = reason === "shouts" || reason === "bad-news-last" || reason === "good-news-last";
  return kept
    ? suggestion
    : {
        ...suggestion,
        text: suggestion.text
          .split(QUOTED)
          .map((part, at) => (at % 2 === 0 ? cyrillic(part) : part))
          .join(""),
      };
}

/** The customer's own words are quoted as they came. */
const QUOTED = /(“[^”]*”)/u;

/** What is done about each reason; `says` are the phrases in the right form of address. */
const MENDED: Record<Reason, (reading: Reading, found: Span, says: Phrases) => Suggestion | null> = {
  shouts: (reading, found) => quietened(reading, found),
  "tells-to-calm-down": (reading, found, says) => instead(reading, found, says.understanding),
  blames: (reading, found, says) => instead(reading, found, says.neutral),
  denies: (reading, found, says) => instead(reading, found, says.checking),
  scolds: (reading, found) => instead(reading, found, ""),
  "no-apology": (reading, _, says) => opening(reading, ownsMistake(reading) ? says.owning : says.sympathising),
  "no-empathy": (reading, _, says) => opening(reading, acknowledging(reading, says)),
  "stock-reply": (reading, found, says) => instead(reading, found, acknowledging(reading, says)),
  "opens-with-policy": (reading, _, says) => opening(reading, acknowledging(reading, says)),
  "only-way": (reading, _, says) => adding(reading, says.secondOption),
  refuses: (reading, _, says) => adding(reading, says.secondOption),
  chore: (reading, found, says) => instead(reading, found, says.takingOver),
  "bad-news-last": (reading) => inOrder(reading, "good"),
  "good-news-last": (reading) => inOrder(reading, "bad"),
  "no-thanks": (reading, _, says) => adding(reading, says.thanking),
  "no-next-step": (reading, _, says) => adding(reading, says.nextStep),
  "no-name": (reading) => naming(reading),
  "asks-again": () => null,
};

/** Formal unless the agent or the business speaks informally in this thread. */
function addressOf({ pack, input }: Reading): Address {
  const spoken = [input.draft, ...input.thread.filter((one) => one.from === "agent").map((one) => one.text)].join("\n");
  return pack.wording.informal.test(spoken) && !pack.wording.formal.test(spoken) ? "informal" : "formal";
}

/** Owning is suggested only where the company has already said that it was at fault: nothing is admitted that is not known. */
function ownsMistake({ pack, input }: Reading): boolean {
  return pack.wording.ourFault.test([input.draft, ...input.thread.filter((one) => one.from === "agent").map((one) => one.text)].join("\n"));
}

function acknowledging({ asked, pack }: Reading, says: Phrases): string {
  const quote = quotable(asked);
  return quote === null ? says.feeling : says.acknowledging(`${pack.wording.quote[0]}${quote}${pack.wording.quote[1]}`);
}

function quietened({ input: { draft } }: Reading, { start, end }: Span): Suggestion {
  const opens = start === 0 || /[.!?…\n]\s*$/u.test(draft.slice(0, start));
  return { start, end, text: quieter(draft.slice(start, end), opens) };
}

/** In place of the whole sentence if the finding is all of it, else of the clause with the comma before it. */
function instead(reading: Reading, { start, end }: Span, text: string): Suggestion {
  const { draft } = reading.input;
  const sentence = reading.sentences.find((one) => one.start <= start && end <= one.end) ?? { start, end };
  const most = end - start >= (sentence.end - sentence.start) * 0.6;
  if (most) return text === "" ? removed(draft, sentence) : { start: sentence.start, end: sentence.end, text: withName(reading, sentence, text) };
  const before = /[,;:—–-]?\s*$/u.exec(draft.slice(sentence.start, start))?.[0].length ?? 0;
  const atEnd = /^[.!?…]*$/u.test(draft.slice(end, sentence.end));
  if (!atEnd) return { start: sentence.start, end: sentence.end, text: withName(reading, sentence, text) };
  return { start: start - before, end: sentence.end, text: text === "" ? "." : `. ${text}` };
}

/** A sentence that began with the customer's name goes on doing so. */
function withName({ named, input: { draft } }: Reading, sentence: Span, text: string): string {
  if (named === null || text === "" || named.start < sentence.start || named.start - sentence.start > 12 || named.end > sentence.end) return text;
  const lead = draft.slice(sentence.start, named.end);
  return `${lead}, ${lowered(text)}`;
}

function lowered(text: string): string {
  return /^I\b/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
}

function removed(draft: string, { start, end }: Span): Suggestion {
  const after = /^\s*/u.exec(draft.slice(end))![0].length;
  return { start, end: end + after, text: "" };
}

function opening(reading: Reading, text: string): Suggestion {
  const { start } = openingOf(reading);
  const first = reading.sentences.find((one) => one.start >= start);
  const leads = first !== undefined && reading.named !== null && reading.named.start - first.start < 4 ? reading.named : null;
  const comma = leads === null ? null : /^\s*(?:aka|opa|ака|опа)?\s*,\s*/iu.exec(reading.input.draft.slice(leads.end));
  if (first !== undefined && leads !== null && comma !== null) {
    const at = leads.end + comma[0].length;
    const next = reading.input.draft.slice(at, at + 1);
    return { start: at, end: at + 1, text: `${lowered(text)} ${next.toLowerCase() === next ? capital(next) : next}` };
  }
  return { start, end: start, text: start === 0 || first?.start === start ? `${text} ` : ` ${text}` };
}

function capital(letter: string): string {
  return /[\u10d0-\u10ff]/u.test(letter) ? letter : letter.toUpperCase();
}

/** After the last sentence that is no farewell. */
function adding(reading: Reading, text: string): Suggestion {
  const body = reading.sentences.filter((one, at) => at === 0 || one.acts.greet < 0.5);
  const thanks = body.length > 1 && body.at(-1)!.acts.thanks > 0.6 ? body.at(-2) : body.at(-1);
  const at = thanks?.end ?? reading.input.draft.length;
  return { start: at, end: at, text: at === 0 ? text : ` ${text}` };
}

/** The name as it is called out, after the greeting or at the very beginning. */
function naming(reading: Reading): Suggestion | null {
  const name = reading.pack.wording.vocative(reading.input.customer.name ?? "");
  if (name === null) return null;
  const { draft } = reading.input;
  const greeting = reading.sentences[0];
  const closes = greeting !== undefined && greeting.acts.greet >= 0.5 && greeting.end - greeting.start < 40 ? /[.!,]?$/u.exec(greeting.text) : null;
  if (greeting !== undefined && closes !== null) {
    const at = greeting.end - closes[0].length;
    return { start: at, end: at, text: `, ${name}` };
  }
  const first = draft.slice(0, 1);
  const proper = /^(?:I\b|\p{Lu}{2}|\d)/u.test(draft);
  return { start: 0, end: first.length, text: `${name}, ${proper ? first : first.toLowerCase()}` };
}
