import type { Amends, AmendsLimit, decideAmends, makeAmends, Money, Recovery, RecoverySettings } from "@guli/contract";
import type { z } from "zod";
import { minus } from "../../core/clock.ts";
import type { Actor, Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { found, refuse } from "../../core/refusal.ts";
import { rowFor } from "../conversations/index.ts";
import { activePeople, personFor } from "../people/index.ts";
import { workspaceOf } from "../workspaces/index.ts";
import { add, toChange, type Held } from "./adding.ts";
import { shownFor } from "./presenting.ts";
import { whyNot } from "./rules/allowing.ts";
import { boundsFor, monthOf, overspent } from "./rules/budgets.ts";
import { isCurrency } from "./rules/money.ts";
import { isPriceForSilence } from "./rules/silence.ts";
import { settingsOf } from "./settling.ts";
import * as store from "./store/amends.ts";
import { budgets, giveBack, NOBODY, spend } from "./store/budgets.ts";
import { giveVoucher } from "./vouching.ts";

type Wish = z.output<typeof makeAmends.body> & { id: string };

/** Make amends, after fix and apology and once. What the budgets do not allow is asked of a lead. */
export function amend(desk: Desk, who: Who, { id, ...wish }: Wish): Promise<Recovery> {
  if (isPriceForSilence(wish.words)) refuse("amends.price-for-silence", { words: "Leave out what the customer should do about a review or a complaint." });
  return desk.transaction(who.workspaceId, async (tx) => {
    const held = await toChange(tx, id);
    const settings = await settingsOf(tx);
    const { money, points } = worthOf(wish, settings.currency);
    const amendsId = newId();
    const why = whyNot(held.state, { kind: "amends-asked", amendsId });
    if (why) refuse(why);
    const row = { ...(await sideOf(tx, who, held)), id: amendsId, ...rowFrom(wish, { money, points }), at: tx.now };
    const limited = await limitsFor(tx, who, { held, money, settings });
    const limits = limited.length > 0 ? limited : await take(tx, row, false);
    if (limits.length > 0) return ask(tx, who, { held, row: { ...row, limits } });
    const voucherId = wish.kind === "voucher" ? await giveVoucher(tx, { ...voucherWish(row, settings), money: money! }) : null;
    await store.insertAmends(tx, { ...row, state: "given", voucherId });
    const body = { kind: "amends-given" as const, amendsId, what: wish.kind, money };
    return shownFor(tx, await add(tx, held, { actor: { person: who.personId }, body }));
  });
}

/** Whether all is there that this kind of amends needs. */
function worthOf({ kind, money, points, words }: Omit<Wish, "id">, currency: string): { money: Money | null; points: number | null } {
  if (kind === "word" && words === "") refuse("amends.incomplete", { words: "A personal word needs words." });
  if (kind === "word") return { money: null, points: null };
  if (kind === "points") return { money: null, points: points ?? refuse("amends.incomplete", { points: "How many?" }) };
  const worth = money ?? refuse("amends.incomplete", { money: "How much?" });
  if (!isCurrency(worth.currency)) refuse("money.unknown-currency", { "money.currency": "There is no such currency." });
  if (worth.currency !== currency) refuse("money.other-currency", { "money.currency": `This business gives amends in ${currency}.` });
  return { money: worth, points: null };
}

function rowFrom({ kind, words, voucher }: Omit<Wish, "id">, { money, points }: { money: Money | null; points: number | null }) {
  const worth = { amount: money?.amount ?? null, currency: money?.currency ?? null, points };
  const undecided = { limits: [] as AmendsLimit[], voucherId: null, decidedBy: null, decidedWhy: null };
  return { kind, words, ...worth, ...undecided, state: "asked" as const, voucherSource: kind === "voucher" ? voucher : null };
}

/** Whose budgets it counts for: who gives it, and the team that the matter is with, else their own. */
async function sideOf(tx: Tx, { personId }: Who, { id, conversationId, state }: Held) {
  const { teamId } = await rowFor(tx, conversationId);
  const own = (await personFor(tx, personId)).teamIds[0] ?? null;
  const month = monthOf(tx.now, (await workspaceOf(tx)).timeZone);
  return { recoveryId: id, conversationId, customerId: state.customerId, personId, teamId: teamId ?? own, month };
}

type Around = { held: Held; money: Money | null; settings: RecoverySettings };

/** What needs a lead whatever the budgets say; a lead who gives it is one. The same failure of the same matter once more is for nobody to decide alone. */
async function limitsFor(tx: Tx, who: Who, { held, money, settings }: Around): Promise<AmendsLimit[]> {
  const { singleLimit, recentlyDays } = settings;
  const since = minus(tx.now, { hours: recentlyDays * 24 });
  const { id: recoveryId, conversationId, state } = held;
  const before = await store.givenBefore(tx, { customerId: state.customerId, conversationId, recoveryId, since });
  if (who.role === "lead" || who.role === "owner") return before.inMatter ? ["same-matter"] : [];
  const isMuch = money !== null && singleLimit !== null && money.amount > singleLimit;
  const isLately = recentlyDays > 0 && before.lately;
  const again: AmendsLimit[] = isLately ? ["recently"] : before.inMatter ? ["same-matter"] : [];
  return isMuch ? ["single-limit", ...again] : again;
}

type Sum = Pick<store.AmendsRow, "amount" | "currency" | "month" | "personId" | "teamId">;

/** Take it out of all budgets at once, or out of none where one of them does not reach and nobody agreed. */
async function take(tx: Tx, { amount, currency, month, personId, teamId }: Sum, agreed: boolean): Promise<AmendsLimit[]> {
  if (amount === null || currency === null) return [];
  const sum = { month, currency, amount };
  const spent = await spend(tx, boundsFor(await budgets(tx), { personId, teamId }, NOBODY), sum);
  const limits = agreed ? [] : overspent(spent);
  if (limits.length > 0) await giveBack(tx, spent, sum);
  return limits;
}

async function ask(tx: Tx, who: Who, { held, row }: { held: Held; row: store.AmendsRow }): Promise<Recovery> {
  await store.insertAmends(tx, row);
  const asked = await add(tx, held, { actor: { person: who.personId }, body: { kind: "amends-asked", amendsId: row.id } });
  const { id: recoveryId, conversationId, state } = held;
  tx.record("amends.asked", { person: who.personId }, { recoveryId, conversationId, customerId: state.customerId, amendsId: row.id, personId: who.personId });
  return shownFor(tx, asked);
}

const voucherWish = ({ customerId, voucherSource }: Pick<store.AmendsRow, "customerId" | "voucherSource">, { voucherDays }: RecoverySettings) => ({
  customerId,
  source: voucherSource ?? ("made" as const),
  days: voucherDays,
});

type Decision = z.output<typeof decideAmends.body> & { id: string };

/** A lead agrees, or not: another than who asked, unless that is the only owner, which is noted then. What was agreed counts for the budgets of whoever asked, in the month in which it is given. */
export function decide(desk: Desk, who: Who, { id, agree, why }: Decision): Promise<Amends> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const { held, row } = await askedFor(tx, id);
    const isOwn = row.personId === who.personId;
    if (isOwn && !(await isOnlyOwner(tx, who))) refuse("amends.own");
    const actor = { person: who.personId };
    if (agree) await agreeTo(tx, actor, { held, row, why, isOwn });
    else {
      await store.decide(tx, id, { state: "refused", by: who.personId, why, voucherId: null, month: row.month });
      await add(tx, held, { actor, body: { kind: "amends-refused", amendsId: id, why } });
    }
    return found(await store.amendsById(tx, id), "amends.not-found");
  });
}

