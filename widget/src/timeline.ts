import type { WidgetMessage } from "@guli/contract/widget";

type Instant = string | null;

/** Null is before all. */
export const isAfter = (a: Instant, b: Instant): boolean => millis(a) > millis(b);

const millis = (at: Instant): number => Date.parse(at ?? "1970");

export const latest = (a: Instant, b: Instant): Instant => (isAfter(a, b) ? a : b);

/** What came in by any way (opened, streamed, fetched, told by another tab) joins what is there: each message once, in the desk's order (ids decide within a millisecond). */
export function merge(messages: readonly WidgetMessage[], incoming: readonly WidgetMessage[]): WidgetMessage[] {
  const known = new Map([...messages, ...incoming].map((message) => [message.id, message]));
  return [...known.values()].sort((a, b) => millis(a.at) - millis(b.at) || (a.id > b.id ? 1 : -1));
}

export const unread = (messages: readonly WidgetMessage[], seenAt: Instant): number =>
  messages.filter(({ from, at }) => from === "agent" && isAfter(at, seenAt)).length;

export const newestOf = (messages: readonly WidgetMessage[], from: WidgetMessage["from"]): WidgetMessage | undefined =>
  messages.findLast((message) => message.from === from);

/**
 * After which message to ask for what was missed. A few back from the end: two agents may commit in another order than their messages
 * were numbered, and asking for a message twice is harmless.
 */
export const askAfter = (messages: readonly WidgetMessage[]): string | undefined => messages.at(-5)?.id;

/** Whether `message` goes on where the one before stopped: one who speaks on within five minutes needs no second face. */
export const continues = (message: WidgetMessage, before: WidgetMessage | undefined): boolean =>
  before?.from === message.from && before.agent?.name === message.agent?.name && millis(message.at) - millis(before.at) < 300_000;
