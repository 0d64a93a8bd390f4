import type { EffortKind, ConversationRow, OpenedConversation } from "@guli/contract";
import { Button, NativeSelect } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatTime } from "../../../formats/index.ts";
import { useMe } from "../../../session.ts";
import { openedKey } from "../../conversations/data/queries.ts";
import { EFFORT_KINDS } from "./kinds.ts";
import styles from "./Ledger.module.css";
import { effortName } from "./naming.ts";
import { useEffort } from "./useEffort.ts";

/** Further back one would not look for it. */
const MOST = 20;
const EXCERPT = 60;

/** What the desk did not see: which kind, and in which message. */
export function AddEffort({ row, onEnd }: { row: ConversationRow; onEnd: () => void }) {
  const { t } = useTranslation();
  const { timeZone } = useMe().workspace;
  const effort = useEffort(row.id);
  const messages = useMessages(row.id);
  const [kind, setKind] = useState<EffortKind>("hassle");
  const [messageId, setMessageId] = useState(messages.at(0)?.id ?? "");
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const added = await effort.add(messageId, kind);
    setBusy(false);
    if (added) onEnd();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <NativeSelect
        label={t("What was it?")}
        value={kind}
        data={EFFORT_KINDS.map((one) => ({ value: one, label: effortName(one, t) }))}
        onChange={(event) => setKind(EFFORT_KINDS.find((one) => one === event.currentTarget.value) ?? kind)}
      />
      <NativeSelect
        label={t("Which message shows it?")}
        value={messageId}
        data={messages.map(({ id, text, createdAt }) => ({ value: id, label: `${formatTime(createdAt, timeZone)} ${excerptOf(text)}` }))}
        onChange={(event) => setMessageId(event.currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button type="submit" size="compact-sm" loading={busy} disabled={messageId === ""}>
          {t("Add")}
        </Button>
        <Button variant="default" size="compact-sm" onClick={onEnd}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}

/** What was said lately in the thread that is open, the latest first. */
function useMessages(conversationId: string) {
  const opened = useQueryClient().getQueryData<OpenedConversation>(openedKey(conversationId));
  const said = (opened?.messages ?? []).filter(({ kind }) => kind === "incoming" || kind === "reply");
  return said.slice(-MOST).toReversed();
}

function excerptOf(text: string): string {
  const plain = text.replaceAll(/\s+/gu, " ").trim();
  return plain.length > EXCERPT ? `${plain.slice(0, EXCERPT - 1)}…` : plain;
}
