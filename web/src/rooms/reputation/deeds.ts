import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call, type Answer, type Given, type RouteName } from "../../api.ts";
import { sentenceOf } from "../../failures.ts";
import { toastTrouble } from "../../shell/toast.ts";

/** Questions whose answer is another once something was done about word of mouth. */
export const MOUTH: readonly RouteName[] = [
  "readReferralsOfCustomer",
  "readReferralReport",
  "readReferralSettings",
  "listReferrals",
  "listStories",
  "countStories",
  "readStorySettings",
  "readReach",
];

type Run = <N extends RouteName>(name: N, ...given: Given<N>) => Promise<Answer<N> | null>;

/** Do something: everything that shows it is asked anew, and a refusal is said in plain words. Null where it was refused. */
export function useMouth(): { run: Run; busy: boolean } {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const run: Run = async (name, ...given) => {
    setBusy(true);
    try {
      const answer = await call(name, ...given);
      await Promise.all(MOUTH.map((question) => client.invalidateQueries({ queryKey: [question] })));
      return answer;
    } catch (error) {
      toastTrouble(t(sentenceOf(error)));
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { run, busy };
}
