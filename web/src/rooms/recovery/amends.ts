import type { Amends } from "@guli/contract";
import type { TFunction } from "i18next";
import { formatNumber } from "../../formats/index.ts";
import { moneyText } from "./money.ts";
import { AMENDS } from "./names.ts";

type Worth = Pick<Amends, "kind" | "money"> & Partial<Pick<Amends, "points">>;

/** "Voucher, 30.00 ₾", "Points, 200", "A personal word". */
export function worthText({ kind, money, points }: Worth, t: TFunction): string {
  const name = t(AMENDS[kind]);
  const worth = money ? moneyText(money) : points ? formatNumber(points) : null;
  return worth === null ? name : t("{{kind}}, {{worth}}", { kind: name, worth });
}
