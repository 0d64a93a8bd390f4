import type { Language, ReferralCode, ReferralSettings } from "@guli/contract";
import { randomBytes } from "node:crypto";
import { plus } from "../../../core/clock.ts";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { newId } from "../../../core/ids.ts";
import { refuse } from "../../../core/refusal.ts";
import { publicUrl } from "../../channels/index.ts";
import { customerFor, referralPage } from "../../customers/index.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { mouthOf } from "../mouth.ts";
import { tellChanged } from "../telling.ts";
import { characters, codeOf, shownCode } from "./rules/code.ts";
import { settingsFrom } from "./rules/settings.ts";
import { insertCode, openCodeOf, stopCodesOf, type CodeRow } from "./store/codes.ts";
import { referralWords } from "./words/words.ts";

const CHANCE = 7;
const SPOKEN: readonly Language[] = ["en", "ka", "uz", "uz-Cyrl", "ru"];

export const shownOf = ({ desk }: Tx, { id, code, madeAt, expiresAt, called }: CodeRow): ReferralCode => {
  const shown = shownCode(code);
  return { id, code: shown, url: `${publicUrl(desk)}/r/${shown}`, madeAt, expiresAt, called };
};

/** The customer's code, and words that lead to their page. */
export function giveCode(desk: Desk, who: Who, customerId: string): Promise<{ code: ReferralCode; words: string }> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const { id, language } = await customerFor(tx, customerId);
    const code = await codeFor(tx, { customerId: id, madeBy: who.personId });
    const spoken = SPOKEN.find((one) => one === language) ?? (await workspaceOf(tx)).language;
    return { code: shownOf(tx, code), words: referralWords[spoken].reply.replace("{{url}}", () => referralPage(tx, id)) };
  });
}

/** The code of a customer; made where they have none. Refuses where referrals are off. */
export async function codeFor(tx: Tx, { customerId, madeBy }: { customerId: string; madeBy: string | null }): Promise<CodeRow> {
  const { codePrefix, referrals } = await mouthOf(tx);
  const settings = settingsFrom(referrals);
  if (!settings.on) refuse("referral.off");
  const known = await openCodeOf(tx, customerId);
  if (known) return known;
  await stopCodesOf(tx, customerId, { overOnly: true });
  const one = { id: newId(), customerId, called: null, madeBy, expiresAt: until(tx, settings) };
  // Another of the same characters exists once in a long while; another of the same customer, where two pressed at once.
  for (let nth = 0; nth < 8; nth += 1) {
    const isNew = await insertCode(tx, { ...one, code: codeOf(codePrefix, characters(randomBytes(CHANCE))) });
    const made = await openCodeOf(tx, customerId);
    if (isNew) tellChanged(tx, madeBy === null ? { customer: customerId } : { person: madeBy });
    if (made) return made;
  }
  throw new Error("no code could be made");
}

const until = (tx: Tx, { validDays }: ReferralSettings): string | null => (validDays === null ? null : plus(tx.now, { hours: validDays * 24 }));

export function stopCode(desk: Desk, who: Who, customerId: string): Promise<void> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const { id } = await customerFor(tx, customerId);
    await stopCodesOf(tx, id, { overOnly: false });
    tellChanged(tx, { person: who.personId });
  });
}
