import type { Contract } from "@guli/contract";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { fromCursor, toCursor } from "../../core/paging.ts";
import { found, refuse } from "../../core/refusal.ts";
import { buyerOf, knowBuyers } from "./knowing.ts";
import { follow } from "./matching.ts";
import { today } from "./reading.ts";
import { judge } from "./rules/versions.ts";
import { canonical, hashOf, wrongMoment, type ContractContent, type ContractWord } from "./rules/words.ts";
import { buyer } from "./store/buyers.ts";
import * as store from "./store/contracts.ts";
import { noteSources } from "./store/orders.ts";
import { houseOf, houseToWriteFor } from "./store/pricing.ts";
import { reckonContracts } from "./store/reckoning.ts";
import { keepVersions } from "./store/versions.ts";
import type { Taken, Way } from "./taking.ts";

/** Take in what is told of contracts; they are few, so that one at a time is soon enough. */
export async function takeContracts(tx: Tx, words: ContractWord[], way: Way): Promise<Taken[]> {
  if (words.length === 0) return [];
  await store.oneContractAtATime(tx);
  const known = await knowBuyers(tx, words);
  await noteSources(tx, [...new Set(words.map(({ source }) => source))]);
  const taken: Taken[] = [];
  for (const word of words) taken.push(await takeOne(tx, word, { way, buyerId: buyerOf(known, word)?.id ?? null }));
  await follow(
    tx,
    known.found.map(({ id }) => id),
    { before: [] },
  );
  return taken;
}

async function takeOne(tx: Tx, word: ContractWord, { way, buyerId }: { way: Way; buyerId: string | null }): Promise<Taken> {
  const [stood] = await store.standingContracts(tx, [word]);
  const { judged, toldAt } = judge(stood ?? null, word, tx.now);
  const id = stood?.id ?? newId();
  const { source, externalId, hash, content } = word;
  if (judged === "older") await keepVersions(tx, [{ of: "contract", ofId: id, toldAt, hash, body: { ...content, buyerId }, personId: null }]);
  if (judged === "same" && stood && toldAt > canonical(stood.toldAt)) await store.saveContracts(tx, [{ ...stood, toldAt }]);
  if (judged === "older" || judged === "same") return { outcome: judged, id, customerId: stood?.customerId ?? null };
  if (stood) await keepStanding(tx, stood);
  await store.saveContracts(tx, [{ id, source, externalId, buyerId, ...content, toldAt, hash }]);
  await reckonContracts(tx, await houseToWriteFor(tx), [id]);
  const customerId = (await store.contractById(tx, id))?.customerId ?? null;
  tell(tx, { id, customerId, content, stood: stood ?? null }, way);
  return { outcome: judged, id, customerId };
}

function keepStanding(
  tx: Tx,
  { id, source: _source, externalId: _externalId, customerId: _customerId, toldAt, hash, ...body }: store.StandingContract,
): Promise<void> {
  return keepVersions(tx, [{ of: "contract", ofId: id, toldAt, hash, body, personId: null }]);
}

function announce(tx: Tx, { id, customerId, ended }: { id: string; customerId: string | null; ended: boolean }, { actor }: Way): void {
  tx.record("contract.changed", actor, { contractId: id, customerId });
  if (ended) tx.record("contract.ended", actor, { contractId: id, customerId });
}

type Now = { id: string; customerId: string | null; content: ContractContent; stood: store.StandingContract | null };

function tell(tx: Tx, { id, customerId, content, stood }: Now, way: Way): void {
  if (!way.quiet) announce(tx, { id, customerId, ended: content.endedOn !== null && (stood?.endedOn ?? null) === null }, way);
  // Of whoever it was taken from it is told, too.
  const before = stood?.customerId ?? null;
  if (before !== null && before !== customerId) tx.record("contract.changed", way.actor, { contractId: id, customerId: before });
}

/** Somebody here says that it ended. */
export function endContract(desk: Desk, who: Who, { id, endedOn, whyEnded }: { id: string; endedOn: string; whyEnded: string | null }): Promise<Contract> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const stood = found(await store.contractById(tx, id), "contract.not-found");
    const wrong = wrongMoment({ endedOn: `${endedOn}T00:00:00Z` }, tx.now, 366 * 24 * 3600 * 1000);
    if (wrong) refuse(wrong.code, wrong.fields);
    if (endedOn < stood.startedOn) refuse("contract.ends-early", { endedOn: "It ends before it begins." });
    const { id: _id, source: _source, externalId: _externalId, buyerId, customerId, toldAt, hash: _hash, ...content } = stood;
    const ended = { ...content, endedOn, whyEnded: whyEnded || null };
    await keepStanding(tx, stood);
    const later = canonical(tx.now) > canonical(toldAt) ? tx.now : toldAt;
    await store.saveContracts(tx, [{ ...stood, ...ended, toldAt: later, hash: hashOf(ended, (buyerId !== null && (await buyer(tx, buyerId))) || null) }]);
    announce(tx, { id, customerId, ended: stood.endedOn === null }, { actor: { person: who.personId }, quiet: false });
    return found(await store.contractShown(tx, id), "contract.not-found");
  });
}

/** The latest begun first. */
export async function listContracts(tx: Tx, { limit, cursor, running }: { limit: number; cursor?: string | undefined; running?: boolean | undefined }) {
  const after = fromCursor(cursor);
  const runningOn = running ? today(tx, await houseOf(tx)) : null;
  const rows = await store.listContracts(tx, { limit: limit + 1, after: after && { day: after.at.slice(0, 10), id: after.id }, runningOn });
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { rows: rows.slice(0, limit), next: last ? toCursor({ at: `${last.startedOn}T00:00:00Z`, id: last.id }) : null };
}
