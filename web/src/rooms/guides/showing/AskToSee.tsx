import type { ConversationRow } from "@guli/contract";
import { ActionIcon } from "@mantine/core";
import { IconScreenShare } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { KeysTip } from "../../../ui/KeysTip.tsx";
import { useLook } from "./looking.ts";
import { useBeginning } from "./ShowingPart.tsx";

/** Ask a customer of the chat to show what they see. */
export function AskToSee({ row, className }: { row: ConversationRow; className: string | undefined }) {
  const { t } = useTranslation();
  const look = useLook(row.id);
  const { begin, busy } = useBeginning(row.id);
  if (row.channel.kind !== "chat" || row.state === "resolved") return null;
  return (
    <KeysTip label={t("Ask to see the customer’s screen")}>
      <ActionIcon
        size="lg"
        className={className ?? ""}
        loading={busy}
        disabled={look !== null && look.phase !== "over"}
        onClick={begin}
        aria-label={t("Ask to see the customer’s screen")}
      >
        <IconScreenShare size={20} stroke={1.7} />
      </ActionIcon>
    </KeysTip>
  );
}
