import type { ReferralSettings } from "@guli/contract";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { refuse } from "../../../core/refusal.ts";
import { isCurrency } from "../../../core/money.ts";
import { noteReferrals } from "../../workspaces/index.ts";
import { keptMouth, putMouth } from "../mouth-store.ts";
import { mouthOf } from "../mouth.ts";
import { tellChanged } from "../telling.ts";
import { settingsFrom, siteOf } from "./rules/settings.ts";

export const referralSettings = async (tx: Tx): Promise<ReferralSettings> => settingsFrom((await keptMouth(tx))?.referrals ?? {});

type Reward = ReferralSettings["reward"];

/** What is given away is for owners to say. Who came before it was set is not thanked for: they were promised nothing. */
function rewardOf(wish: Reward, { tx, who, before }: { tx: Tx; who: Who; before: Reward }): Reward {
  const bare = (one: Reward) => one && JSON.stringify([one.money.amount, one.money.currency, one.days, one.source]);
  if (bare(wish) === bare(before)) return before;
  if (who.role !== "owner") refuse("session.not-allowed");
  if (wish && !isCurrency(wish.money.currency)) refuse("money.unknown-currency", { "reward.money.currency": "There is no such currency." });
  return wish && { ...wish, since: before?.since ?? tx.now };
}

type Change = { [K in keyof ReferralSettings]?: ReferralSettings[K] | undefined };

export function changeSettings(desk: Desk, who: Who, change: Change): Promise<ReferralSettings> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const before = settingsFrom((await mouthOf(tx)).referrals);
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<ReferralSettings>;
    if (given.site) given.site = siteOf(given.site) ?? refuse("referral.site", { site: "This is not the address of a web site: it begins with https://." });
    if (given.reward !== undefined) given.reward = rewardOf(given.reward, { tx, who, before: before.reward });
    const after = { ...before, ...given };
    await putMouth(tx, "referrals", after);
    await noteReferrals(tx, after.on);
    tellChanged(tx, { person: who.personId });
    return after;
  });
}
