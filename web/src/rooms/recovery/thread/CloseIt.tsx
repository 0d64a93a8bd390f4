import type { Recovery } from "@guli/contract";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "../recovery.module.css";
import { useDeeds } from "../useDeeds.ts";
import { Reason } from "./Reason.tsx";

/** Close it without the customer's word: it was none, or nothing more can be done. */
export function CloseIt({ recovery: { id } }: { recovery: Recovery }) {
  const { t } = useTranslation();
  const { run, busy } = useDeeds();
  const [outcome, setOutcome] = useState<"lost" | "mistaken" | null>(null);
  if (outcome)
    return (
      <Reason
        label={outcome === "mistaken" ? t("Why was it no failure?") : t("Why can nothing more be done?")}
        deed={t("Close it")}
        busy={busy}
        onSave={(why) => void run("closeRecovery", { params: { id }, body: { outcome, why } })}
        onCancel={() => setOutcome(null)}
      />
    );
  return (
    <div className={styles.deeds}>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setOutcome("mistaken")}>
        {t("Nothing had failed …")}
      </Button>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setOutcome("lost")}>
        {t("Nothing more can be done …")}
      </Button>
    </div>
  );
}
