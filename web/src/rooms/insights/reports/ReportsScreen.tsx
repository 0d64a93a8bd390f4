import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { isoDayIn } from "../../../formats/dates.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { useNow } from "../../../ui/now.ts";
import { Page } from "../../../ui/Page.tsx";
import { Tabs } from "../../../ui/Tabs.tsx";
import { useTitle } from "../../../ui/useTitle.ts";
import { lazy, Suspense } from "react";
import { needWords } from "../../../i18n/words.ts";
import { InsightTabs } from "../InsightTabs.tsx";
import { ExpectationsPart } from "./ExpectationsPart.tsx";
import { NightsPart } from "./NightsPart.tsx";
import { PeriodChooser } from "./PeriodChooser.tsx";
import { PromisesPart } from "./PromisesPart.tsx";
import { daysOf, PARTS, reportSearch, type Part, type ReportSearch } from "./searching.ts";

/** What customers say comes from the room that asks them. */
const SurveyReportPart = lazy(async () => {
  const [{ SurveyReportPart: Shown }] = await Promise.all([import("../../surveys/report/SurveyReportPart.tsx"), needWords("surveys")]);
  return { default: Shown };
});

/** What it brought to make things good. */
const RecoveryReportPart = lazy(async () => {
  const [{ RecoveryReportPart: Shown }] = await Promise.all([import("../../recovery/report/RecoveryReportPart.tsx"), needWords("recovery")]);
  return { default: Shown };
});

/** Where guides help and where they fail. */
const GuideReportPart = lazy(async () => {
  const [{ GuideReportPart: Shown }] = await Promise.all([import("../../guides/report/GuideReportPart.tsx"), needWords("guides")]);
  return { default: Shown };
});

/** What it cost customers, in the words of the room that counts it. */
const EffortPart = lazy(async () => {
  const [{ EffortPart: Shown }] = await Promise.all([import("./EffortPart.tsx"), needWords("ledger")]);
  return { default: Shown };
});

/** What was promised, what was expected, and what the nights cost. For leads. */
export function ReportsScreen() {
  const { t } = useTranslation();
  const me = useMe();
  const search = reportSearch(useSearch({ from: "/desk/reports" }));
  const navigate = useNavigate();
  const days = daysOf(search, isoDayIn(me.workspace.timeZone, useNow()));
  const go = (next: ReportSearch) => void navigate({ to: "/reports", search: next, replace: true });
  useTitle(t("Reports"));
  if (!mayAs(me, "lead")) return <Empty picture="gear" title={t("Reports are for leads")} />;
  return (
    <Page
      above={
        <>
          <InsightTabs here="reports" />
          <Tabs
            label={t("Reports")}
            here={search.part}
            tabs={PARTS.map((key) => ({ key, name: nameOf(key, t), link: { to: "/reports", search: { ...search, part: key } } }))}
          />
        </>
      }
      title={t("Reports")}
      says={saysOf(search.part, t)}
      wide
    >
      {search.part !== "nights" && <PeriodChooser days={days} onChange={(next) => go({ ...search, ...next })} />}
      {search.part === "promises" && (
        <PromisesPart days={days} what={search.what} onWhat={(what) => go({ part: "promises", ...days, ...(what && { what }) })} />
      )}
      {search.part === "expectations" && <ExpectationsPart days={days} />}
      {search.part === "nights" && <NightsPart />}
      {search.part === "effort" && (
        <Suspense>
          <EffortPart days={days} />
        </Suspense>
      )}
      {search.part === "guides" && (
        <Suspense>
          <GuideReportPart days={days} />
        </Suspense>
      )}
      {search.part === "surveys" && (
        <Suspense>
          <SurveyReportPart days={days} />
        </Suspense>
      )}
      {search.part === "recoveries" && (
        <Suspense>
          <RecoveryReportPart days={days} />
        </Suspense>
      )}
    </Page>
  );
}

type T = ReturnType<typeof useTranslation>["t"];

function nameOf(part: Part, t: T): string {
  switch (part) {
    case "promises":
      return t("Promises kept");
    case "expectations":
      return t("Expectations met");
    case "nights":
      return t("Nights and weekends");
    case "effort":
      return t("Effort of customers");
    case "surveys":
      return t("What customers say");
    case "guides":
      return t("Where guides fail");
    case "recoveries":
      return t("Recoveries");
  }
}

function saysOf(part: Part, t: T): string {
  switch (part) {
    case "promises":
      return t("What you said you would do, and how often you did it. By the day on which it was promised.");
    case "expectations":
      return t("How fast customers had their answer, beside when they expect one. All hours count, also those in which you are closed.");
    case "nights":
      return t("What it costs to be closed, from your own figures.");
    case "effort":
      return t("How much work customers had with you, and where it came from: of conversations that began in these days.");
    case "guides":
      return t("At which step customers get stuck, of guides that were sent in these days.");
    case "surveys":
      return t("How satisfied they were, how easy it was, and whether it was as they had expected. By the day on which they were asked.");
    case "recoveries":
      return t("What it brought to own mistakes, put them right and apologise: of recoveries that were opened in these days.");
  }
}
