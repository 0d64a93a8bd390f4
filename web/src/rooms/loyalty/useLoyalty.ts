import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call, type Answer, type Given, type RouteName } from "../../api.ts";
import { sentenceOf } from "../../failures.ts";
import { toastTrouble } from "../../shell/toast.ts";

/** Questions whose answer is another once something was noted or defined. */
const MOVED: readonly RouteName[] = [
  "readStandings",
  "listStandings",
  "readStandingOf",
  "readStandingDefinition",
  "listCompetitors",
  "listCompetitorEvents",
  "readCompetitorSuggestions",
  "readIdeal",
  "listFits",
  "readLoyaltyCosts",
];

/** Change something here: all that shows it is asked anew, and a refusal is said in plain words. Null where it was refused. */
export function useLoyalty() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const run = async <N extends RouteName>(name: N, ...given: Given<N>): Promise<Answer<N> | null> => {
    setBusy(true);
    try {
      const answer = await call(name, ...given);
      await Promise.all(MOVED.map((question) => client.invalidateQueries({ queryKey: [question] })));
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
