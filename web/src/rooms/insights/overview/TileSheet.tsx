import type { Overview, Tile } from "@guli/contract";
import { Drawer } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { formatDayAndYear } from "../../../formats/index.ts";
import { useMe } from "../../../session.ts";
import { Chart } from "../../../ui/chart/Chart.tsx";
import { useFocusBack } from "../../../ui/useFocusBack.ts";
import { Brought } from "./Brought.tsx";
import { turnOf, valueIn } from "./figures.ts";
import { casesOf, FORMULAS, MEANS, NAMES, PEOPLE } from "./naming.ts";
import { trendOf } from "./plots.ts";
import { Change } from "./TileCard.tsx";
import { TilePeople } from "./TilePeople.tsx";
import { Why } from "./Why.tsx";
import { yearUntil } from "./year.ts";
import styles from "./overview.module.css";

type Given = { tile: Tile; shown: Overview; onClose: () => void };

/** All of a figure: what it means and how it is reckoned, how it went, why it changed, and whom it is about. */
export function TileSheet({ tile, shown, onClose }: Given) {
  const { t } = useTranslation();
  useFocusBack();
  const { currency, month } = shown;
  const value = valueIn(tile.unit, currency);
  const people = PEOPLE[tile.key];
  return (
    <Drawer opened position="right" size="xl" title={t(NAMES[tile.key])} onClose={onClose} closeButtonProps={{ "aria-label": t("Close") }}>
      {tile.now && (
        <p className={styles.opened}>
          <strong className={styles.value}>{value(tile.now.value)}</strong>
          <span className={styles.soft}>
            {tile.now.low === tile.now.high
              ? casesOf(tile.key, tile.now.n, t)
              : t("in 95 of 100 cases between {{low}} and {{high}}, {{cases}}", {
                  low: value(tile.now.low),
                  high: value(tile.now.high),
                  cases: casesOf(tile.key, tile.now.n, t),
                })}
          </span>
          <Change tile={tile} currency={currency} />
        </p>
      )}
      <p>{t(MEANS[tile.key])}</p>
      <p className={styles.soft}>{t("{{formula}} As of {{day}}.", { formula: t(FORMULAS[tile.key]), day: formatDayAndYear(shown.asOf!) })}</p>
      <Trend tile={tile} shown={shown} />
      {tile.why.length > 0 && (
        <>
          <h3 className={styles.part}>{t("Why it changed")}</h3>
          {turnOf(tile) === "chance" && <p className={styles.soft}>{t("The change is no more than chance may bring; so may be its parts.")}</p>}
          <Why tile={tile} currency={currency} />
        </>
      )}
      {people && month ? (
        <>
          <h3 className={styles.part}>{t(people)}</h3>
          <TilePeople of={tile.key as "promises"} month={month} unit={tile.unit} label={t(people)} />
        </>
      ) : (
        <>
          {tile.key === "recoveries" && month && <Brought month={month} />}
          <Elsewhere tile={tile} month={month} />
        </>
      )}
    </Drawer>
  );
}

function Trend({ tile, shown: { asOf, currency } }: Pick<Given, "tile" | "shown">) {
  const { t } = useTranslation();
  const { name: business } = useMe().workspace;
  const plot = useMemo(() => trendOf(tile, { business, asOf: asOf!, currency }, t), [tile, business, asOf, currency, t]);
  return tile.trend.length > 1 ? <Chart plot={plot} /> : null;
}

/** The people of these figures have a page of their own. */
function Elsewhere({ tile: { key }, month }: { tile: Tile; month: string | null }) {
  const { t } = useTranslation();
  return (
    <p className={styles.elsewhere}>
      {key === "loyal" && (
        <Link to="/loyalty" search={{ part: "customers" }}>
          {t("Who is regular, and who is loyal")}
        </Link>
      )}
      {key === "risk" && (
        <Link to="/loyalty" search={{ part: "value" }}>
          {t("Who may have gone, and what all customers are worth")}
        </Link>
      )}
      {key === "takings" && (
        <Link to="/orders" search={{ part: "orders" }}>
          {t("All orders")}
        </Link>
      )}
      {key === "recoveries" && (
        <>
          <Link to="/recoveries" search={{}}>
            {t("All recoveries")}
          </Link>
          {month && (
            <Link to="/reports" search={{ part: "recoveries", ...yearUntil(month) }}>
              {t("All about the recoveries of a year")}
            </Link>
          )}
        </>
      )}
    </p>
  );
}
