import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { showHere } from "../../ui/tabs.ts";
import tabs from "../../ui/tabs.module.css";

/** The pages that look at everything: they stand beside one another. */
export function InsightTabs({ here }: { here: "overview" | "evidence" | "reports" }) {
  const { t } = useTranslation();
  const shown = (page: typeof here) => ({
    className: tabs.tab,
    "data-here": page === here || undefined,
    "aria-current": page === here ? ("page" as const) : undefined,
  });
  return (
    <nav ref={showHere} className={tabs.tabs} aria-label={t("Figures")}>
      <Link to="/overview" search={{}} {...shown("overview")}>
        {t("Overview")}
      </Link>
      <Link to="/evidence" {...shown("evidence")}>
        {t("Evidence")}
      </Link>
      <Link to="/reports" search={{ part: "promises" }} {...shown("reports")}>
        {t("Reports")}
      </Link>
    </nav>
  );
}
