import { useTranslation } from "react-i18next";
import { mayAs, useMe } from "../../../session.ts";
import { Page } from "../../settings/parts/Page.tsx";
import { ContractsSheet } from "./ContractsSheet.tsx";
import { CurrencySheet } from "./CurrencySheet.tsx";
import { RatesSheet } from "./RatesSheet.tsx";
import { ShopsSheet } from "./ShopsSheet.tsx";
import { WishesSheet } from "./WishesSheet.tsx";

/** Where orders come from, and what they are worth in the business's own money. */
export function OrdersSection() {
  const { t } = useTranslation();
  const mayOwn = mayAs(useMe(), "owner");
  return (
    <Page title={t("Orders")} says={t("Where orders come from, and in which money you count them.")}>
      <WishesSheet />
      <ShopsSheet />
      <CurrencySheet mayChange={mayOwn} />
      <RatesSheet mayChange={mayOwn} />
      <ContractsSheet />
    </Page>
  );
}
