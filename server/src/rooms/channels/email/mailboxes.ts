import { milliseconds } from "../../../core/clock.ts";
import type { Desk } from "../../../core/desk.ts";
import { channel, lookUp, noteReceived } from "../store.ts";
import type { Mailbox } from "./taking-in.ts";

const KEPT_MS = 10_000;
const known = new WeakMap<Desk, Map<string, { mailbox: Mailbox | null; until: number }>>();

/** The mailbox that a key from outside leads to, if it is switched on. Asked for each mail that comes, so the answer is kept for ten seconds. */
export async function mailboxByKey(desk: Desk, key: string): Promise<Mailbox | null> {
  const kept = known.get(desk) ?? new Map<string, { mailbox: Mailbox | null; until: number }>();
  known.set(desk, kept);
  const now = milliseconds(desk.clock.now());
  const fresh = kept.get(key);
  if (fresh && fresh.until > now) return fresh.mailbox;
  const mailbox = await find(desk, key);
  if (kept.size > 10_000) kept.clear();
  kept.set(key, { mailbox, until: now + KEPT_MS });
  if (mailbox) await desk.transaction(mailbox.workspaceId, (tx) => noteReceived(tx, mailbox.channelId));
  return mailbox;
}

async function find(desk: Desk, key: string): Promise<Mailbox | null> {
  const at = await desk.global((tx) => lookUp(tx, "email", key));
  if (!at) return null;
  const one = await desk.read(at.workspaceId, (tx) => channel(tx, at.channelId));
  return one?.kind === "email" && one.on ? { ...at, teamId: one.teamId, address: one.settings.address } : null;
}
