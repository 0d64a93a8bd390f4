import { useTranslation } from "react-i18next";
import { Page } from "../../settings/parts/Page.tsx";
import { AskingSheet } from "./AskingSheet.tsx";
import { SourcesSheet } from "./SourcesSheet.tsx";

/** Where reviews come from, and how customers are asked for one. */
export function ReviewsSection() {
  const { t } = useTranslation();
  return (
    <Page
      title={t("Reviews")}
      says={t(
        "Reviews of the last days become conversations: they are given out, promised and answered like any other. What you answer stands at the site for everybody.",
      )}
    >
      <SourcesSheet />
      <AskingSheet />
    </Page>
  );
}
