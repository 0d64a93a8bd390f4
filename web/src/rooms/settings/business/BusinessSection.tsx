import type { Workspace } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Loaded } from "../parts/Loaded.tsx";
import { Page, Sheet } from "../parts/Page.tsx";
import { BusinessForm } from "./BusinessForm.tsx";
import { HoursSummary } from "./HoursSummary.tsx";

export function BusinessSection() {
  const { t } = useTranslation();
  const mayChange = mayAs(useMe(), "owner");
  const workspace = useAsk("readWorkspace");
  return (
    <Page title={t("Business")} says={mayChange ? t("Who you are and when you are there.") : t("Only an owner of the business may change this.")}>
      <Loaded of={workspace}>{(kept) => (mayChange ? <BusinessForm workspace={kept} /> : <BusinessToRead workspace={kept} />)}</Loaded>
    </Page>
  );
}

function BusinessToRead({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  return (
    <>
      <Sheet title={workspace.name}>{workspace.timeZone.replaceAll("_", " ")}</Sheet>
      <Sheet title={t("Opening hours")}>
        <HoursSummary hours={workspace.openingHours} />
      </Sheet>
    </>
  );
}
