import type { ConversationRow, EffortEntry } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { Fold } from "../../conversations/person/Fold.tsx";
import { useJump } from "../../conversations/thread/extras/useJump.ts";
import { AddEffort } from "./AddEffort.tsx";
import { EffortLine } from "./EffortLine.tsx";
import styles from "./Ledger.module.css";
import { Meter } from "./Meter.tsx";
import { useEffort } from "./useEffort.ts";

/** Shown before one asks for more. */
const FIRST = 5;

/** What this conversation cost the customer, entry by entry. */
export function EffortPart({ row, mayChange }: { row: ConversationRow; mayChange: boolean }) {
  const { t } = useTranslation();
  const { data } = useAsk("readConversationEffort", { params: { id: row.id } });
  const [adding, setAdding] = useState(false);
  if (!data) return null;
  const counted = data.rows.filter(({ dismissed }) => !dismissed);
  return (
    <Fold name="effort" title={t("What it cost the customer")} count={counted.length} needed={adding}>
      <Meter level={data.level} sum={data.sum} />
      {data.rows.length > 0 && <Lines rows={data.rows} row={row} mayChange={mayChange} />}
      {adding && <AddEffort row={row} onEnd={() => setAdding(false)} />}
      {mayChange && !adding && (
        <Button variant="default" size="compact-sm" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
          {t("Add effort")}
        </Button>
      )}
    </Fold>
  );
}

function Lines({ rows, row, mayChange }: { rows: readonly EffortEntry[]; row: ConversationRow; mayChange: boolean }) {
  const { t } = useTranslation();
  const jump = useJump(row.id);
  const effort = useEffort(row.id);
  const [all, setAll] = useState(false);
  return (
    <>
      <ol className={styles.list}>
        {rows.slice(0, all ? rows.length : FIRST).map((entry) => (
          <EffortLine
            key={entry.id}
            entry={entry}
            taken={rows.filter(({ messageId, dismissed }) => messageId === entry.messageId && !dismissed).map(({ kind }) => kind)}
            mayChange={mayChange}
            onShow={() => void jump(entry.messageId)}
            onDeny={() => void effort.deny(entry)}
            onCorrect={(kind) => void effort.correct(entry.id, kind)}
          />
        ))}
      </ol>
      {!all && rows.length > FIRST && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {t("Show all")}
        </Button>
      )}
    </>
  );
}
