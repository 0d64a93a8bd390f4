import type { MessageTemplate } from "@guli/contract";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { formatLanguage } from "../../../../formats/index.ts";
import { Chip, type Meaning } from "../../../../ui/Chip.tsx";
import styles from "./WayOut.module.css";

/** A template in a list of them: its state stands first, where it may not leave. */
export function labelOf(template: MessageTemplate, t: TFunction): string {
  const label = t("{{filename}}, {{size}}", { filename: template.name, size: formatLanguage(template.language.replace("_", "-")) });
  return template.state === "approved" ? label : t("{{kind}}: {{name}}", { kind: stateName(template.state, t), name: label });
}

const MEANINGS: Record<MessageTemplate["state"], Meaning> = {
  approved: "recovered",
  pending: "waiting",
  rejected: "at-risk",
  paused: "waiting",
  other: "stone",
};

/** Only approved ones may be sent; of a rejected one Meta says why. */
export function Approval({ template: { state, reason } }: { template: MessageTemplate }) {
  const { t } = useTranslation();
  return (
    <p className={styles.line}>
      <Chip meaning={MEANINGS[state]}>{stateName(state, t)}</Chip>
      {state !== "approved" && <span>{t("Only approved templates can be sent.")}</span>}
      {reason && <span>{t("The server said: {{words}}", { words: reason })}</span>}
    </p>
  );
}

function stateName(state: MessageTemplate["state"], t: TFunction): string {
  switch (state) {
    case "approved":
      return t("Approved");
    case "pending":
      return t("Waiting for approval");
    case "rejected":
      return t("Rejected");
    case "paused":
      return t("Paused");
    case "other":
      return t("Not in use");
  }
}
