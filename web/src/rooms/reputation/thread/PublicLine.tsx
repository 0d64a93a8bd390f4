import type { ConversationRow } from "@guli/contract";
import { Button } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconEye } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ask } from "../../../asking.ts";
import { formatList } from "../../../formats/index.ts";
import { PERSONAL } from "../reviews/names.ts";
import styles from "../reviews/reviews.module.css";

type Given = { conversation: ConversationRow; draft: string; stopped: boolean; onKeep: () => void; onAnyway: () => void };

/** Everybody will read this; what in it belongs to one person is named before it leaves. */
export function PublicLine({ conversation, draft, stopped, onKeep, onAnyway }: Given) {
  const { t } = useTranslation();
  const [text] = useDebouncedValue(draft, 500);
  const input = { params: { id: conversation.id }, body: { text } };
  const { data } = useQuery({ ...ask("checkPublicWords", input), enabled: text !== "", placeholderData: keepPreviousData, gcTime: 0 });
  const found = text === "" ? [] : (data?.findings ?? []);
  const kinds = [...new Set(found.map(({ what }) => t(PERSONAL[what])))];
  return (
    <div className={styles.public}>
      <p className={styles.line}>
        <IconEye size={18} aria-hidden />
        <span>{t("Everybody can read this answer at {{site}}. A later answer takes its place.", { site: conversation.channel.name })}</span>
      </p>
      <div role="status">
        {kinds.length > 0 && <p className={styles.found}>{t("This belongs to one person and not in public: {{things}}.", { things: formatList(kinds) })}</p>}
      </div>
      {stopped && (
        <div className={styles.actions} role="alert">
          <span>{t("Your answer has not been sent.")}</span>
          <Button size="compact-sm" variant="default" onClick={onKeep}>
            {t("Keep editing")}
          </Button>
          <Button size="compact-sm" onClick={onAnyway}>
            {t("Send anyway")}
          </Button>
        </div>
      )}
    </div>
  );
}