async function isOnlyOwner(tx: Tx, { personId }: Who): Promise<boolean> {
  const owners = (await activePeople(tx)).filter(({ role }) => role === "owner");
  return owners.length === 1 && owners[0]!.id === personId;
}

type Agreed = { held: Held; row: store.AmendsRow; why: string; isOwn: boolean };

async function agreeTo(tx: Tx, actor: Extract<Actor, { person: string }>, { held, row, why, isOwn }: Agreed): Promise<void> {
  const { id: amendsId, kind, amount, currency } = row;
  const money = amount === null || currency === null ? null : { amount, currency };
  const body = { kind: "amends-given" as const, amendsId, what: kind, money, ...(isOwn && { alone: true as const }) };
  const whyNever = whyNot(held.state, body);
  if (whyNever) refuse(whyNever);
  const month = monthOf(tx.now, (await workspaceOf(tx)).timeZone);
  await take(tx, { ...row, month }, true);
  const settings = await settingsOf(tx);
  const voucherId = kind === "voucher" ? await giveVoucher(tx, { ...voucherWish(row, settings), money: money! }) : null;
  await store.decide(tx, amendsId, { state: "given", by: actor.person, why, voucherId, month });
  await add(tx, held, { actor, body });
}

/** Whoever asked takes it back; so may a lead. */
export function withdraw(desk: Desk, who: Who, id: string): Promise<Amends> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const { held, row } = await askedFor(tx, id);
    if (row.personId !== who.personId && who.role === "agent") refuse("session.not-allowed");
    await store.decide(tx, id, { state: "withdrawn", by: who.personId, why: null, voucherId: null, month: row.month });
    await add(tx, held, { actor: { person: who.personId }, body: { kind: "amends-withdrawn", amendsId: id } });
    return found(await store.amendsById(tx, id), "amends.not-found");
  });
}

/** What waits for a lead, with its recovery: locked in the order in which everything here is. */
async function askedFor(tx: Tx, id: string): Promise<{ held: Held; row: store.AmendsRow }> {
  const { recoveryId } = found(await store.amendsById(tx, id), "amends.not-found");
  const held = await toChange(tx, recoveryId);
  const row = found(await store.amendsToChange(tx, id), "amends.not-found");
  if (row.state !== "asked") refuse("amends.decided");
  return { held, row };
}
