import type { WidgetMessage } from "@guli/contract/widget";

/** Instants carry up to six decimals; without the `Z` shorter ones sort before longer ones, as they should. Null is before all. */
export function isAfter(a: string | null, b: string | null): boolean {
  const [x, y] = [a, b].map((at) => at?.replace("Z", "") ?? "") as [string, string];
  return x > y;
}

export const latest = (a: string | null, b: string | null): string | null => (isAfter(a, b) ? a : b);

/** What came in by any way (opened, streamed, fetched, told by another tab) joins what is there: each message once, in the desk's order. */
export function merge(messages: readonly WidgetMessage[], incoming: readonly WidgetMessage[]): WidgetMessage[] {
  const known = new Map([...messages, ...incoming].map((message) => [message.id, message]));
  const isLater = (a: WidgetMessage, b: WidgetMessage) => isAfter(a.at, b.at) || (a.at === b.at && a.id > b.id);
  return [...known.values()].sort((a, b) => (isLater(a, b) ? 1 : -1));
}

export const unread = (messages: readonly WidgetMessage[], seenAt: string | null): number => messages.filter(({ from, at }) => from === "agent" && isAfter(at, seenAt)).length;

export const newestOf = (messages: readonly WidgetMessage[], from: WidgetMessage["from"]): WidgetMessage | undefined => messages.findLast((message) => message.from === from);

/**
 * After which message to ask for what was missed. A few back from the end: two agents may commit in another order than their messages
 * were numbered, and asking for a message twice is harmless.
 */
export const askAfter = (messages: readonly WidgetMessage[]): string | undefined => messages.at(-5)?.id;

/** Whether `message` goes on where the one before stopped: one who speaks on within five minutes needs no second face. */
export const continues = (message: WidgetMessage, before: WidgetMessage | undefined): boolean =>
  before?.from === message.from && before.agent?.name === message.agent?.name && Date.parse(message.at) - Date.parse(before.at) < 300_000;
