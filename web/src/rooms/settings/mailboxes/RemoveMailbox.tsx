import { Button } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { mayAs, useMe } from "../../../session.ts";
import { Sheet } from "../parts/Page.tsx";
import { useRemoving } from "../parts/removing.ts";
import type { EmailChannel } from "./MailboxesSection.tsx";

/** Only a mailbox that nothing hangs on can go; the desk says so where it cannot. */
export function RemoveMailbox({ mailbox }: { mailbox: EmailChannel }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const remove = useRemoving("deleteChannel", "listChannels");
  if (!mayAs(useMe(), "owner")) return null;
  return (
    <Sheet title={t("Remove")} says={t("A mailbox with conversations stays: switch it off instead, and nothing more is fetched or sent.")}>
      <div>
        <Button
          variant="default"
          leftSection={<IconTrash size={17} aria-hidden />}
          onClick={() => {
            remove(mailbox.id, t("{{name}} removed", { name: mailbox.name }));
            void navigate({ to: "/settings/$section", params: { section: "mailboxes" }, hash: "" });
          }}
        >
          {t("Remove this mailbox")}
        </Button>
      </div>
    </Sheet>
  );
}
