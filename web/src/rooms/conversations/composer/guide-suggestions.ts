import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { call } from "../../../api.ts";
import { ask } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import type { EditorHandle } from "./editing.ts";
import type { Trigger } from "./triggers.ts";
import type { Suggestion } from "./useSuggestions.ts";

const SHOWN = 3;
const SHORTEST = 3;

/** Guides after a slash, below the saved replies: what is typed is sought by the desk, in any script. */
export function useGuidesFor(
  trigger: Trigger | null,
  { conversationId, editor }: { conversationId: string; editor: { current: EditorHandle | null } },
): Suggestion[] {
  const { t } = useTranslation();
  const sought = trigger?.kind === "saved-reply" ? trigger.query : "";
  const { data } = useQuery({ ...ask("searchGuides", { query: { q: sought } }), enabled: sought.length >= SHORTEST });
  if (!trigger || sought.length < SHORTEST) return [];
  const put = async (guideId: string) => {
    try {
      const [sending, { wordsFor }] = await Promise.all([
        call("makeGuideLink", { params: { id: conversationId }, body: { guideId } }),
        import("../../guides/sending/speaking.ts"),
      ]);
      editor.current?.replace(trigger.from, trigger.to, wordsFor(sending));
    } catch (error) {
      toastTrouble(t(sentenceOf(error)));
    }
  };
  return (data?.rows ?? []).slice(0, SHOWN).map(({ guideId, title, summary }) => ({
    id: guideId,
    label: title,
    hint: t("Guide"),
    detail: summary,
    pick: () => void put(guideId),
  }));
}
