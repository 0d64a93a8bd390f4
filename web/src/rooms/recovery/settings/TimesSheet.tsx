import { useTranslation } from "react-i18next";
import { Sheet } from "../../settings/parts/Page.tsx";
import { STAGES, type OpenStage } from "../names.ts";
import styles from "../pages.module.css";
import { Many } from "./Many.tsx";
import type { SheetGiven } from "./RecoverySection.tsx";

const TIMED: readonly OpenStage[] = ["own", "fix", "apologise", "options", "amends"];

/** How long each stage may take, and when the customer is asked whether it is good. */
export function TimesSheet({ kept: { hours, followUpDays, silentDays }, onChange }: SheetGiven) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("How fast")} says={t("In hours in which you are open.")}>
      <div className={styles.grid}>
        {TIMED.map((stage) => (
          <Many
            key={stage}
            label={t(STAGES[stage])}
            least={1}
            most={8760}
            value={hours[stage]}
            onChange={(value) => value && onChange({ hours: { ...hours, [stage]: value } })}
          />
        ))}
      </div>
      <div className={styles.grid}>
        <Many
          label={t("Days until they are asked whether it is good")}
          least={1}
          most={90}
          value={followUpDays}
          onChange={(value) => value && onChange({ followUpDays: value })}
        />
        <Many
          label={t("Days of silence after which it is closed")}
          least={1}
          most={90}
          value={silentDays}
          onChange={(value) => value && onChange({ silentDays: value })}
        />
      </div>
    </Sheet>
  );
}
