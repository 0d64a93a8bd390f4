import type { StepSettings } from "@guli/contract";
import type { Desk } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { saveSettings, settings } from "./store/settings.ts";
import { ringLater } from "./store/steps.ts";

/** Change how long customers can look, and when leads hear of what is late: also of what is late already. */
export function changeSettings(desk: Desk, who: Who, change: { [K in keyof StepSettings]?: StepSettings[K] | undefined }): Promise<StepSettings> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const before = await settings(tx);
    const after = { ...before, ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) };
    await saveSettings(tx, after);
    if (after.leadAfterMinutes !== before.leadAfterMinutes) await ringLater(tx, after.leadAfterMinutes);
    tx.record("settings.changed", { person: who.personId }, { what: "steps", id: null });
    return after;
  });
}
