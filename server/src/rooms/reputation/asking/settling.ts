import type { Language, ReviewAsking, ReviewAskingShown } from "@guli/contract";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { publicUrl } from "../../channels/index.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { shipped } from "./rules/settings.ts";
import { keptAsking, putAsking } from "./store/settings.ts";
import { askText, askWords } from "./words/words.ts";

export const askingSettings = async (tx: Tx): Promise<ReviewAsking> => ({ ...shipped, ...(await keptAsking(tx)) });

const openings = Object.fromEntries(Object.entries(askWords).map(([language, { opening }]) => [language, opening])) as Record<Language, string>;

export const shownAsking = async (tx: Tx): Promise<ReviewAskingShown> => ({ ...(await askingSettings(tx)), shipped: openings });

export function changeAsking(desk: Desk, who: Who, settings: ReviewAsking): Promise<ReviewAskingShown> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await putAsking(tx, settings);
    tx.record("settings.changed", { person: who.personId }, { what: "reputation", id: null });
    return shownAsking(tx);
  });
}

/** As a customer would see it. */
export async function previewAsk(tx: Tx, { language, words }: { language: Language; words: string | null }): Promise<{ text: string }> {
  const { name: business } = await workspaceOf(tx);
  return { text: askText({ language, business, words, url: `${publicUrl(tx.desk)}/reviews/ask/…` }) };
}
