import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ask } from "../../../asking.ts";
import { differenceText, Returned } from "../../recovery/report/Returned.tsx";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import styles from "./overview.module.css";
import { yearUntil } from "./year.ts";

/** Whether somebody came back is known after ninety days only, so it is told of a whole year until the end of the month. */
const useBrought = (month: string) => useQuery(ask("readRecoveryReport", { query: yearUntil(month) }));

/** What recoveries brought, in a sentence under their tile. */
export function BroughtLine({ month }: { month: string }) {
  const { t } = useTranslation();
  const { data } = useBrought(month);
  return data ? (
    <span className={styles.soft}>{t("What they brought in a year: {{difference}}", { difference: differenceText(data.returned, data.needs, t) })}</span>
  ) : null;
}

/** The same beside comparable customers, with intervals and who is left out. */
export function Brought({ month }: { month: string }) {
  const report = useBrought(month);
  return (
    <div className={styles.brought}>
      <Loaded of={report}>{({ returned, needs }) => <Returned returned={returned} needs={needs} />}</Loaded>
    </div>
  );
}
