import type { ValueSettings } from "@guli/contract";
import type { Desk } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { askForAll, askForRisks } from "./hearing.ts";
import * as states from "./store/states.ts";

/** From which probability on a customer is at risk; the figures follow. Who is at risk by the new limit alone is told to nobody. */
export async function setRiskBelow(desk: Desk, who: Who, { riskBelow }: ValueSettings): Promise<ValueSettings> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await states.putRiskBelow(tx, { riskBelow: Math.round(riskBelow * 100) / 100, personId: who.personId });
    await askForRisks(tx);
    tx.record("settings.changed", { person: who.personId }, { what: "loyalty", id: null });
    return { riskBelow: await states.riskBelowOf(tx) };
  });
}

export async function reckonNow(desk: Desk, who: Who): Promise<{ askedAt: string }> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await askForAll(tx);
    return { askedAt: tx.now };
  });
}
