import { instantAt, type Instant } from "../../core/clock.ts";
import { externalKey, type PastFile, type Step } from "../conversations/index.ts";
import { DAY, MINUTE } from "./calendar.ts";
import type { Matter } from "./course.ts";
import { inCyrillic } from "../../core/pages/cyrillic.ts";
import { typedInLatin } from "./letters.ts";
import type { Outside } from "./outside.ts";
import { hurried } from "./voices/hurried.ts";
import { voices } from "./voices/voices.ts";
import { fill } from "./wording.ts";

export type Said = { text: string; at: Instant };
type Come = Extract<Step, { kind: "incoming" }>;

/** The customer writes, in a letter or in a line of chat. */
export function come(m: Matter, line: string, { first = false, automatic = false } = {}): Come {
  const { by, customer, channel, subject } = m;
  const words = fill(line, { ...m.slots, agent: m.writer.first[customer.tongue] }, customer.gender);
  const written = channel.kind === "chat" ? hurried(words, by) : automatic ? words : letter(m, words, first);
  const text = inLettersOf(customer, written);
  const at = instantAt(m.at);
  const mark = Math.floor(by.next() * 2 ** 48).toString(36) + Math.floor(by.next() * 2 ** 48).toString(36);
  const externalId = channel.kind === "chat" ? mark : `${mark}@${customer.email.split("@")[1]}`;
  const common = {
    kind: "incoming" as const,
    at,
    text,
    automatic,
    externalKey: externalKey(channel.id, externalId, mark),
    headerId: externalId,
    ...files(m, first),
  };
  if (channel.kind === "chat") return common;
  const quoted = first || !m.last ? {} : { quoted: quote(m.last, channel) };
  return {
    ...common,
    ...quoted,
    fromLine: `${customer.name} <${customer.email}>`,
    toLines: [`${channel.business} <${channel.address}>`],
    subject: first ? subject : `Re: ${subject}`,
  };
}

function letter(m: Matter, body: string, first: boolean): string {
  const { by, customer } = m;
  const { greetings, closings, asides } = voices[customer.tongue].customer;
  if (!first) return by.odds(0.3) ? `${body}\n\n${customer.first}` : hurried(body, by);
  // Who shouts tells no stories, and who has said hello does not say it twice.
  const story = by.odds(0.35) && !body.includes("!") ? [fill(by.pick(asides), {}, customer.gender)] : [];
  const parts = by.odds(0.85) && !HELLO.test(body) ? [by.pick(greetings), body, ...story] : [body, ...story];
  if (by.odds(0.75)) parts.push(fill(by.pick(closings), { self: by.odds(0.6) ? customer.name : customer.first }, customer.gender));
  return parts.join("\n\n");
}

const HELLO = /^(გამარჯობა|Assalomu|Salom|Здравствуйте|Добрый день|Hi|Hello)(?=[\s,!])/;

/** A text in the letters in which this customer writes their language. */
export function inLettersOf({ writing }: Outside, text: string): string {
  if (writing === "ka-Latn") return typedInLatin(text);
  return writing === "uz-Cyrl" ? inCyrillic(text.replace(/(?<=[og])'/gi, "ʻ").replace(/(?<=\p{L})'/gu, "ʼ")) : text;
}

const quote = ({ text, at }: Said, { business, address }: Matter["channel"]): string =>
  `${at.slice(0, 10)} ${at.slice(11, 16)}, ${business} <${address}>:\n${text
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n")}`;

function files({ by, topic, keepsakes }: Matter, first: boolean): { files?: PastFile[] } {
  if (!first || !topic.photo || !by.odds(topic.photo)) return {};
  return { files: [by.pick(keepsakes.photos), ...(by.odds(0.2) ? [by.pick(keepsakes.photos)] : [])] };
}

type Reply = { line: string; apologise: boolean; thenState: "waiting" | "resolved"; last?: boolean; brief?: boolean };

/** A colleague answers. */
export function reply(m: Matter, { line, apologise, thenState, last = false, brief = false }: Reply): Step {
  const { by, customer, writer, channel, topic, keepsakes } = m;
  const { greetings, sorry, closings } = voices[customer.tongue].agent;
  const slots = { ...m.slots, name: customer.first, agent: writer.first[customer.tongue] };
  const begins = brief || m.last ? [] : [apologise ? (thenState === "waiting" ? sorry[0]! : by.pick(sorry)) : by.pick(greetings)];
  const ends = channel.kind === "email" && !brief ? [by.pick(closings)] : [];
  const said = [...begins, line, ...ends].map((part) => fill(part, slots, writer.gender)).join(channel.kind === "email" ? "\n\n" : "\n");
  const text = customer.writing === "uz-Cyrl" ? inCyrillic(said) : said;
  m.at += 1000;
  const at = instantAt(m.at);
  m.last = { text, at };
  const seenAt = m.at + by.between(0.3, 4) * MINUTE;
  const seen = channel.kind === "chat" && by.odds(0.85) && seenAt < m.until ? { seenAt: instantAt(seenAt) } : {};
  const paper = last && topic.paper && by.odds(topic.paper) ? { files: [by.pick(keepsakes.papers)] } : {};
  return { kind: "reply", at, personId: writer.personId, text, thenState, ...seen, ...paper };
}

/** A note among colleagues, which asks one of them or only tells. */
export function ask(m: Matter, line: string, colleague: { personId: string; name: string } | null): Step {
  m.at += 1000;
  const isNew = m.at > m.until - 8 * DAY;
  const text = fill(line, { colleague: colleague?.name ?? "" }, m.writer.gender);
  return {
    kind: "note",
    at: instantAt(m.at),
    personId: m.writer.personId,
    text,
    mentions: colleague ? [colleague.personId] : [],
    seenAt: isNew ? null : instantAt(m.at + 20 * MINUTE),
  };
}
