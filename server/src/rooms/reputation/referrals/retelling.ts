import type { Tx } from "../../../core/desk.ts";
import { noteReferrals } from "../../workspaces/index.ts";
import { noteRecommended } from "../../loyalty/index.ts";
import { putMouth } from "../mouth-store.ts";
import { mouthOf } from "../mouth.ts";
import { characters, codeOf } from "./rules/code.ts";
import { settingsFrom } from "./rules/settings.ts";
import { insertPastReferrals, type PastReferral } from "./store/retelling.ts";
import { reckonAll } from "./store/results.ts";

export type { PastReferral };

/** Referrals are on, and some came through others, in a past that is told at once. `chance` makes the codes: seven bytes of it each. */
export async function retellReferrals(tx: Tx, past: readonly PastReferral[], chance: () => Uint8Array): Promise<void> {
  const { codePrefix, referrals } = await mouthOf(tx);
  await putMouth(tx, "referrals", { ...settingsFrom(referrals), on: true });
  await noteReferrals(tx, true);
  await insertPastReferrals(
    tx,
    past.map((one) => ({ ...one, code: codeOf(codePrefix, characters(chance())) })),
  );
  await noteRecommended(
    tx,
    past.map(({ id, friendId, madeAt }) => ({ referralId: id, customerId: friendId, since: madeAt })),
  );
  await reckonAll(tx);
}
