import type { ConversationEffort, CustomerEffort, EffortEntry, EffortKind } from "@guli/contract";
import { minus } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import * as conversations from "../../conversations/index.ts";
import { customerFor } from "../../customers/index.ts";
import type { Entry } from "./rules/ledger.ts";
import { levelOf, MUCH } from "./rules/weights.ts";
import * as store from "./store/entries.ts";
import * as reading from "./store/reading.ts";

/** What a conversation cost the customer. */
export async function readEffort(tx: Tx, conversationId: string): Promise<ConversationEffort> {
  await conversations.conversationFor(tx, conversationId);
  return effortOf(tx, conversationId);
}

export async function effortOf(tx: Tx, conversationId: string): Promise<ConversationEffort> {
  const rows = (await store.entriesOf(tx, [conversationId])).map(shown);
  const sum = rows.reduce((all, { weight, dismissed }) => all + (dismissed ? 0 : weight), 0);
  return { sum, level: levelOf(sum), rows };
}

const shown = ({ id, conversationId, messageId, kind, cause, params, weight, dismissed, seenAs, correctedBy, at }: Entry): EffortEntry => ({
  id,
  conversationId,
  messageId,
  kind,
  cause,
  params: { ...params },
  weight,
  dismissed,
  seenAs,
  correctedBy,
  at,
});

const A_YEAR = { hours: 365 * 24 };
const MOST = 50;

/** What the last year cost a customer; the level is that of the conversation that cost most. */
export async function effortOfCustomer(tx: Tx, customerId: string): Promise<CustomerEffort> {
  const { id } = await customerFor(tx, customerId);
  const since = minus(tx.now, A_YEAR);
  const { touched, sum, most } = await reading.totalOf(tx, { customerId: id, since });
  const kinds = await reading.kindsOf(tx, { customerId: id, since });
  const latest = await reading.latestOf(tx, { customerId: id, since, most: MOST });
  const about = await conversations.rowsById(tx, [...new Set(latest.map(({ conversationId }) => conversationId))]);
  const rows = latest.flatMap((entry) => {
    const of = about.get(entry.conversationId);
    return of ? [{ ...shown(entry), subject: of.subject, number: of.number }] : [];
  });
  return { since, sum, level: levelOf(most), conversations: await conversations.countOf(tx, id, since), touched, kinds, rows };
}

const A_QUARTER = { hours: 91 * 24 };
/** Of more nobody looks through the list. */
const MOST_UNRESOLVED = 5000;
const MOST_HIGH = 500;

/** What is not resolved and cost the customer much. */
export async function highEffort(tx: Tx): Promise<{ rows: { conversationId: string; sum: number }[] }> {
  const sums = await store.sumsOf(tx, await conversations.unresolvedSince(tx, minus(tx.now, A_QUARTER), MOST_UNRESOLVED));
  const high = sums.filter(({ sum }) => sum >= MUCH).toSorted((one, other) => other.sum - one.sum);
  return { rows: high.slice(0, MOST_HIGH).map(({ conversationId, sum }) => ({ conversationId, sum })) };
}

export type EffortIn = { conversationId: string; sum: number; kinds: EffortKind[] };

/** What these conversations cost by now, for rooms downstream; those that cost nothing are missing. */
export const effortIn = (tx: Tx, conversationIds: string[]): Promise<EffortIn[]> => store.sumsOf(tx, conversationIds);
