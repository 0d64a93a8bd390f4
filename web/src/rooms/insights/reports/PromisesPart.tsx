import type { PromiseReport, PromisedWhat, PromiseTally } from "@guli/contract";
import { NativeSelect } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ask, useAsk } from "../../../asking.ts";
import { formatNumber, formatPercent } from "../../../formats/index.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { shareOf } from "../../coaching/learning/figures.ts";
import { kindName } from "../../conversations/parts/channel-kinds.ts";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import { HeatMap } from "../charts/HeatMap.tsx";
import styles from "./reports.module.css";

const WHATS: readonly PromisedWhat[] = ["first", "next", "solution", "given"];

type Given = { days: { from: string; to: string }; what: PromisedWhat | undefined; onWhat: (what: PromisedWhat | undefined) => void };

/** How often promises were kept. */
export function PromisesPart({ days, what, onWhat }: Given) {
  const { t } = useTranslation();
  const report = useQuery({ ...ask("readPromiseReport", { query: { ...days, ...(what && { what }) } }), placeholderData: keepPreviousData });
  return (
    <>
      <NativeSelect
        className={styles.what ?? ""}
        label={t("Which promises")}
        value={what ?? "all"}
        data={[
          { value: "all", label: t("All") },
          { value: "first", label: t("First answer") },
          { value: "next", label: t("Next answer") },
          { value: "solution", label: t("Solution") },
          { value: "given", label: t("Given word") },
        ]}
        onChange={(event) => onWhat(WHATS.find((one) => one === event.currentTarget.value))}
      />
      <Loaded of={report}>{(data) => <Shown report={data} />}</Loaded>
    </>
  );
}

function Shown({ report }: { report: PromiseReport }) {
  const { t } = useTranslation();
  const teams = useAsk("listTeams").data?.rows ?? [];
  const { all, channels, hours } = report;
  if (all.kept + all.broken + all.open + all.dropped === 0)
    return (
      <Empty picture="calm" title={t("Nothing was promised in these days.")}>
        {t("When a rule says by when customers are answered, each answer is a promise: here you see how many were kept.")}
      </Empty>
    );
  const teamName = (id: string | null) => (id === null ? t("No team") : (teams.find((team) => team.id === id)?.name ?? t("A former team")));
  return (
    <>
      <Sheet title={t("All in all")}>
        <Bar name={t("Kept")} tally={all} />
        <p className={styles.soft}>
          {t("Not decided yet: {{open}}. Nothing to keep any more: {{dropped}}.", { open: formatNumber(all.open), dropped: formatNumber(all.dropped) })}
        </p>
      </Sheet>
      <Sheet title={t("By channel")}>
        {channels.map((row) => (
          <Bar key={row.kind} name={kindName(row.kind, t)} tally={row} />
        ))}
      </Sheet>
      <Sheet title={t("By team")}>
        {report.teams.map((row) => (
          <Bar key={row.teamId ?? ""} name={teamName(row.teamId)} tally={row} />
        ))}
      </Sheet>
      <Sheet
        title={t("By hour of the week")}
        says={t(
          "In each hour, how many per cent of what was promised then was kept, or, where it was a handful, how many of them; the darker, the more was broken.",
        )}
      >
        <HeatMap label={t("Promises kept, by hour of the week")} tone="bad" cells={hours.flatMap((hour) => heatOf(hour, t))} />
      </Sheet>
    </>
  );
}

type T = ReturnType<typeof useTranslation>["t"];

function heatOf({ weekday, hour, kept, broken }: PromiseReport["hours"][number], t: T) {
  const count = kept + broken;
  if (count === 0) return [];
  const share = shareOf(kept, count);
  return [
    {
      weekday,
      hour,
      level: broken / count,
      shown: share === null ? `${kept}/${count}` : String(Math.round(share * 100)),
      says: t("{{kept}} of {{count}} kept", { kept, count }),
    },
  ];
}

/** A share as a bar, with its cases; of a few cases it says that they are few. */
export function Bar({ name, tally: { kept, broken } }: { name: string; tally: Pick<PromiseTally, "kept" | "broken"> }) {
  const { t } = useTranslation();
  const count = kept + broken;
  const share = shareOf(kept, count);
  return (
    <div className={styles.bar}>
      <span className={styles.barName}>{name}</span>
      <span className={styles.track} aria-hidden>
        <span className={styles.fill} style={{ inlineSize: `${count === 0 ? 0 : (kept / count) * 100}%` }} />
      </span>
      <span className={styles.figure}>
        {count === 0 ? t("nothing decided yet") : t("{{kept}} of {{count}} kept", { kept, count })}{" "}
        {count > 0 && <strong>{share === null ? t("too few for a percentage") : formatPercent(share)}</strong>}
      </span>
    </div>
  );
}
