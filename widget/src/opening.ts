import type { OpenedChat, WidgetConfig } from "@guli/contract/widget";
import type { Chat } from "./chat.ts";
import type { KeptDraft } from "./drafting.ts";
import { markSeen } from "./hearing.ts";
import { discard, tryAgain } from "./posting.ts";
import { whereabouts } from "./sending.ts";
import { pauseBefore } from "./stream.ts";
import { latest, merge } from "./timeline.ts";

/** How the chat looks is good for a day: page views of visitors who never write cost the desk nothing. Who opens the chat sees how things stand now. */
const day = 24 * 3_600_000;
const minute = 60_000;

interface Looks {
  readonly config: WidgetConfig;
  readonly at: number;
}

/** Puts everything back as it was before the page was loaded; then asks the desk if there is a reason to. */
export function restore(chat: Chat): void {
  const { kept } = chat;
  const looks = kept.read<Looks>("looks");
  chat.change({
    ...(looks && { config: looks.config, shown: true }),
    ...kept.read<KeptDraft>("draft"),
    open: chat.keptHere.read("open") ?? false,
    unread: kept.read("unread") ?? 0,
    identity: kept.read("identity") ?? {},
  });
  tryAgain(chat);
  const { open, outbox } = chat.state;
  if (open || outbox.length || chat.token.read() || isOlder(looks, day)) void ask(chat);
}

const isOlder = (looks: Looks | null, age: number): boolean => !looks || looks.at < Date.now() - age;

/** Those that have asked since their page was loaded. */
const asked = new WeakSet<Chat>();

/** Asks the desk how things stand, until it answers. */
export async function ask(chat: Chat, tries = 0): Promise<void> {
  asked.add(chat);
  const token = chat.token.read();
  const answer = await chat.api.open(whereabouts(chat));
  if (answer.is === "ok") return take(chat, token, answer.value);
  const isLater = answer.is === "later";
  chat.change({ shown: isLater });
  if (isLater) setTimeout(() => ask(chat, tries + 1), Math.max(answer.after ?? 0, pauseBefore(tries, Math.random())));
  else console.warn("Guli:", answer.code);
}

function take(chat: Chat, askedAbout: string | null, { token, config, messages, unread, seenAt, seenByAgentAt, warning }: OpenedChat): void {
  const { state } = chat;
  if (warning) console.warn("Guli:", warning);
  // Meanwhile the first message may have begun a chat: only the token that was asked about is answered.
  if (askedAbout === chat.token.read()) chat.token.write(token);
  chat.kept.write("looks", { config, at: Date.now() } satisfies Looks);
  for (const { key } of messages) if (key) discard(chat, key);
  chat.change({
    shown: true,
    config,
    unread,
    toldAt: seenAt,
    messages: merge(state.messages, messages),
    seenAt: latest(state.seenAt, seenAt),
    seenByAgentAt: latest(state.seenByAgentAt, seenByAgentAt),
  });
  markSeen(chat);
}

export function openPanel(chat: Chat): void {
  chat.keptHere.write("open", true);
  chat.change({ open: true });
  // On a phone the keyboard would hide what there is to read.
  chat.view.focus(matchMedia("(pointer: coarse)").matches ? ".panel" : ".question input, textarea");
  markSeen(chat);
  // What was kept by an earlier page may be of before the business closed.
  if (!asked.has(chat) || isOlder(chat.kept.read("looks"), minute)) void ask(chat);
}

export function closePanel(chat: Chat): void {
  const hadFocus = chat.view.hasFocus();
  chat.keptHere.write("open", false);
  chat.change({ open: false, picking: false });
  if (hadFocus) chat.view.focus(".launcher");
}
