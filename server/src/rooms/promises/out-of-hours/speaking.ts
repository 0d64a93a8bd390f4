import { languageOf } from "@guli/coach";
import type { Language } from "@guli/contract";
import { instantAt, milliseconds } from "../../../core/clock.ts";
import { theDesk, type Tx } from "../../../core/desk.ts";
import type { Reaction } from "../../../core/events/dispatching.ts";
import * as channels from "../../channels/index.ts";
import * as conversations from "../../conversations/index.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { calendarOf } from "../rules/calendar.ts";
import { promisedBy } from "../reading.ts";
import { placeFor } from "./rules/places.ts";
import { isOldNews, languageFor, periodOf, waitsInVain, wordFor } from "./rules/word.ts";
import { shippedWords } from "./rules/shipped.ts";
import * as store from "./store.ts";

/**
 * Whoever writes while it is closed is told at once when they will be answered: once in a closed time, never to what is automatic itself, never more often than
 * the desk may speak by itself. It answers nobody, so all clocks go on.
 */
export const speakOutOfHours: Reaction<"message.received"> = async (tx, events) => {
  const fresh = events.filter(({ at, payload }) => !payload.quiet && !payload.automatic && !isOldNews(at, tx.now));
  if (fresh.length === 0) return;
  const kept = await store.settings(tx);
  if (!kept.on) return;
  const workspace = await workspaceOf(tx);
  const now = milliseconds(tx.now);
  const opening = calendarOf(workspace.openingHours, workspace.timeZone).opening(now);
  if (opening === now) return;
  const latest = new Map(fresh.map(({ payload }) => [payload.conversationId, payload.messageId]));
  const closed: Closed = { kept, workspace, opensAt: opening === null ? null : instantAt(opening), own: await ownAddresses(tx) };
  for (const one of await conversations.unattended(tx, [...latest.keys()])) {
    if (!waitsInVain(one, tx.now) || isOff(one, closed) || !conversations.takesFreeWords(one.channelKind, one.lastCustomerMessageAt, tx.now)) continue;
    await speak(tx, { ...one, messageId: latest.get(one.conversationId)! }, closed);
  }
};

type Closed = { kept: store.Kept; workspace: Awaited<ReturnType<typeof workspaceOf>>; opensAt: string | null; own: Set<string> };
type Listener = conversations.UnattendedThread & { messageId: string };

/** A mailbox of ours that writes to another of ours would be answered for ever. */
const isOff = (one: conversations.UnattendedThread, { kept, own }: Closed): boolean =>
  kept.offChannelIds.includes(one.channelId) || (one.channelKind === "email" && own.has(one.address.toLowerCase()));

export async function ownAddresses(tx: Tx): Promise<Set<string>> {
  return new Set((await channels.channelsOf(tx)).flatMap((one) => (one.kind === "email" ? [one.settings.address.toLowerCase()] : [])));
}

/** Where customers help themselves meanwhile; null while that is closed. */
export const helpAt = (tx: Tx, { helpCentreOpen, slug }: { helpCentreOpen: boolean; slug: string }, language: Language): string | null =>
  helpCentreOpen ? `${channels.publicUrl(tx.desk)}/help/${slug}/${language}` : null;

async function speak(tx: Tx, one: Listener, { kept, workspace, opensAt }: Closed): Promise<void> {
  const period = periodOf(opensAt, tx.now);
  if (!(await store.claim(tx, { ...one, period }))) return;
  const guess = languageOf(one.text);
  const language = languageFor({ theirs: one.language, heard: guess.language, cyrillic: guess.script === "Cyrl", ours: workspace.language });
  const { name: business } = workspace;
  const place = placeFor({ theirs: one.timeZone, ours: workspace.timeZone, at: opensAt ?? tx.now });
  const words = kept.words[language] ?? shippedWords[language];
  const text = wordFor({
    words,
    language,
    business,
    help: helpAt(tx, workspace, language),
    ...place,
    now: tx.now,
    opensAt,
    promisedBy: await promisedBy(tx, one.conversationId),
  });
  const said = text === "" ? null : await conversations.answerAutomatically(tx, theDesk, { conversationId: one.conversationId, text });
  if (!said) await store.unclaim(tx, { customerId: one.customerId, period });
}
