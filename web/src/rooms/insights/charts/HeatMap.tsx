import { useTranslation } from "react-i18next";
import { formatWeekday } from "../../../formats/index.ts";
import { Sideways } from "../../../ui/Sideways.tsx";
import styles from "./HeatMap.module.css";

/** One hour of the week: `level` from 0 to 1 is how strong it is, `shown` stands in the cell, `says` is the whole sentence. */
export type Heat = { weekday: number; hour: number; level: number; shown: string; says: string };

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const DAYS = [0, 1, 2, 3, 4, 5, 6];
/** Five steps are told apart; the number stands in each cell besides. */
const STEPS = 5;

/** The hours of a week as a field of cells that are the stronger the more there is to see, each with its number; and below it as a list. */
export function HeatMap({ label, cells, tone }: { label: string; cells: readonly Heat[]; tone: "good" | "bad" }) {
  const { t } = useTranslation();
  const at = new Map(cells.map((cell) => [`${cell.weekday}/${cell.hour}`, cell]));
  return (
    <figure className={styles.figure} data-tone={tone}>
      <figcaption className={styles.caption}>{label}</figcaption>
      <Sideways label={label}>
        <table className={styles.field} aria-label={label}>
          <thead>
            <tr>
              <td />
              {HOURS.map((hour) => (
                <th key={hour} scope="col">
                  {hour}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {DAYS.map((weekday) => (
              <tr key={weekday}>
                <th scope="row">{formatWeekday(weekday)}</th>
                {HOURS.map((hour) => (
                  <Cell key={hour} heat={at.get(`${weekday}/${hour}`)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
      {cells.length > 0 && (
        <details className={styles.details}>
          <summary>{t("As a table")}</summary>
          <ul className={styles.list}>
            {cells.map(({ weekday, hour, says }) => (
              <li key={`${weekday}/${hour}`}>
                {t("{{weekday}}, {{from}}:00 to {{to}}:00: {{says}}", { weekday: formatWeekday(weekday), from: hour, to: hour + 1, says })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </figure>
  );
}

function Cell({ heat }: { heat: Heat | undefined }) {
  if (!heat) return <td className={styles.cell} />;
  return (
    <td className={styles.cell} data-level={Math.min(STEPS, Math.max(1, Math.ceil(heat.level * STEPS)))} title={heat.says}>
      {heat.shown}
    </td>
  );
}
