import { Button } from "@mantine/core";
import { IconEye, IconExternalLink } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CopyField } from "../parts/CopyField.tsx";
import { Sheet } from "../parts/Page.tsx";
import styles from "./chats.module.css";
import type { ChatChannel } from "./ChatsSection.tsx";

/** How the chat gets into a site, and a look at it as visitors see it. */
export function Embedding({ chat }: { chat: ChatChannel }) {
  const { t } = useTranslation();
  const [looking, setLooking] = useState(false);
  const demo = `/widget/demo?key=${encodeURIComponent(chat.key)}`;
  return (
    <Sheet
      title={t("Put it into your site")}
      says={t("Copy this line into every page, just before </body>. In site builders the place for it is called “custom code” or “footer”.")}
      actions={
        chat.on && (
          <Button component="a" href={demo} target="_blank" variant="default" leftSection={<IconExternalLink size={17} aria-hidden />}>
            {t("See it on a page")}
          </Button>
        )
      }
    >
      <CopyField label={t("Line for your site")} value={chat.embed} />
      <CopyField label={t("Key")} hint={t("Names this chat. It is no secret: every visitor's browser sees it.")} value={chat.key} />
      {chat.on && !looking && (
        <div>
          <Button variant="subtle" leftSection={<IconEye size={17} aria-hidden />} onClick={() => setLooking(true)}>
            {t("Preview here")}
          </Button>
        </div>
      )}
      {/* Loaded anew when what visitors see has changed. */}
      {chat.on && looking && <iframe key={JSON.stringify(chat.settings)} className={styles.preview} src={demo} title={t("The chat as visitors see it")} />}
    </Sheet>
  );
}
