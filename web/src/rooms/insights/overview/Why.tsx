import type { Overview, Tile } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { changeIn } from "./figures.ts";
import { methodOf, NAMES, reasonName } from "./naming.ts";
import styles from "./overview.module.css";

type Given = { tile: Tile; currency: Overview["currency"] };

/** A change, taken apart: what each part brought, as a bar to the right or to the left; together they are the change. */
export function Why({ tile, currency }: Given) {
  const { t } = useTranslation();
  const by = changeIn(tile.unit, currency, t);
  const most = Math.max(...tile.why.map(({ value }) => Math.abs(value)));
  const method = methodOf(tile);
  return (
    <>
      <ul className={styles.reasons}>
        {tile.why.map((reason) => (
          <li key={`${reason.what} ${reason.part}`} className={styles.reason}>
            <span className={styles.reasonName}>{reasonName(reason, t)}</span>
            <span className={styles.reasonTrack} aria-hidden>
              <span
                className={styles.reasonBar}
                data-side={reason.value < 0 ? "less" : "more"}
                style={{ inlineSize: `${most === 0 ? 0 : (Math.abs(reason.value) / most) * 50}%` }}
              />
            </span>
            <span className={styles.reasonValue}>{by(reason.value)}</span>
          </li>
        ))}
      </ul>
      {method && <p className={styles.soft}>{t(method)}</p>}
    </>
  );
}

/** What changed, tile by tile: those that surely did come first. */
export function WhatChanged({ tiles, currency }: { tiles: readonly Tile[]; currency: Overview["currency"] }) {
  const { t } = useTranslation();
  return (
    <div className={styles.changes}>
      {tiles.map((tile) => (
        <section key={tile.key} className={styles.changed}>
          <h3 className={styles.changedName}>
            {t(NAMES[tile.key])} <span className={styles.changedBy}>{changeIn(tile.unit, currency, t)(tile.change ?? 0)}</span>
          </h3>
          <Why tile={tile} currency={currency} />
        </section>
      ))}
    </div>
  );
}
