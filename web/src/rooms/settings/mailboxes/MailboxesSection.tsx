import type { Channel } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { Loaded } from "../parts/Loaded.tsx";
import { Page } from "../parts/Page.tsx";
import { useStaying } from "../parts/removing.ts";
import { useOpened } from "../parts/useOpened.ts";
import { MailboxEditor } from "./MailboxEditor.tsx";
import { MailboxList } from "./MailboxList.tsx";

export type EmailChannel = Extract<Channel, { kind: "email" }>;

export function MailboxesSection() {
  const { what, open } = useOpened("mailboxes");
  const channels = useAsk("listChannels");
  if (what === "new") return <MailboxEditor key="new" channel={null} onDone={(id) => open(id)} />;
  return (
    <Loaded of={channels}>
      {({ rows }) => {
        const mailboxes = rows.filter((row) => row.kind === "email");
        const opened = mailboxes.find((mailbox) => mailbox.id === what);
        return opened ? (
          <MailboxEditor key={opened.id} channel={opened} onDone={() => undefined} />
        ) : (
          <Mailboxes mailboxes={mailboxes} onNew={() => open("new")} />
        );
      }}
    </Loaded>
  );
}

function Mailboxes({ mailboxes, onNew }: { mailboxes: EmailChannel[]; onNew: () => void }) {
  const { t } = useTranslation();
  const shown = useStaying(mailboxes);
  const connect = (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={onNew}>
      {t("Connect a mailbox")}
    </Button>
  );
  return (
    <Page
      title={t("Mailboxes")}
      says={t("E-mail that comes here stands in the inbox of the whole team; answers leave from the same address.")}
      actions={shown.length > 0 && connect}
    >
      {shown.length > 0 ? (
        <MailboxList mailboxes={shown} />
      ) : (
        <Empty picture="letters" title={t("No mailbox is connected yet")} action={connect}>
          {t("Take the address that your customers know, such as support@ or hello@. What is in the mailbox stays there.")}
        </Empty>
      )}
    </Page>
  );
}
