import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call, type Answer, type Given, type RouteName } from "../../api.ts";
import { sentenceOf } from "../../failures.ts";
import { toastTrouble } from "../../shell/toast.ts";

/** Questions whose answer is another once something was done to a recovery. */
const MOVED: readonly RouteName[] = [
  "readRecoveriesIn",
  "readRecovery",
  "listRecoveries",
  "countRecoveries",
  "listRecoveriesOfCustomer",
  "listAskedAmends",
  "readMyAllowance",
  "readAmendsBudgets",
  "listRootCauses",
  "listVouchers",
  "listSteps",
];

export type Run = <N extends RouteName>(name: N, ...given: Given<N>) => Promise<Answer<N> | null>;

type Deeds = {
  run: Run;
  /** As `run`, for what takes more than one call. */
  tryTo: <T>(work: () => Promise<T>) => Promise<T | null>;
  busy: boolean;
};

/** Do something with a recovery. */
export const useDeeds = (): Deeds => useDeedsThatMove(MOVED);

/** Do something: everything that shows it (`moved`) is asked anew, and a refusal is said in plain words. Null where it was refused. */
export function useDeedsThatMove(moved: readonly RouteName[]): Deeds {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const tryTo: Deeds["tryTo"] = async (work) => {
    setBusy(true);
    try {
      const answer = await work();
      await Promise.all(moved.map((question) => client.invalidateQueries({ queryKey: [question] })));
      return answer;
    } catch (error) {
      toastTrouble(t(sentenceOf(error)));
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { run: (name, ...given) => tryTo(() => call(name, ...given)), tryTo, busy };
}
