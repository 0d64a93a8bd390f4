import type { Message } from "@guli/contract";
import { compareInstants } from "../rules.ts";

/** What stands below one another in a thread: a day's name, a message, or what was done between two messages. */
export type Entry =
  | { kind: "day"; day: string; at: string }
  | { kind: "message"; message: Message; continues: boolean }
  | { kind: "activities"; messages: Message[] }
  | { kind: "unread" };

/**
 * What the thread shows, in the order in which it was said: a message that came late stands where it belongs. Neither replies that were taken back, nor what a failed reply says of itself already.
 */
export function shownOf(messages: readonly Message[]): Message[] {
  const inOrder = messages.toSorted((a, b) => compareInstants(a.at, b.at));
  const hasFailed = messages.some(({ delivery }) => delivery?.state === "failed" || delivery?.state === "bounced");
  return inOrder.filter(({ delivery, activity }) => delivery?.state !== "taken-back" && !(hasFailed && activity?.code === "delivery-failed"));
}

/** Messages in order, with a line where a day begins and where reading resumes; activities in a row are one entry. */
export function entriesOf(messages: readonly Message[], dayOf: (at: string) => string, firstUnreadId: string | null): Entry[] {
  const entries: Entry[] = [];
  let day = "";
  for (const message of messages) {
    const its = dayOf(message.at);
    if (its !== day) entries.push({ kind: "day", day: its, at: message.at });
    day = its;
    if (message.id === firstUnreadId) entries.push({ kind: "unread" });
    const last = entries.at(-1);
    if (message.kind !== "activity") entries.push({ kind: "message", message, continues: last?.kind === "message" && goesOn(last.message, message) });
    else if (last?.kind === "activities") last.messages.push(message);
    else entries.push({ kind: "activities", messages: [message] });
  }
  return entries;
}

const PAUSE_MS = 5 * 60_000;

/** Whether somebody goes on talking, so that their name need not be said again. */
function goesOn(before: Message, message: Message): boolean {
  const sameVoice = before.kind === message.kind && before.personId === message.personId && before.from === message.from && message.kind !== "note";
  return sameVoice && Date.parse(message.at) - Date.parse(before.at) < PAUSE_MS;
}
