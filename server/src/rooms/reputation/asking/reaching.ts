import type { ChannelKind } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import * as conversations from "../../conversations/index.ts";
import { provenEmails } from "../../customers/index.ts";

/** How somebody can be asked. Their words tell their language, and are looked at for nothing else. */
export type Reached = {
  conversationId: string;
  kind: ChannelKind;
  isOpen: boolean;
  spam: boolean;
  blocked: boolean;
  address: string | null;
  lastCustomerMessageAt: Instant | null;
  language: string | null;
  timeZone: string | null;
  text: string;
};

type Due = { id: string; customerId: string; conversationId: string | null };

/** A call, a visit and a form leave by mail: only to a mailbox that they have proven to be theirs. */
const BY_MAIL: ReadonlySet<ChannelKind> = new Set(["form", "phone", "visit"]);
/** Of those in which somebody may be reached the latest few are looked at. */
const LATEST = 5;

/** By ask: where its matter was, else where they were last and can be reached. */
export async function waysTo(tx: Tx, due: Due[]): Promise<Map<string, Reached>> {
  const elsewhere = due.filter(({ conversationId }) => conversationId === null).map(({ customerId }) => customerId);
  const latest = Map.groupBy(elsewhere.length > 0 ? await conversations.threadsOf(tx, elsewhere) : [], ({ customerId }) => customerId);
  const candidates = new Map(
    due.map(({ id, customerId, conversationId }) => [
      id,
      conversationId === null ? (latest.get(customerId) ?? []).slice(0, LATEST).map((one) => one.conversationId) : [conversationId],
    ]),
  );
  const threads = new Map((await conversations.unattended(tx, [...new Set([...candidates.values()].flat())])).map((one) => [one.conversationId, one]));
  const emails = await provenEmails(
    tx,
    due.map(({ customerId }) => customerId),
  );
  const found = due.flatMap(({ id, customerId }): [string, Reached][] => {
    const all = (candidates.get(id) ?? []).flatMap((conversationId) => threads.get(conversationId) ?? []);
    const thread = all.find(({ isOpen, spam }) => isOpen && !spam) ?? all[0];
    return thread ? [[id, reachedBy(thread, emails.get(customerId) ?? null)]] : [];
  });
  return new Map(found);
}

function reachedBy({ channelKind: kind, address, ...thread }: conversations.UnattendedThread, email: string | null): Reached {
  const { conversationId, isOpen, spam, blocked, lastCustomerMessageAt, language, timeZone, text } = thread;
  const reached = BY_MAIL.has(kind) ? email : address.toLowerCase();
  return { conversationId, kind, isOpen, spam, blocked, address: reached, lastCustomerMessageAt, language, timeZone, text };
}
