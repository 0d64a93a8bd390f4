import type { Overview } from "@guli/contract";
import { Drawer } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formatMonth } from "../../../formats/index.ts";
import { useFocusBack } from "../../../ui/useFocusBack.ts";
import { TilePeople } from "./TilePeople.tsx";

/** Who came in a month. */
export function CohortSheet({ cohort, basis, onClose }: { cohort: string; basis: Overview["retention"]["basis"]; onClose: () => void }) {
  const { t } = useTranslation();
  useFocusBack();
  const month = formatMonth(cohort);
  const title = basis === "orders" ? t("Bought first in {{month}}", { month }) : t("Wrote first in {{month}}", { month });
  return (
    <Drawer opened position="right" size="lg" title={title} onClose={onClose} closeButtonProps={{ "aria-label": t("Close") }}>
      <TilePeople of={basis === "orders" ? "cohort" : "met"} month={cohort} unit={null} label={title} />
    </Drawer>
  );
}
