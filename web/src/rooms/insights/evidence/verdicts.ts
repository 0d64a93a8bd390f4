import type { Claim } from "@guli/contract";
import type { TFunction } from "i18next";
import { VERDICTS } from "./claims.ts";

/** What may be said, in words from a fixed list. */
export function verdictWords({ verdict, missing }: Pick<Claim, "verdict" | "missing">, t: TFunction): string {
  if (verdict !== "not-yet") return t(VERDICTS[verdict].name);
  return missing > 0 ? t("Not yet: {{count}} more cases", { count: missing }) : t("Not yet: too few cases");
}
