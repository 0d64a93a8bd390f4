import type { Overview } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { saveCsv } from "../../../ui/csv.ts";
import { overviewAsCsv } from "./csv.ts";
import { NAMES, reasonName } from "./naming.ts";

/** All that the page shows, as a table that any program reads. */
export function SaveAll({ shown }: { shown: Overview }) {
  const { t } = useTranslation();
  const save = () => {
    const text = overviewAsCsv(shown, {
      names: Object.fromEntries(Object.entries(NAMES).map(([name, sentence]) => [name, t(sentence)])),
      head: [t("Figure"), t("What it is"), t("Month or part"), t("Value"), t("95%, from"), t("95%, to"), t("Cases")],
      kinds: { now: t("This month"), before: t("The month before"), change: t("How much it changed"), month: t("Month"), retention: t("Who stays") },
      reason: (reason) => reasonName(reason, t),
    });
    saveCsv(text, `guli-${shown.month ?? "overview"}.csv`);
  };
  return (
    <Button variant="default" leftSection={<IconDownload size={16} stroke={1.7} />} onClick={save}>
      {t("Save as CSV")}
    </Button>
  );
}
