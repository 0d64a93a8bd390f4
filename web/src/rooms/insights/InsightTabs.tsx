import { useTranslation } from "react-i18next";
import { Tabs } from "../../ui/Tabs.tsx";

/** The pages that look at everything: they stand beside one another. */
export function InsightTabs({ here }: { here: "overview" | "evidence" | "reports" }) {
  const { t } = useTranslation();
  return (
    <Tabs
      label={t("Figures")}
      here={here}
      tabs={[
        { key: "overview", name: t("Overview"), link: { to: "/overview", search: {} } },
        { key: "evidence", name: t("Evidence"), link: { to: "/evidence" } },
        { key: "reports", name: t("Reports"), link: { to: "/reports", search: { part: "promises" } } },
      ]}
    />
  );
}
