import type { CoachSettings, changeCoachSettings } from "@guli/contract";
import type { z } from "zod";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { moodShift } from "../conversations/index.ts";
import { defaults, levelsFrom } from "./rules/levels.ts";
import { chosenLevels, putLevels } from "./store/levels.ts";

export async function readSettings(tx: Tx): Promise<CoachSettings> {
  const chosen = await chosenLevels(tx);
  const { dissatisfied, angry, corrections } = await moodShift(tx);
  const [latest] = chosen;
  return {
    levels: levelsFrom(chosen),
    defaults,
    moodShift: { dissatisfied, angry, corrections },
    changedAt: latest?.changedAt ?? null,
    changedBy: latest?.changedBy ?? null,
  };
}

/** Choose levels; of one named twice the last counts. */
export function changeSettings(desk: Desk, who: Who, { levels }: z.output<typeof changeCoachSettings.body>): Promise<CoachSettings> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await putLevels(tx, who.personId, [...new Map(levels.map((one) => [`${one.rule} ${one.mood}`, one])).values()]);
    tx.record("settings.changed", { person: who.personId }, { what: "coaching", id: null });
    return readSettings(tx);
  });
}
