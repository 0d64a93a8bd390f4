import type { OrderOutcome } from "@guli/contract";
import type { Actor, Tx } from "../../core/desk.ts";
import { newId } from "../../core/ids.ts";
import { buyerOf, knowBuyers } from "./knowing.ts";
import { follow } from "./matching.ts";
import type { OrderWord, Wrong } from "./rules/words.ts";
import { mayBecome } from "./rules/becoming.ts";
import { judge } from "./rules/versions.ts";
import type * as buyers from "./store/buyers.ts";
import { returnsOf } from "./store/coming-back.ts";
import { followDue } from "./store/late.ts";
import * as store from "./store/orders.ts";
import { houseToWriteFor, type House } from "./store/pricing.ts";
import { reckonOrders } from "./store/reckoning.ts";
import { keepVersions, type StoredVersion } from "./store/versions.ts";

export type Taken = { outcome: OrderOutcome; id: string; customerId: string | null } | Wrong;
/** `quiet`: no event an order; who takes in many announces once. */
export type Way = { actor: Actor; quiet: boolean };

type Row = { index: number; word: OrderWord; buyer: buyers.Buyer | null };
type Work = { tx: Tx; house: House; way: Way; taken: Taken[] };

const MANY = 50;

/**
 * Take in what is told of orders. Each row is judged against what stands; several of the same order within one call in their sequence. One that would leave less
 * than what came back is refused.
 */
export async function takeOrders(tx: Tx, words: OrderWord[], way: Way): Promise<Taken[]> {
  if (words.length > MANY) await store.planAnew(tx);
  const work: Work = { tx, way, house: await houseToWriteFor(tx), taken: [] };
  const known = await knowBuyers(tx, words);
  await store.noteSources(tx, [...new Set(words.map(({ source }) => source))]);
  let open: Row[] = words.map((word, index) => ({ index, word, buyer: buyerOf(known, word) }));
  // Each round takes the first of every order that is left: usually there is one round.
  while (open.length > 0) {
    const { firsts, rest } = firstOfEach(open);
    const missed = await takeRound(work, firsts);
    open = [...missed, ...rest];
  }
  await follow(
    tx,
    known.found.map(({ id }) => id),
    { before: [] },
  );
  return work.taken;
}

const keyOf = ({ source, externalId }: { source: string; externalId: string }): string => `${source}\n${externalId}`;

function firstOfEach(rows: Row[]): { firsts: Row[]; rest: Row[] } {
  const seen = new Set<string>();
  const firsts: Row[] = [];
  const rest: Row[] = [];
  for (const row of rows) {
    const key = keyOf(row.word);
    (seen.has(key) ? rest : firsts).push(row);
    seen.add(key);
  }
  return { firsts, rest };
}

/** Returns those that somebody else placed in the same moment: they are judged once more. */
async function takeRound(work: Work, rows: Row[]): Promise<Row[]> {
  const { tx } = work;
  const stands = new Map(
    (
      await store.standing(
        tx,
        rows.map(({ word }) => word),
      )
    ).map((one) => [keyOf(one), one]),
  );
  const judged = rows.map((row) => {
    const stood = stands.get(keyOf(row.word)) ?? null;
    return { row, stood, ...judge(stood, row.word, tx.now) };
  });
  const missed = await place(
    work,
    judged.filter(({ judged }) => judged === "placed"),
  );
  const known = judged.flatMap((one) => (one.stood ? [{ ...one, stood: one.stood }] : []));
  await correct(
    work,
    known.filter(({ judged }) => judged === "corrected"),
  );
  await keepVersions(
    tx,
    known.filter(({ judged }) => judged === "older").map(({ row, stood, toldAt }) => versionOf(row, stood.id, toldAt)),
  );
  const newer = known.filter(({ row, judged, toldAt, stood }) => judged === "same" && row.word.toldAt !== null && toldAt > stood.toldAt);
  await store.touchOrders(
    tx,
    newer.map(({ stood, toldAt }) => ({ id: stood.id, toldAt })),
  );
  for (const { row, stood, judged } of known) {
    if (judged === "same" || judged === "older") work.taken[row.index] = { outcome: judged, id: stood.id, customerId: stood.customerId };
  }
  return missed;
}

