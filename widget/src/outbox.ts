import type { WidgetAttachment, WidgetMessage } from "@guli/contract/widget";

/** A message on its way: kept before it is sent, gone once the desk has stored it. `key` lets the desk know it again. */
export interface Outgoing {
  readonly key: string;
  readonly text: string;
  readonly attachments: readonly WidgetAttachment[];
  /** When it was written, in ms; its place in the order. */
  readonly at: number;
  /** How often it was tried in vain. */
  readonly tries: number;
  /** Not to be tried before this moment, in ms. */
  readonly next: number;
  /** `slowed`: the desk asked to wait · `paused`: it waits for a person or for the network · `refused`: it will never be taken. */
  readonly state: "waiting" | "slowed" | "paused" | "refused";
  /** The refusal's code. */
  readonly code?: string;
}

/** What became of one try that did not work. `later` may say how long to wait, in ms, because the desk asked for it. */
export type Failure = { is: "refused"; code: string } | { is: "later"; after: number | null };

export type Step = { do: "send"; message: Outgoing } | { do: "wait"; until: number } | { do: "rest" };

/** Six tries take about half a minute; then a person is asked, and a returning network tries by itself. */
const mostTries = 6;
const longestPause = 16_000;

/** Oldest first. Two tabs may write in the same millisecond: the key decides then. */
export const inOrder = (outbox: readonly Outgoing[]): Outgoing[] => [...outbox].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));

/** Only the oldest is ever sent, so that the desk hears everything in the order it was written. */
export function nextStep(outbox: readonly Outgoing[], now: number): Step {
  const message = inOrder(outbox).find(({ state }) => state !== "refused");
  if (!message || message.state === "paused") return { do: "rest" };
  return message.next > now ? { do: "wait", until: message.next } : { do: "send", message };
}

/** The message as it stands after a try in vain. `chance` is in 0…1 and spreads the tries of many visitors. */
export function afterTry(message: Outgoing, failure: Failure, { now, chance }: { now: number; chance: number }): Outgoing {
  if (failure.is === "refused") return { ...message, state: "refused", code: failure.code };
  if (failure.after !== null) return { ...message, state: "slowed", next: now + failure.after };
  const tries = message.tries + 1;
  const pause = Math.min(500 * 2 ** tries, longestPause) * (1 + chance / 2);
  return { ...message, tries, next: now + pause, state: tries < mostTries ? "waiting" : "paused" };
}

/** Someone pressed "try again", the network is back, or the page was loaded anew. What is refused stays so; what was slowed down keeps its time. */
export const again = (message: Outgoing): Outgoing =>
  message.state === "waiting" || message.state === "paused" ? { ...message, state: "waiting", tries: 0, next: 0 } : message;

/** What the desk has already is not on its way any more. */
export const pending = (outbox: readonly Outgoing[], messages: readonly WidgetMessage[]): Outgoing[] =>
  inOrder(outbox).filter(({ key }) => !messages.some((message) => message.key === key));
