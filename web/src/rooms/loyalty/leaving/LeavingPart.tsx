import { Switch } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { isoDayIn } from "../../../formats/dates.ts";
import { useMe } from "../../../session.ts";
import { useNow } from "../../../ui/now.ts";
import { PeriodChooser } from "../../insights/reports/PeriodChooser.tsx";
import { daysBefore } from "../../insights/reports/searching.ts";
import { LeavingList } from "./LeavingList.tsx";
import { LeavingReport } from "./LeavingReport.tsx";
import { useLeavingDeeds } from "./names.ts";
import styles from "./leaving.module.css";

/** Why people leave, who does, and who came back. */
export function LeavingPart() {
  const today = isoDayIn(useMe().workspace.timeZone, useNow());
  const [days, setDays] = useState({ from: daysBefore(today, 364), to: today });
  const report = useAsk("readLeavingReport", { query: days }).data;
  return (
    <div className={styles.part}>
      <Asking />
      <PeriodChooser days={days} onChange={setDays} />
      {report && <LeavingReport report={report} />}
      <LeavingList />
    </div>
  );
}

function Asking() {
  const { t } = useTranslation();
  const { run } = useLeavingDeeds();
  const settings = useAsk("readLeavingSettings").data;
  if (!settings) return null;
  return (
    <Switch
      checked={settings.asks}
      label={t("Ask by itself why they leave")}
      description={t("Once, a day later and at an hour that suits them. Never who is angry, blocked or being helped just now: then one of you is asked to.")}
      onChange={(event) => void run("changeLeavingSettings", { body: { asks: event.currentTarget.checked } })}
    />
  );
}
