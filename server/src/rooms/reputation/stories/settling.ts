import type { StorySettings, StorySettingsShown } from "@guli/contract";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { publicUrl } from "../../channels/index.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { keptMouth, putMouth } from "../mouth-store.ts";
import { mouthOf } from "../mouth.ts";
import { tellChanged } from "../telling.ts";

const SHIPPED: StorySettings = { on: false, intro: {} };

export const storySettings = async (tx: Tx): Promise<StorySettings> => ({ ...SHIPPED, ...(await keptMouth(tx))?.stories });

export async function shownSettings(tx: Tx): Promise<StorySettingsShown> {
  return { ...(await storySettings(tx)), url: `${publicUrl(tx.desk)}/stories/${(await workspaceOf(tx)).slug}` };
}

type Change = { [K in keyof StorySettings]?: StorySettings[K] | undefined };

export function changeSettings(desk: Desk, who: Who, { on, intro }: Change): Promise<StorySettingsShown> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const before = { ...SHIPPED, ...(await mouthOf(tx)).stories };
    await putMouth(tx, "stories", { on: on ?? before.on, intro: intro ?? before.intro });
    tellChanged(tx, { person: who.personId });
    return shownSettings(tx);
  });
}
