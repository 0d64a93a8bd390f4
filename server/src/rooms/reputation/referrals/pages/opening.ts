import type { Language, ReferralSettings, Voucher } from "@guli/contract";
import type { Desk, Tx } from "../../../../core/desk.ts";
import { cut } from "../../../../core/cutting.ts";
import { linkedTo, type Linked } from "../../../../core/links.ts";
import { customerFor } from "../../../customers/index.ts";
import { vouchersById } from "../../../recovery/index.ts";
import { workspaceOf } from "../../../workspaces/index.ts";
import { businessOf } from "../../mouth-store.ts";
import { tellChanged } from "../../telling.ts";
import { codeFor, shownOf } from "../giving.ts";
import { languageOf } from "../reading.ts";
import { PREFIX, readCode } from "../rules/code.ts";
import { referralSettings } from "../settling.ts";
import { callBy, codesByText, openCodeOf, stopCodesOf } from "../store/codes.ts";
import { broughtBy } from "../store/reading.ts";
import { thanksOf } from "../store/thanks.ts";

type Shared = { business: string; settings: ReferralSettings; language: Language };
/** What a friend is shown. */
export type Introduced = Shared & { code: string; called: string | null };
/** A customer's own page. */
export type Owned = Shared & {
  linked: Linked;
  timeZone: string;
  code: { shown: string; url: string; called: string | null; expiresAt: string | null } | null;
  count: number;
  /** Vouchers that they have for it and may still use. */
  vouchers: Voucher[];
};

/** What a friend's link opens; null for what is no code, and for what counts no more: nobody can tell which. It changes nothing. */
export async function introduction(desk: Desk, typed: string): Promise<Introduced | null> {
  const code = readCode(typed);
  const workspaceId = code && (await businessOf(desk, code.slice(0, PREFIX)));
  if (!code || !workspaceId) return null;
  return desk.read(workspaceId, async (tx) => {
    const settings = await referralSettings(tx);
    const [known] = settings.on ? await codesByText(tx, [code]) : [];
    if (!known || known.stoppedAt !== null || (known.expiresAt !== null && Date.parse(known.expiresAt) <= Date.parse(tx.now))) return null;
    if ((await customerFor(tx, known.customerId)).blocked) return null;
    const { name: business, language } = await workspaceOf(tx);
    return { business, language, settings, code: shownOf(tx, known).code, called: known.called };
  });
}

/** What the customer's own link opens; null where there is nothing to be seen. */
export async function ownReferrals(desk: Desk, token: string): Promise<Owned | null> {
  const linked = linkedTo(desk.vault, "referral", token);
  return linked && desk.read(linked.workspaceId, (tx) => describe(tx, linked));
}

async function describe(tx: Tx, linked: Linked): Promise<Owned | null> {
  const settings = await referralSettings(tx);
  const customer = settings.on ? await theirs(tx, linked.id) : null;
  if (!customer) return null;
  const { name: business, timeZone } = await workspaceOf(tx);
  const code = await openCodeOf(tx, customer.id);
  return {
    linked,
    business,
    timeZone,
    settings,
    language: await languageOf(tx, customer.language),
    code: code ? { shown: shownOf(tx, code).code, url: shownOf(tx, code).url, called: code.called, expiresAt: code.expiresAt } : null,
    count: (await broughtBy(tx, customer.id)).count,
    vouchers: await usableOf(tx, customer.id),
  };
}

/** What may still be redeemed. */
async function usableOf(tx: Tx, customerId: string): Promise<Voucher[]> {
  const ids = await thanksOf(tx, customerId);
  const known = await vouchersById(tx, ids);
  return ids.flatMap((id) => known.get(id) ?? []).filter(({ state }) => state === "given");
}

/** Whoever is blocked, or is not there any more, has nothing to tell others of us. */
async function theirs(tx: Tx, id: string) {
  const customer = await customerFor(tx, id).catch(() => null);
  return customer && !customer.blocked ? customer : null;
}

const LONGEST = 60;
export type Wish = { do: "make" } | { do: "stop" } | { do: "call"; called: string };

/** What the customer presses on their page; false where the page opens nothing. */
export function wishByPage(desk: Desk, linked: Linked, wish: Wish): Promise<boolean> {
  return desk.transaction(linked.workspaceId, async (tx) => {
    const customer = (await referralSettings(tx)).on ? await theirs(tx, linked.id) : null;
    if (!customer) return false;
    if (wish.do === "make") await codeFor(tx, { customerId: customer.id, madeBy: null });
    else if (wish.do === "stop") await stopCodesOf(tx, customer.id, { overOnly: false });
    else await call(tx, customer.id, wish.called);
    tellChanged(tx, { customer: customer.id });
    return true;
  });
}

/** One line, nothing that looks like an address of a web page or a telephone number, in whichever letters: others read it under our name. */
async function call(tx: Tx, customerId: string, said: string): Promise<void> {
  const code = await openCodeOf(tx, customerId);
  const called = cut(said.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim(), LONGEST);
  const isName = !/[/@:]|www\.|[.。]\p{L}{2,}|\d(?:[\s().-]*\d){5}/iu.test(called.normalize("NFKC"));
  if (code) await callBy(tx, code.id, called === "" || !isName ? null : called);
}

/** What the page's own form carries: which page it is, and when it was shown. */
export const markFor = (desk: Desk, { workspaceId, id }: Linked): string => {
  const at = String(Date.parse(desk.clock.now()));
  return `${at}.${desk.vault.mark(`${workspaceId}:${id}:${at}`, "referral-form")}`;
};

const LATEST = 24 * 60 * 60 * 1000;

export function isFromPage(desk: Desk, { workspaceId, id }: Linked, mark: string): boolean {
  const [at = ""] = mark.split(".");
  if (!/^\d{10,16}$/.test(at) || Date.parse(desk.clock.now()) - Number(at) > LATEST) return false;
  return mark === `${at}.${desk.vault.mark(`${workspaceId}:${id}:${at}`, "referral-form")}`;
}
