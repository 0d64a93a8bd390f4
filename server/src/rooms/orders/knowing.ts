import type { Tx } from "../../core/desk.ts";
import { newId } from "../../core/ids.ts";
import { leadingToSomebody, provenOwners } from "../customers/index.ts";
import { matchOf } from "./rules/matching.ts";
import { canonical, type BuyerWord, type ContractWord, type OrderWord } from "./rules/words.ts";
import * as store from "./store/buyers.ts";
import type { Buyer } from "./store/buyers.ts";

type Heard = BuyerWord & { toldAt: string; placedAt: string };
type Known = { buyers: Map<string, Buyer>; /** Those who are somebody's now and were not before, though they were here. */ found: Buyer[] };

const keyOf = ({ source, key }: { source: string; key: string }): string => `${source}\n${key}`;
export const buyerOf = (known: Known, word: OrderWord | ContractWord): Buyer | null => (word.buyer && known.buyers.get(keyOf(word.buyer))) ?? null;

/** The buyers of these words: met, known better by what is said newest, and matched where it is certain who they are. */
export async function knowBuyers(tx: Tx, words: (OrderWord | ContractWord)[]): Promise<Known> {
  const heard = heardIn(words, canonical(tx.now));
  if (heard.length === 0) return { buyers: new Map(), found: [] };
  for (let tries = 0; ; tries += 1) {
    const known = await store.buyersByKey(tx, heard);
    const result = await withMatches(tx, heard, new Map(known.map((one) => [keyOf(one), one])));
    if (result.added.length === 0 || (await store.addBuyers(tx, result.added)) === result.added.length) {
      await store.saveBuyers(tx, result.changed);
      return {
        buyers: result.buyers,
        found: result.changed.filter(({ id, customerId }) => customerId !== null && known.some((one) => one.id === id && one.customerId === null)),
      };
    }
    // Another met some of them in the same moment; now they are committed, and are read.
    if (tries === 3) throw new Error("buyers are met by others again and again");
  }
}

/** One for each buyer: of what is said of them, the newest that says something. */
function heardIn(words: (OrderWord | ContractWord)[], now: string): Heard[] {
  const byKey = new Map<string, Heard>();
  for (const word of words) {
    if (!word.buyer) continue;
    const placedAt = word.kind === "order" ? word.content.placedAt : canonical(`${word.content.startedOn}T00:00:00Z`);
    const one: Heard = { ...word.buyer, toldAt: word.toldAt ?? now, placedAt };
    const earlier = byKey.get(keyOf(one));
    byKey.set(keyOf(one), earlier ? newerOf(earlier, one) : one);
  }
  return [...byKey.values()];
}

function newerOf(one: Heard, other: Heard): Heard {
  const [newer, older] = other.toldAt >= one.toldAt ? [other, one] : [one, other];
  return {
    ...newer,
    name: newer.name ?? older.name,
    email: newer.email ?? older.email,
    phone: newer.phone ?? older.phone,
    customerId: newer.customerId ?? older.customerId,
    placedAt: one.placedAt > other.placedAt ? one.placedAt : other.placedAt,
  };
}

async function withMatches(tx: Tx, heard: Heard[], known: Map<string, Buyer>) {
  const merged = heard.map((one) => ({ one, before: known.get(keyOf(one)), after: together(known.get(keyOf(one)), one) }));
  const open = merged.filter(({ after }) => after.customerId === null && after.leftAt === null);
  const owners = await provenOwners(tx, addressesOf(open.map(({ after }) => after)));
  const leading = await leadingToSomebody(
    tx,
    open.flatMap(({ one }) => one.customerId ?? []),
  );
  for (const { one, after } of open) {
    const match = matchOf({ ...after, customerId: one.customerId }, owners, leading);
    if (match) Object.assign(after, matched(tx, match));
  }
  return {
    buyers: new Map(merged.map(({ one, after }) => [keyOf(one), after])),
    added: merged.filter(({ before }) => !before).map(({ after }) => after),
    changed: merged.filter(({ before, after }) => before && differ(before, after)).map(({ after }) => after),
  };
}

export const matched = (tx: Tx, { own, leads, by }: { own: string; leads: string; by: Buyer["matchedBy"] }) => ({
  matchedCustomerId: own,
  matchedBy: by,
  matchedAt: tx.now,
  matchedPersonId: null,
  customerId: leads,
});

function together(before: Buyer | undefined, heard: Heard): Buyer {
  if (!before) {
    const { source, key, name, email, phone, toldAt, placedAt } = heard;
    const nobody = { matchedCustomerId: null, matchedBy: null, matchedAt: null, matchedPersonId: null, leftAt: null, customerId: null };
    return { id: newId(), source, key, name, email, phone, toldAt, lastPlacedAt: placedAt, ...nobody };
  }
  const newer = heard.toldAt >= before.toldAt;
  const of = (field: "name" | "email" | "phone") => (newer ? (heard[field] ?? before[field]) : (before[field] ?? heard[field]));
  return {
    ...before,
    name: of("name"),
    email: of("email"),
    phone: of("phone"),
    toldAt: newer ? heard.toldAt : before.toldAt,
    lastPlacedAt: heard.placedAt > before.lastPlacedAt ? heard.placedAt : before.lastPlacedAt,
  };
}

const SAYING = ["name", "email", "phone", "customerId"] as const;

/** When they bought last is of interest while nobody knows them: the queue is in that order. */
const differ = (one: Buyer, other: Buyer): boolean =>
  SAYING.some((field) => one[field] !== other[field]) || (other.customerId === null && one.lastPlacedAt !== other.lastPlacedAt);

export const addressesOf = (buyers: Buyer[]): { emails: string[]; phones: string[] } => ({
  emails: buyers.flatMap(({ email }) => email ?? []),
  phones: buyers.flatMap(({ phone }) => phone ?? []),
});
