import type { Compared } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../../formats/index.ts";
import { COMPARED } from "../names.ts";
import { EstimateRow } from "../../../ui/chart/Estimate.tsx";
import styles from "./report.module.css";
import type { Named } from "./SurveyReportPart.tsx";

const PARTS: readonly Compared[] = ["less", "as", "more"];

/** Expectations missed, met and exceeded, as parts of all who said. */
export function Compare({ rows }: { rows: readonly Named[] }) {
  const { t } = useTranslation();
  const said = rows.filter(({ expectation: { less, as, more } }) => less + as + more > 0);
  if (said.length === 0) return null;
  return (
    <div className={styles.compared}>
      <ul className={styles.legend}>
        {PARTS.map((part) => (
          <li key={part} data-part={part}>
            {t(COMPARED[part])}
          </li>
        ))}
      </ul>
      {said.map(({ id, name, expectation }) => (
        <EstimateRow
          key={id}
          name={name}
          drawn={
            <span className={styles.parts} aria-hidden>
              {PARTS.map((part) => (
                <span key={part} data-part={part} style={{ flexGrow: expectation[part] }} />
              ))}
            </span>
          }
        >
          {t("less {{less}}, as expected {{as}}, more {{more}}", {
            less: formatNumber(expectation.less),
            as: formatNumber(expectation.as),
            more: formatNumber(expectation.more),
          })}
        </EstimateRow>
      ))}
    </div>
  );
}
