import { useTranslation } from "react-i18next";
import { CopyField } from "../parts/CopyField.tsx";
import { Sheet } from "../parts/Page.tsx";
import type { EmailChannel } from "./MailboxesSection.tsx";

/** The other ways into this mailbox: an address to forward to, and a URL for programs. */
export function Forwarding({ mailbox }: { mailbox: EmailChannel }) {
  const { t } = useTranslation();
  const needed = mailbox.settings.imap === null;
  return (
    <Sheet
      title={t("Forwarding")}
      says={
        needed
          ? t("One step is left: tell your provider to forward every mail for {{address}} to the address below.", { address: mailbox.settings.address })
          : t("Besides fetching, mail can be sent here. You need this only where fetching is not possible.")
      }
    >
      <CopyField
        label={t("Address to forward to")}
        hint={t("Mail that reaches this address stands in the inbox at once. For that, the mail receiver of the desk has to be reachable from outside.")}
        value={mailbox.inboundAddress}
      />
      <CopyField
        label={t("URL for raw mail")}
        hint={t("For programs and mail services: post the whole mail as it came (message/rfc822). Keep it to yourself: whoever knows it can bring in mail.")}
        value={mailbox.inboundUrl}
      />
    </Sheet>
  );
}
