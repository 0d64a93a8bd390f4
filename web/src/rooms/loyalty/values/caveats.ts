import type { ModelCaveat } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { formatNumber, formatPercent } from "../../../formats/index.ts";

type Say = (more: number, shown: (name: string, as?: (value: number) => string) => string) => string;

/** What speaks against a model or is missing, in words. */
export function useCaveat(): (caveat: ModelCaveat) => string {
  const { t } = useTranslation();
  const says: Record<ModelCaveat["code"], Say> = {
    "few-customers": (count) => t("Not yet: {{count}} more customers are needed.", { count }),
    "few-again": (count) => t("Not yet: {{count}} more customers who bought again are needed.", { count }),
    short: (count) => t("Not yet: {{count}} more days are needed.", { count }),
    "few-values": (count) => t("Not yet: {{count}} more customers are needed who bought again for a sum in your currency.", { count }),
    "few-contracts": (count) => t("Not yet: {{count}} more contracts are needed.", { count }),
    "few-ended": (count) => t("Not yet: {{count}} more contracts that ended are needed.", { count }),
    "no-convergence": () => t("No parameters fit: your customers buy in another way than the model takes for granted. Nothing is told by it."),
    "not-checked": () => t("It could not be tested on weeks that it had not seen: too little lies behind you."),
    "told-wrong": (_, shown) =>
      t("Of weeks that it had not seen it told wrong: customers bought {{ratio}} times what it expected.", { ratio: shown("ratio", two) }),
    misfit: (_, shown) => t("{{share}} of customers bought again more or less often than it expects.", { share: shown("share", formatPercent) }),
    "uneven-weeks": (_, shown) =>
      t("Your weeks differ by {{share}} beyond chance: season, actions or holidays. It knows none of these, so take single months with care.", {
        share: shown("share", formatPercent),
      }),
    "like-a-clock": () => t("Your customers buy like a clock, and the model takes them to buy by chance: whoever is late is more surely gone than it says."),
    "in-bursts": () => t("Your customers buy in bursts with long pauses: whoever is silent is less surely gone than it says."),
    "heavy-tail": () => t("A few customers spend so much more than all others that nothing certain can be said of the average."),
    "value-and-frequency": (_, shown) =>
      t("Who buys more often spends otherwise each time (correlation {{correlation}}): sums of single customers are off.", {
        correlation: shown("correlation", two),
      }),
  };
  return ({ code, params }) => says[code](params["more"] ?? 0, (name, as = formatNumber) => as(params[name] ?? 0));
}

const two = (value: number): string => formatNumber(value, 2);
