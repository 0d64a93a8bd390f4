import { Button } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { IconRefresh } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { CopyField } from "../parts/CopyField.tsx";
import { Sheet } from "../parts/Page.tsx";
import type { ChatChannel } from "./ChatsSection.tsx";
import type { ChatValues } from "./values.ts";

/** By what a site proves who is signed in there, so that they are recognised in the chat. */
export function SignedFields({ chat, form }: { chat: ChatChannel; form: UseFormReturnType<ChatValues> }) {
  const { t } = useTranslation();
  const kept = chat.settings.signing ?? 1;
  const isNew = (form.getValues().settings.signing ?? 1) > kept;
  if (chat.userKey === null) return null;
  return (
    <Sheet
      title={t("Who is signed in on your site")}
      says={t(
        "Your server can sign who is signed in there. They are then recognised in the chat with certainty, in every browser, and are not asked who they are.",
      )}
    >
      {isNew ? (
        <p role="status">{t("Save, and there is a new key. The old one is worthless from then on.")}</p>
      ) : (
        <>
          <CopyField label={t("Key by which your server signs")} hint={t("A secret: it belongs on your server, never into a page.")} value={chat.userKey} />
          <div>
            <Button variant="subtle" leftSection={<IconRefresh size={17} aria-hidden />} onClick={() => form.setFieldValue("settings.signing", kept + 1)}>
              {t("Make a new key")}
            </Button>
          </div>
        </>
      )}
    </Sheet>
  );
}
