import type { EffortPart } from "@guli/contract";
import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { formatNumber, formatPercent } from "../../../formats/index.ts";
import { EFFORT_KINDS } from "../../effort/ledger/kinds.ts";
import { channelOf, effortName } from "../../effort/ledger/naming.ts";
import { Table } from "../../../ui/Sideways.tsx";
import styles from "./reports.module.css";

type By = EffortPart["by"];
const MOST = 20;

/** The kinds of effort by topic, channel or team: the darker a cell, the more; each says its number. */
export function EffortPlaces({ parts }: { parts: readonly EffortPart[] }) {
  const { t } = useTranslation();
  const [by, setBy] = useState<By>("topic");
  const nameOf = useNames();
  const rows = parts.filter((one) => one.by === by).slice(0, MOST);
  const kinds = EFFORT_KINDS.filter((kind) => rows.some((row) => row.kinds.some((one) => one.kind === kind)));
  const most = Math.max(1, ...rows.flatMap((row) => row.kinds.map(({ weight, entries }) => perMatter(row, weight, entries))));
  const choices: { value: By; label: string }[] = [
    { value: "topic", label: t("By topic") },
    { value: "channel", label: t("By channel") },
    { value: "team", label: t("By team") },
  ];
  return (
    <>
      <SegmentedControl
        className={styles.by ?? ""}
        value={by}
        data={choices}
        aria-label={t("Where it comes from")}
        onChange={(value) => setBy(choices.find((one) => one.value === value)?.value ?? by)}
      />
      <Table label={t("Where it comes from")}>
        <thead>
          <tr>
            <th scope="col">{choices.find(({ value }) => value === by)?.label}</th>
            <th scope="col" data-number>
              {t("Conversations")}
            </th>
            <th scope="col">{t("With effort")}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col" data-number className={styles.kind}>
                {effortName(kind, t)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key ?? ""}>
              <th scope="row">{nameOf(row)}</th>
              <td data-number>{formatNumber(row.matters)}</td>
              <td>
                <Share row={row} />
              </td>
              {kinds.map((kind) => {
                const found = row.kinds.find((one) => one.kind === kind);
                const strength = found ? Math.ceil((perMatter(row, found.weight, found.entries) / most) * STRENGTHS) : 0;
                return (
                  <td key={kind} className={styles.cell} data-number data-strength={strength}>
                    {found ? formatNumber(found.weight) : "–"}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}

/** Four steps are told apart; the number stands in each cell besides. */
const STRENGTHS = 4;

/** A large topic has more of everything: a cell is dark by its weight a conversation. Of a handful of cases it stays pale. */
const perMatter = ({ matters }: EffortPart, weight: number, entries: number): number => (entries < 3 ? 0 : weight / Math.max(1, matters));

function Share({ row: { share } }: { row: EffortPart }) {
  const { t } = useTranslation();
  return <>{t("{{share}} ({{low}} to {{high}})", { share: formatPercent(share.value), low: formatPercent(share.low), high: formatPercent(share.high) })}</>;
}

function useNames(): (part: EffortPart) => string {
  const { t } = useTranslation();
  const teams = useAsk("listTeams").data?.rows ?? [];
  return ({ by, key }) => {
    if (by === "topic") return key ?? t("No tag");
    if (by === "team") return key === null ? t("No team") : (teams.find(({ id }) => id === key)?.name ?? t("A former team"));
    return channelOf(key, t);
  };
}
