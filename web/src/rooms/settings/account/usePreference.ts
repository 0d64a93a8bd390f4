import type { Preferences } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { useKeepMe, useMe } from "../../../session.ts";
import { toastTrouble } from "../../../shell/toast.ts";

/** Change preferences that hold at once; taken back if the desk says no. */
export function usePreference(): (change: Partial<Preferences>) => void {
  const { t } = useTranslation();
  const me = useMe();
  const keepMe = useKeepMe();
  const tell = useTell("changeMe");
  return (change) => {
    keepMe({ ...me, preferences: { ...me.preferences, ...change } });
    tell.mutate(
      { body: change },
      {
        onSuccess: keepMe,
        onError: (error) => {
          keepMe(me);
          toastTrouble(t(sentenceOf(error)));
        },
      },
    );
  };
}
