import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call, type Answer, type Given, type RouteName } from "../../api.ts";
import { sentenceOf } from "../../failures.ts";
import { toastTrouble } from "../../shell/toast.ts";

/** Questions whose answer is another once something was done to orders. */
const MOVED: readonly RouteName[] = [
  "listOrders",
  "readOrder",
  "readOrdersOfCustomer",
  "listUndecidedBuyers",
  "listBuyerDecisions",
  "listOrderImports",
  "readOrderImport",
  "readOrderSettings",
  "listRates",
  "listContracts",
  "listShops",
  "listShopDeliveries",
  "listShopWishes",
];

export type Run = <N extends RouteName>(name: N, ...given: Given<N>) => Promise<Answer<N> | null>;

/** Do something with orders: everything that shows them is asked anew, and a refusal is said in plain words. Null where it was refused. */
export function useOrderDeeds(): { run: Run; tryTo: <T>(work: () => Promise<T>) => Promise<T | null>; busy: boolean } {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const tryTo = async <T>(work: () => Promise<T>): Promise<T | null> => {
    setBusy(true);
    try {
      const answer = await work();
      await Promise.all(MOVED.map((question) => client.invalidateQueries({ queryKey: [question] })));
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
