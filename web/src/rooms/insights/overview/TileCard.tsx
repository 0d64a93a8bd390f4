import type { Overview, Tile } from "@guli/contract";
import { IconArrowDownRight, IconArrowUpRight, IconEqual } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../../formats/index.ts";
import { BroughtLine } from "./Brought.tsx";
import { changeIn, turnOf, valueIn } from "./figures.ts";
import { casesOf, NAMES } from "./naming.ts";
import type { OverviewSearch } from "./searching.ts";
import { Spark } from "./Spark.tsx";
import styles from "./overview.module.css";

type Given = { tile: Tile; shown: Pick<Overview, "currency" | "month">; search: OverviewSearch };

/** One figure: what it is now, how sure that is, and how it changed. It opens to its people and its definition. */
export function TileCard({ tile, shown: { currency, month }, search }: Given) {
  const { t } = useTranslation();
  const { now, missing } = tile;
  const value = valueIn(tile.unit, currency);
  return (
    <Link to="/overview" search={{ ...search, tile: tile.key }} className={styles.tile} preload={false}>
      <span className={styles.name}>{t(NAMES[tile.key])}</span>
      {now ? (
        <>
          <span className={styles.row}>
            <strong className={styles.value}>{value(now.value)}</strong>
            <Spark trend={tile.trend} month={month} />
          </span>
          <span className={styles.soft}>
            {now.low === now.high
              ? casesOf(tile.key, now.n, t)
              : t("{{low}} to {{high}}, {{cases}}", { low: value(now.low), high: value(now.high), cases: casesOf(tile.key, now.n, t) })}
          </span>
        </>
      ) : (
        <>
          <span className={styles.none}>{missing > 0 ? t("not yet: {{n}} more", { n: formatNumber(missing) }) : t("not known yet")}</span>
          <Spark trend={tile.trend} month={null} />
        </>
      )}
      <Change tile={tile} currency={currency} />
      {tile.key === "recoveries" && month && <BroughtLine month={month} />}
    </Link>
  );
}

const SIGNS = { up: IconArrowUpRight, down: IconArrowDownRight, same: IconEqual };

export function Change({ tile, currency }: { tile: Tile; currency: Overview["currency"] }) {
  const { t } = useTranslation();
  const turn = turnOf(tile);
  if (turn === "none" || tile.change === null) return null;
  const Sign = SIGNS[turn === "chance" ? "same" : tile.change > 0 ? "up" : "down"];
  const by = changeIn(tile.unit, currency, t)(tile.change);
  return (
    <span className={styles.change} data-turn={turn}>
      <Sign size={16} stroke={2} aria-hidden />
      <span>{sentenceOf(turn, by, t)}</span>
    </span>
  );
}

function sentenceOf(turn: "better" | "worse" | "chance", by: string, t: ReturnType<typeof useTranslation>["t"]): string {
  if (turn === "chance") return t("{{by}}, as chance may bring", { by });
  return turn === "better" ? t("{{by}}, better", { by }) : t("{{by}}, worse", { by });
}
