import type { SecondReader } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { Sheet } from "../../settings/parts/Page.tsx";
import parts from "../../settings/parts/parts.module.css";

/** What those see who may not change it. */
export function ReaderToRead({ reader }: { reader: SecondReader }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("Second reader")} says={t("Only an owner of the business can switch it on.")}>
      <p className={parts.detail}>
        {reader.on ? t("On: {{model}} reads drafts when an agent asks it to.", { model: reader.model ?? "" }) : t("Off: no draft leaves the house.")}
      </p>
    </Sheet>
  );
}
