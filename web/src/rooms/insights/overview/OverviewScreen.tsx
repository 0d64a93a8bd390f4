import type { Overview, TileKey } from "@guli/contract";
import { NativeSelect } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "../../../asking.ts";
import { formatDayAndYear, formatMonth } from "../../../formats/index.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { Page, Sheet } from "../../../ui/Page.tsx";
import { useTitle } from "../../../ui/useTitle.ts";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import { ErasedInSums } from "../../customers/erased/ErasedInSums.tsx";
import { InsightTabs } from "../InsightTabs.tsx";
import { turnOf } from "./figures.ts";
import { Retention } from "./Retention.tsx";
import { SaveAll } from "./SaveAll.tsx";
import { overviewSearch, TILES } from "./searching.ts";
import { TileCard } from "./TileCard.tsx";
import { WhatChanged } from "./Why.tsx";
import styles from "./overview.module.css";

const TileSheet = lazy(async () => ({ default: (await import("./TileSheet.tsx")).TileSheet }));
const CohortSheet = lazy(async () => ({ default: (await import("./CohortSheet.tsx")).CohortSheet }));

/** How a month went, on one screen. For leads and owners. */
export function OverviewScreen() {
  const { t } = useTranslation();
  const { month } = overviewSearch(useSearch({ from: "/desk/overview" }));
  const may = mayAs(useMe(), "lead");
  const found = useQuery({ ...ask("readOverview", { query: month ? { month } : {} }), placeholderData: keepPreviousData, enabled: may });
  useTitle(t("Overview"));
  if (!may) return <Empty picture="gear" title={t("The overview is for leads")} />;
  return <Loaded of={found}>{(shown) => <Shown shown={shown} />}</Loaded>;
}

function Shown({ shown }: { shown: Overview }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = overviewSearch(useSearch({ from: "/desk/overview" }));
  const { month, asOf } = shown;
  if (month === null || asOf === null) {
    return (
      <Page above={<InsightTabs here="overview" />} title={t("Overview")} wide>
        <Empty picture="calm" title={t("Nothing to look back on yet")}>
          {t("It is reckoned every night: come back when the first conversations or orders are a day old.")}
        </Empty>
      </Page>
    );
  }
  const close = () => void navigate({ to: "/overview", search: search.month ? { month: search.month } : {}, replace: true });
  const open = shown.tiles.find(({ key }) => key === search.tile);
  return (
    <Page
      above={<InsightTabs here="overview" />}
      title={t("Overview")}
      says={t("How {{month}} went, beside the month before. As of {{day}}.", { month: formatMonth(month), day: formatDayAndYear(asOf) })}
      actions={<Actions shown={shown} />}
      wide
    >
      <Tiles shown={shown} />
      <Changed shown={shown} />
      <Retention shown={shown} />
      <ErasedInSums />
      <Suspense>
        {open && <TileSheet tile={open} shown={shown} onClose={close} />}
        {!open && search.cohort && <CohortSheet cohort={search.cohort} basis={shown.retention.basis} onClose={close} />}
      </Suspense>
    </Page>
  );
}

function Actions({ shown }: { shown: Overview }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <>
      <NativeSelect
        aria-label={t("Which month")}
        value={shown.month ?? ""}
        data={shown.months.toReversed().map((month) => ({ value: month, label: nameOf(month, shown.asOf!, t) }))}
        onChange={(event) => void navigate({ to: "/overview", search: { month: event.currentTarget.value } })}
      />
      <SaveAll shown={shown} />
    </>
  );
}

/** A month that goes on is said to: it cannot be held against a whole one. */
function nameOf(month: string, asOf: string, t: ReturnType<typeof useTranslation>["t"]): string {
  const going = asOf.slice(0, 7) === month.slice(0, 7);
  return going ? t("{{month}}, so far", { month: formatMonth(month) }) : formatMonth(month);
}

const SIDE_BY_SIDE: readonly TileKey[] = ["speed", "human"];

function Tiles({ shown }: { shown: Overview }) {
  const { t } = useTranslation();
  const search = overviewSearch(useSearch({ from: "/desk/overview" }));
  const card = (key: TileKey) => {
    const tile = shown.tiles.find((one) => one.key === key);
    return tile && <TileCard key={key} tile={tile} shown={shown} search={search} />;
  };
  return (
    <div className={styles.tiles}>
      {TILES.filter((key) => !SIDE_BY_SIDE.includes(key)).map(card)}
      <section className={styles.pair} aria-label={t("Human factors beside speed")}>
        <p className={styles.pairName}>{t("Human factors beside speed")}</p>
        {SIDE_BY_SIDE.map(card)}
      </section>
    </div>
  );
}

function Changed({ shown: { tiles, currency, month } }: { shown: Overview }) {
  const { t } = useTranslation();
  const explained = tiles.filter(({ why }) => why.length > 0);
  const surely = explained.filter((tile) => turnOf(tile) !== "chance");
  if (explained.length === 0 || month === null) return null;
  return (
    <Sheet
      title={t("What changed, and why")}
      says={t("Each change is taken apart into what brought it; nothing is left over. Changes that chance may bring stand with their figures above, not here.")}
    >
      {surely.length > 0 ? (
        <WhatChanged tiles={surely} currency={currency} />
      ) : (
        <p className={styles.soft}>{t("Nothing changed by more than chance may bring.")}</p>
      )}
      <p className={styles.foot}>
        <Link to="/settings/$section" params={{ section: "me" }}>
          {t("Have this page by mail on Monday mornings")}
        </Link>
      </p>
    </Sheet>
  );
}