type Placing = { row: Row; toldAt: string };

async function place({ tx, house, way, taken }: Work, rows: Placing[]): Promise<Row[]> {
  const written = rows.map(({ row, toldAt }) => writtenOf(row, newId(), toldAt));
  const added = await store.addOrders(tx, house, written);
  const missed: Row[] = [];
  for (const [nth, { row }] of rows.entries()) {
    const { id, customerId, content } = written[nth]!;
    if (!added.has(id)) missed.push(row);
    else {
      taken[row.index] = { outcome: "placed", id, customerId };
      if (!way.quiet) tx.record("order.placed", way.actor, { orderId: id, customerId, placedAt: content.placedAt });
    }
  }
  return missed;
}

type Correcting = Placing & { stood: store.Standing };

async function correct({ tx, house, way, taken }: Work, rows: Correcting[]): Promise<void> {
  const backs = await backsOf(tx, rows);
  const right: Correcting[] = [];
  for (const one of rows) {
    const wrong = mayBecome(one.stood, one.row.word.content, { backs: backs.get(one.stood.id) ?? [], timeZone: house.timeZone });
    if (wrong) taken[one.row.index] = wrong;
    else right.push(one);
  }
  if (right.length === 0) return;
  await keepVersions(tx, await versionsThatStood(tx, right));
  await store.correctOrders(
    tx,
    house,
    right.map(({ row, stood, toldAt }) => writtenOf(row, stood.id, toldAt)),
  );
  const ids = right.map(({ stood }) => stood.id);
  await followDue(tx, ids);
  await reckonOrders(tx, house, { ids });
  for (const { row, stood } of right) {
    const customerId = row.buyer?.customerId ?? null;
    taken[row.index] = { outcome: "corrected", id: stood.id, customerId };
    if (!way.quiet) tx.record("order.changed", way.actor, { orderId: stood.id, customerId });
    // Whose it is no longer: who brings a file tells of its orders by whose they are.
    if (stood.customerId !== null && stood.customerId !== customerId)
      tx.record("order.changed", way.actor, { orderId: stood.id, customerId: stood.customerId });
  }
}

/** What came back of those of which something did. */
async function backsOf(tx: Tx, rows: Correcting[]) {
  const ids = rows.filter(({ stood }) => stood.returns > 0).map(({ stood }) => stood.id);
  return Map.groupBy(ids.length === 0 ? [] : await returnsOf(tx, ids), ({ orderId }) => orderId);
}

const writtenOf = ({ word, buyer }: Row, id: string, toldAt: string): store.Written => ({
  id,
  source: word.source,
  externalId: word.externalId,
  buyerId: buyer?.id ?? null,
  customerId: buyer?.customerId ?? null,
  toldAt,
  hash: word.hash,
  content: word.content,
});

const versionOf = ({ word, buyer }: Row, ofId: string, toldAt: string): StoredVersion => ({
  of: "order",
  ofId,
  toldAt,
  hash: word.hash,
  body: { ...word.content, buyerId: buyer?.id ?? null },
  personId: null,
});

async function versionsThatStood(tx: Tx, rows: Correcting[]): Promise<StoredVersion[]> {
  const ids = rows.map(({ stood }) => stood.id);
  const lines = await store.linesOf(tx, ids);
  return (await store.contentsOf(tx, ids)).map(({ id, hash, toldAt, ...body }) => ({
    of: "order",
    ofId: id,
    toldAt,
    hash,
    body: { ...body, lines: lines[id] ?? [] },
    personId: null,
  }));
}
