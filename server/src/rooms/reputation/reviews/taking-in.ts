import { theDesk, type Desk, type Tx } from "../../../core/desk.ts";
import { newId } from "../../../core/ids.ts";
import * as conversations from "../../conversations/index.ts";
import { askedBy } from "../asking/store/references.ts";
import { changeOf, goesToInbox, isOld, isWorthAnotherLook, type Change } from "./rules/changing.ts";
import { hashOf } from "./rules/reading.ts";
import { inStars, wholeText } from "./rules/showing.ts";
import type { Told } from "./rules/told.ts";
import { recount } from "./store/counts.ts";
import { oneAtATime, type Source } from "./store/sources.ts";
import { keepVersions, markGone, noteSitesAnswers, storedBy, writeReviews, type Stored, type Writing } from "./store/taking.ts";

export type Taken = Record<Change | "old", number>;
export const NOTHING: Taken = { created: 0, changed: 0, gone: 0, same: 0, late: 0, old: 0 };

/** What one review means: what is known of it, and what becomes of it. */
type Case = { told: Told; before: Stored | undefined; change: Change };

/** Take in what a source tells, all of it or nothing. What came before changes nothing; other words are another version; what is gone is marked. */
export function takeIn(desk: Desk, workspaceId: string, { source, told, months }: { source: Source; told: Told[]; months?: Months }): Promise<Taken> {
  return desk.transaction(workspaceId, async (tx) => {
    await oneAtATime(tx, source.id);
    const cases = await casesOf(tx, source, told);
    const moved = cases.filter(({ change }) => change === "created" || change === "changed" || change === "gone");
    await store(tx, source, moved);
    const answered = await answersOnly(tx, cases);
    const touched = monthsOf([...moved, ...answered]);
    if (months) for (const month of touched) months.add(month);
    else await countAnew(tx, source.id, touched);
    return countsOf(tx, source, cases);
  });
}

/** What would become of it. */
export async function tryOut(tx: Tx, { source, told }: { source: Source; told: Told[] }): Promise<Taken> {
  return countsOf(tx, source, await casesOf(tx, source, told));
}

/** The newest word of each counts where one is told twice. */
async function casesOf(tx: Tx, source: Source, told: Told[]): Promise<Case[]> {
  const latest = new Map<string, Told>();
  for (const one of told) {
    const known = latest.get(one.externalId);
    if (!known || known.toldAt <= one.toldAt) latest.set(one.externalId, one);
  }
  const stored = await storedBy(tx, source.id, [...latest.keys()]);
  return [...latest.values()].map((one) => {
    const before = stored.get(one.externalId);
    return { told: one, before, change: changeOf(before, one) };
  });
}

async function store(tx: Tx, source: Source, cases: Case[]): Promise<void> {
  await takeAway(
    tx,
    cases.flatMap(({ told, before, change }) => (change === "gone" && before ? [{ told, before }] : [])),
  );
  const kept = cases.filter(({ change }) => change !== "gone");
  const references = kept.flatMap(({ told }) => (told.reference === null ? [] : [told.reference]));
  const asks = references.length > 0 ? await askedBy(tx, references) : new Map<string, never>();
  const all = kept.map((one) => ({ ...one, writing: writingOf(tx, source, { ...one, ask: asks.get(one.told.reference ?? "") }) }));
  const writings = all.map(({ writing }) => writing);
  await writeReviews(tx, writings);
  await keepVersions(
    tx,
    writings.map(({ id: reviewId, version, stars, title, words, toldAt }) => ({ reviewId, version, stars, title, words, toldAt, deleted: false })),
  );
  for (const one of all) tell(tx, source, one);
  for (const { told, before, change } of cases) if (before?.conversationId) await carryOver(tx, source, { told, before, change });
}

async function takeAway(tx: Tx, all: { told: Told; before: Stored }[]): Promise<void> {
  const gone = all.map(({ told: { toldAt }, before: { id, stars, title, words, version } }) => ({ id, toldAt, stars, title, words, version: version + 1 }));
  await markGone(tx, gone);
  await keepVersions(
    tx,
    gone.map(({ id: reviewId, ...one }) => ({ ...one, reviewId, deleted: true })),
  );
}

/** What is old is history: nobody has to hear of it one by one. */
function tell(tx: Tx, { inboxDays }: Source, { told, change, writing: { id: reviewId, customerId, stars } }: Case & { writing: Writing }): void {
  if (isOld(told, { now: tx.now, days: Math.max(inboxDays, 1) })) return;
  tx.record("review.received", theDesk, { reviewId, customerId, stars: inStars(stars), again: change === "changed" });
}

type Ask = { askId: string; customerId: string };

function writingOf(tx: Tx, source: Source, { told, before, ask }: Case & { ask: Ask | undefined }): Writing {
  const toInbox = source.on && !before?.conversationId && goesToInbox(told, { now: tx.now, days: source.inboxDays });
  return {
    ...told,
    id: before?.id ?? newId(),
    sourceId: source.id,
    hash: hashOf(told),
    version: (before?.version ?? 0) + 1,
    deletedAt: null,
    inboxAt: toInbox ? tx.now : null,
    askId: ask?.askId ?? null,
    customerId: ask?.customerId ?? before?.customerId ?? null,
  };
}

/** What happened to a review happens to the message that it is in the inbox. */
async function carryOver(tx: Tx, { channelId }: Source, { told, before, change }: Required<Case> & { before: Stored }): Promise<void> {
  const which = { channelId, externalId: told.externalId, contentHash: "" };
  if (change === "gone") return void (await conversations.withdrawIncoming(tx, which));
  await conversations.editIncoming(tx, which, { text: wholeText(told), at: told.toldAt });
  if (isWorthAnotherLook(before, told) && before.conversationId)
    await conversations.changeWithin(tx, theDesk, { id: before.conversationId, change: { state: "open" } });
}

/** Reviews that are as they were, but for what stands below them as our answer. */
async function answersOnly(tx: Tx, cases: Case[]): Promise<Case[]> {
  const some = cases.flatMap(({ change, before, told: { answer, answeredAt } }) =>
    change === "same" && before && answer !== null && answeredAt !== null ? [{ id: before.id, answer, answeredAt }] : [],
  );
  const changed = new Set(await noteSitesAnswers(tx, some));
  return cases.filter(({ before }) => before !== undefined && changed.has(before.id));
}

/** Months in which something changed, to be counted anew by whoever brings many pages one after the other. */
export type Months = Set<string>;

export const countAnew = (tx: Tx, sourceId: string, months: Iterable<string>): Promise<void> =>
  recount(
    tx,
    [...months].map((month) => ({ sourceId, month })),
  );

function monthsOf(cases: Case[]): Months {
  return new Set(cases.map(({ told, before }) => `${(before?.writtenAt ?? told.writtenAt).slice(0, 7)}-01`));
}

function countsOf(tx: Tx, source: Source, cases: Case[]): Taken {
  const counts = { ...NOTHING };
  for (const { change, told } of cases) {
    counts[change] += 1;
    if (change === "created" && isOld(told, { now: tx.now, days: source.inboxDays })) counts.old += 1;
  }
  return counts;
}
