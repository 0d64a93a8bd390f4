import type { SurveyFigures, SurveyReport } from "@guli/contract";
import { NativeSelect, SegmentedControl } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ask, useAsk } from "../../../asking.ts";
import { formatMonth, formatNumber } from "../../../formats/index.ts";
import { Sheet } from "../../../ui/Page.tsx";
import { kindName } from "../../conversations/parts/channel-kinds.ts";
import { usePeople, useTeams } from "../../conversations/data/people.ts";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import shared from "../surveys.module.css";
import styles from "./report.module.css";
import { STANDINGS } from "../names.ts";
import { Compare } from "./Compare.tsx";
import { FiguresTable } from "./FiguresTable.tsx";
import { Intervals } from "./Intervals.tsx";
import { MEASURES, measureNamed, type Measure } from "./measures.ts";
import { Returns } from "./Returns.tsx";

/** `id` tells two of the same name apart. */
export type Named = SurveyFigures & { id: string; name: string };

/** What customers said who were asked: each figure with its cases and its interval. */
export function SurveyReportPart({ days }: { days: { from: string; to: string } }) {
  const [attribute, setAttribute] = useState("");
  const query = { ...days, ...(attribute && { attribute }) };
  const report = useQuery({ ...ask("readSurveyReport", { query }), placeholderData: keepPreviousData });
  return (
    <Loaded of={report}>
      {(data) => <Shown report={data} segment={<AttributeField value={attribute} onChange={setAttribute} />} attribute={attribute} />}
    </Loaded>
  );
}

/** By which of what is noted of customers they are laid side by side. */
function AttributeField({ value, onChange }: { value: string; onChange: (key: string) => void }) {
  const { t } = useTranslation();
  const attributes = (useAsk("listAttributes").data?.rows ?? []).filter(({ type }) => type === "choice" || type === "yes-no" || type === "text");
  if (attributes.length === 0) return null;
  return (
    <NativeSelect
      label={t("Also by what is noted of customers")}
      value={value}
      data={[{ value: "", label: t("Nothing more") }, ...attributes.map(({ key, label }) => ({ value: key, label }))]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

type ShownGiven = { report: SurveyReport; segment: ReactNode; attribute: string };

function Shown({ report, segment, attribute }: ShownGiven) {
  const { t } = useTranslation();
  const [measure, setMeasure] = useState<Measure>("satisfied");
  const groups = useGroups(report, attribute);
  if (report.all.sent === 0)
    return (
      <p className={shared.soft}>
        {t("Nobody was asked in these days.")}{" "}
        <Link to="/settings/$section" params={{ section: "surveys" }} className={shared.link}>
          {t("What customers are asked")}
        </Link>
      </p>
    );
  const all: Named = { ...report.all, id: "all", name: t("All") };
  return (
    <>
      <Sheet
        title={t("All in all")}
        says={t("{{answered}} of {{sent}} customers who were asked have answered. Each bar is the range in which the true value lies with 95% certainty.", {
          answered: formatNumber(all.answered),
          sent: formatNumber(all.sent),
        })}
        actions={
          <Link to="/survey-answers" className={shared.link}>
            {t("Read the answers")}
          </Link>
        }
      >
        <Intervals rows={MEASURES.map(({ measure: one, name }) => ({ key: one, name: t(name), figures: all, measure: one }))} />
        <Compare rows={[all]} />
      </Sheet>
      <Returns returns={report.returns} />
      {segment}
      <SegmentedControl
        className={styles.measures ?? ""}
        aria-label={t("What is compared")}
        value={measure}
        data={MEASURES.map(({ measure: one, name }) => ({ value: one, label: t(name) }))}
        onChange={(value) => setMeasure(measureNamed(value))}
      />
      {groups.map(({ title, rows, compare }) => (
        <Sheet key={title} title={title}>
          <Intervals rows={rows.map((figures) => ({ key: figures.id, name: figures.name, figures, measure }))} />
          {compare && <Compare rows={rows} />}
          <FiguresTable title={title} rows={rows} />
        </Sheet>
      ))}
    </>
  );
}

function valueName(value: string | null, t: TFunction): string {
  if (value === null) return t("Not noted");
  return value === "true" ? t("Yes") : value === "false" ? t("No") : value;
}

type Group = { title: string; rows: Named[]; compare: boolean };

function useGroups(report: SurveyReport, attribute: string): Group[] {
  const { t } = useTranslation();
  const [people, teams] = [usePeople(), useTeams()];
  const label = (useAsk("listAttributes").data?.rows ?? []).find(({ key }) => key === attribute)?.label;
  const segment = { "first-time": t("Had their first matter"), known: t("Had been here before") };
  const groups: Group[] = [
    { title: t("By channel"), compare: true, rows: report.channels.map((row) => ({ ...row, id: row.kind, name: kindName(row.kind, t) })) },
    { title: t("New customers and known ones"), compare: true, rows: report.segments.map((row) => ({ ...row, id: row.segment, name: segment[row.segment] })) },
    {
      title: t("By how loyal they are now"),
      compare: true,
      rows: report.standings.map((row) => ({ ...row, id: row.standing, name: t(STANDINGS[row.standing]) })),
    },
    {
      title: label ?? "",
      compare: true,
      rows: label === undefined ? [] : (report.attribute ?? []).map((row) => ({ ...row, id: row.value ?? "", name: valueName(row.value, t) })),
    },
    {
      title: t("By team"),
      compare: false,
      rows: report.teams.map((row) => ({
        ...row,
        id: row.teamId ?? "",
        name: row.teamId === null ? t("No team") : (teams.of(row.teamId)?.name ?? t("A former team")),
      })),
    },
    { title: t("By topic"), compare: false, rows: report.topics.map((row) => ({ ...row, id: row.tag, name: row.tag })) },
    {
      title: t("By person"),
      compare: false,
      rows: report.people.map((row) => ({
        ...row,
        id: row.personId ?? "",
        name: row.personId === null ? t("Nobody had it") : (people.of(row.personId)?.name ?? t("somebody")),
      })),
    },
    { title: t("By month"), compare: false, rows: report.months.map((row) => ({ ...row, id: row.month, name: formatMonth(`${row.month}-01`) })) },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}
