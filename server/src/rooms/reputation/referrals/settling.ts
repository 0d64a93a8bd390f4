import type { ReferralSettings } from "@guli/contract";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { refuse } from "../../../core/refusal.ts";
import { noteReferrals } from "../../workspaces/index.ts";
import { keptMouth, putMouth } from "../mouth-store.ts";
import { mouthOf } from "../mouth.ts";
import { tellChanged } from "../telling.ts";
import { settingsFrom, siteOf } from "./rules/settings.ts";

export const referralSettings = async (tx: Tx): Promise<ReferralSettings> => settingsFrom((await keptMouth(tx))?.referrals ?? {});

type Change = { [K in keyof ReferralSettings]?: ReferralSettings[K] | undefined };

export function changeSettings(desk: Desk, who: Who, change: Change): Promise<ReferralSettings> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const before = settingsFrom((await mouthOf(tx)).referrals);
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<ReferralSettings>;
    if (given.site) given.site = siteOf(given.site) ?? refuse("referral.site", { site: "This is not the address of a web site: it begins with https://." });
    const after = { ...before, ...given };
    await putMouth(tx, "referrals", after);
    await noteReferrals(tx, after.on);
    tellChanged(tx, { person: who.personId });
    return after;
  });
}
