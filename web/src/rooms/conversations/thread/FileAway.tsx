import type { AttachmentBrief } from "@guli/contract";
import { IconCloudDown, IconFileOff } from "@tabler/icons-react";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { formatSize } from "../../../formats/index.ts";
import styles from "./Files.module.css";

/** A file that is not here: still on its way from the service, or lost, and then why. */
export function FileAway({ file: { filename, size, state, trouble } }: { file: AttachmentBrief }) {
  const { t } = useTranslation();
  const about = size > 0 ? t("{{filename}}, {{size}}", { filename, size: formatSize(size) }) : filename;
  if (state === "fetching")
    return (
      <div className={styles.away} role="status">
        <IconCloudDown size={18} stroke={1.6} aria-hidden />
        <p>{t("{{filename}} is being fetched", { filename: about })}</p>
      </div>
    );
  return (
    <div className={styles.away}>
      <IconFileOff size={18} stroke={1.6} aria-hidden />
      <p>
        {t("{{filename}} is missing.", { filename: about })} {whyMissing(trouble, t)}
      </p>
    </div>
  );
}

/** In words that say what can be done; unknown codes get the general sentence. */
export function whyMissing(trouble: string | null, t: TFunction): string {
  switch (trouble) {
    case "expired":
    case "gone":
      return t("The service no longer has it. Ask the customer to send it again.");
    case "too-large":
      return t("It is larger than this desk takes. Ask for a smaller one, or for a link.");
    case "unreachable":
    case "timed-out":
    case "failed":
    case "malformed":
    case "rate-limited":
      return t("The service could not be reached for hours. Ask the customer to send it again.");
    case "auth-failed":
    case "no-rights":
    case "refused":
    case "rejected":
      return t("The service did not hand it out. A lead should look at the channel in the settings.");
    case "host-forbidden":
      return t("It lies inside the desk’s own network, and that is not allowed.");
    default:
      return t("It could not be fetched. Ask the customer to send it again.");
  }
}
