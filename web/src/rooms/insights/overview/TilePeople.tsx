import type { TilePerson, TileUnit } from "@guli/contract";
import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { askPages } from "../../../asking.ts";
import { formatDayAndYear, formatDuration, formatNumber } from "../../../formats/index.ts";
import { isoDayIn } from "../../../formats/dates.ts";
import { useMe } from "../../../session.ts";
import { Broken } from "../../../shell/Broken.tsx";
import { kindName } from "../../conversations/parts/channel-kinds.ts";
import { RowsSkeleton } from "../../settings/parts/Loaded.tsx";
import styles from "./overview.module.css";

type Of = "promises" | "effort" | "speed" | "human" | "cohort" | "met";

/** Whom a figure is about, the latest first; each leads to their matter, or to them. */
export function TilePeople({ of, month, unit, label }: { of: Of; month: string; unit: TileUnit | null; label: string }) {
  const { t } = useTranslation();
  const found = useInfiniteQuery(askPages("listTilePeople", { query: { of, month } }));
  if (found.isPending) return <RowsSkeleton />;
  if (found.isError) return <Broken error={found.error} reset={() => void found.refetch()} />;
  const rows = found.data.pages.flatMap((page) => page.rows);
  if (rows.length === 0) return <p className={styles.soft}>{t("Nobody.")}</p>;
  return (
    <>
      <ul className={styles.people} aria-label={label}>
        {rows.map((row) => (
          <Row key={row.id} row={row} says={saysOf(row, { of, unit }, t)} />
        ))}
      </ul>
      {found.hasNextPage && (
        <Button variant="subtle" fullWidth mt="sm" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t("Show more")}
        </Button>
      )}
    </>
  );
}

function Row({ row, says }: { row: TilePerson; says: string }) {
  const { t } = useTranslation();
  const { timeZone } = useMe().workspace;
  return (
    <li className={styles.person}>
      {row.conversationId ? (
        <Link to="/inbox/$view/$conversationId" params={{ view: "all", conversationId: row.conversationId }} className={styles.who}>
          {row.name}
        </Link>
      ) : (
        <Link to="/customers/$id" params={{ id: row.customerId }} className={styles.who}>
          {row.name}
        </Link>
      )}
      <span>{says}</span>
      <span className={styles.soft}>
        {row.kind
          ? t("{{channel}}, {{day}}", { channel: kindName(row.kind, t), day: formatDayAndYear(isoDayIn(timeZone, row.at)) })
          : formatDayAndYear(isoDayIn(timeZone, row.at))}
      </span>
    </li>
  );
}

function saysOf({ value }: TilePerson, { of, unit }: { of: Of; unit: TileUnit | null }, t: ReturnType<typeof useTranslation>["t"]): string {
  if (value === null) return "";
  if (of === "promises") return t("{{time}} late", { time: formatDuration(value * 60) });
  if (of === "cohort") return t("bought on {{count}} days", { count: value });
  return unit === "minutes" ? formatDuration(value * 60) : t("{{points}} points", { points: formatNumber(value) });
}
