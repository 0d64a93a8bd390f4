import type { Language, Preferences } from "@guli/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useTell } from "../asking.ts";
import { sentenceOf } from "../failures.ts";
import { speak } from "../i18n/words.ts";
import { stopLive } from "../live.ts";
import { useKeepMe, useMe } from "../session.ts";
import { toastTrouble } from "./toast.ts";

/** What one does with one's own account from the menu: seen at once, kept by the desk, taken back if it says no. */
export function useAccount() {
  const { t } = useTranslation();
  const me = useMe();
  const keepMe = useKeepMe();
  const client = useQueryClient();
  const onError = (error: Error) => toastTrouble(t(sentenceOf(error)));
  const change = useTell("changeMe");
  const leave = useTell("signOut");
  const move = useTell("switchWorkspace");

  const changed = (given: Partial<Pick<Preferences, "theme" | "language">> & { away?: boolean }) => {
    const { away = me.person.away, ...preferences } = given;
    keepMe({ ...me, person: { ...me.person, away }, preferences: { ...me.preferences, ...preferences } });
    change.mutate({ body: given }, { onSuccess: keepMe, onError: (error) => (keepMe(me), onError(error)) });
  };

  return {
    setAway: (away: boolean) => changed({ away }),
    setTheme: (theme: Preferences["theme"]) => changed({ theme }),
    setLanguage: (language: Language) => void speak(language).then(() => changed({ language }), onError),
    /** Another business is another desk: nothing of the first may stay in memory. */
    switchTo: (workspaceId: string) => move.mutate({ body: { workspaceId } }, { onSuccess: () => location.assign("/"), onError }),
    signOut: () =>
      leave.mutate(
        {},
        {
          onSuccess: () => {
            stopLive();
            client.clear();
            location.assign("/sign-in");
          },
          onError,
        },
      ),
  };
}
