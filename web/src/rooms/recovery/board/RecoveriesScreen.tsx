import { useNavigate, useSearch } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Page } from "../../../ui/Page.tsx";
import { Tabs } from "../../../ui/Tabs.tsx";
import { useTitle } from "../../../ui/useTitle.ts";
import { AskedPart } from "../leading/AskedPart.tsx";
import { CausesPart } from "../leading/CausesPart.tsx";
import { VouchersPart } from "../leading/VouchersPart.tsx";
import styles from "../pages.module.css";
import { Board } from "./Board.tsx";
import { boardSearch, PARTS, type BoardSearch, type Part } from "./filtering.ts";
import { Filters } from "./Filters.tsx";

/** Everything that went wrong and is being made good. */
export function RecoveriesScreen() {
  const { t } = useTranslation();
  const isLead = mayAs(useMe(), "lead");
  const given = boardSearch(useSearch({ from: "/desk/recoveries" }));
  const navigate = useNavigate();
  const parts = PARTS.filter((one) => isLead || one === "board" || one === "causes");
  const part = parts.find((one) => one === given.part) ?? "board";
  const go = (search: BoardSearch) => void navigate({ to: "/recoveries", search, replace: true });
  useTitle(t("Recoveries"));
  return (
    <Page above={<Parts parts={parts} here={part} />} title={t("Recoveries")} says={saysOf(part, t)} wide={part === "board" ? "all" : true}>
      {part === "board" && (
        <>
          <Filters search={given} onChange={go} />
          <Board search={given} onStage={(stage) => go({ ...given, stage })} />
        </>
      )}
      {part === "asked" && <AskedPart />}
      {part === "causes" && <CausesPart />}
      {part === "vouchers" && <VouchersPart />}
    </Page>
  );
}

function nameOf(part: Part, t: TFunction): string {
  switch (part) {
    case "board":
      return t("Board");
    case "asked":
      return t("Asked of leads");
    case "causes":
      return t("Root causes");
    case "vouchers":
      return t("Vouchers");
  }
}

function saysOf(part: Part, t: TFunction): string {
  switch (part) {
    case "board":
      return t("What went wrong for customers and is being made good. What is due first stands first.");
    case "asked":
      return t("Amends that are above a budget wait here for your yes or no. Nobody agrees to their own, unless they are the only owner.");
    case "causes":
      return t("Why things went wrong, what it cost, and what is done so that it does not happen again.");
    case "vouchers":
      return t("Codes that were given to customers, and those that you brought for them.");
  }
}

function Parts({ parts, here }: { parts: readonly Part[]; here: Part }) {
  const { t } = useTranslation();
  const asked = useAsk("countRecoveries").data?.asked ?? 0;
  const named = (key: Part) => (
    <>
      {nameOf(key, t)}
      {key === "asked" && asked > 0 && <span className={`${styles.count} numbers`}>{asked}</span>}
    </>
  );
  if (parts.length < 2) return null;
  const tabs = parts.map((key) => ({ key, name: named(key), link: { to: "/recoveries", search: key === "board" ? {} : { part: key } } }) as const);
  return <Tabs label={t("Recoveries")} here={here} tabs={tabs} />;
}
