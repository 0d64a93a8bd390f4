import type { ConversationRow, RecoveryRow } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconLifebuoy } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask, useAsk } from "../../../asking.ts";
import { useCommands } from "../../../shell/commands.ts";
import { useShortcut } from "../../../shell/shortcuts.ts";
import { KeysTip } from "../../../ui/KeysTip.tsx";
import { Moment } from "../../../ui/Moment.tsx";
import { Fold } from "../../conversations/person/Fold.tsx";
import { OUTCOMES, useFailures } from "../names.ts";
import styles from "../recovery.module.css";
import { useDeeds } from "../useDeeds.ts";
import { History } from "./History.tsx";
import { OpenByHand } from "./OpenByHand.tsx";
import { OpenRecovery } from "./OpenRecovery.tsx";
import { Reason } from "./Reason.tsx";

type Given = { row: ConversationRow; mayChange: boolean };

/** What failed in this conversation, and how it is made good, step by step. */
export function RecoveryPart({ row, mayChange }: Given) {
  const { t } = useTranslation();
  const { data } = useAsk("readRecoveriesIn", { params: { id: row.id } });
  const [opening, setOpening] = useState(false);
  const open = data?.open ?? null;
  const mayOpen = mayChange && data !== undefined && open === null;
  useOpening(mayOpen, () => setOpening(true));
  if (!data || (open === null && data.rows.length === 0 && !mayChange)) return null;
  const before = data.rows.filter(({ id }) => id !== open?.id);
  return (
    <div id="recovery-part">
      <Fold name="recovery" title={t("What went wrong, made good")} count={open ? 1 : 0} needed={opening || open !== null}>
        {open && <OpenRecovery key={`${open.id} ${open.round}`} recovery={open} row={row} mayChange={mayChange} />}
        {before.map((one) => (
          <Before key={one.id} row={one} mayReopen={mayOpen} />
        ))}
        {opening && mayOpen ? (
          <OpenByHand conversationId={row.id} onEnd={() => setOpening(false)} />
        ) : (
          mayOpen && (
            <KeysTip label={t("Something failed here: make it good")} keys="shift+r">
              <Button variant="default" size="compact-sm" leftSection={<IconLifebuoy size={16} aria-hidden />} onClick={() => setOpening(true)}>
                {t("Something failed here")}
              </Button>
            </KeysTip>
          )
        )}
      </Fold>
    </div>
  );
}

function useOpening(mayOpen: boolean, run: () => void): void {
  const { t } = useTranslation();
  const label = t("Something failed here: make it good");
  useShortcut("shift+r", label, run, { group: t("Conversation"), off: !mayOpen });
  useCommands(mayOpen ? [{ id: "open-recovery", label, keys: "shift+r", group: t("Conversation"), icon: <IconLifebuoy size={18} />, run }] : []);
}

/** One that is over: how it ended, its history, and the way back into it. */
function Before({ row, mayReopen }: { row: RecoveryRow; mayReopen: boolean }) {
  const { t } = useTranslation();
  const failure = useFailures().nameOf(row.failure);
  const { run, busy } = useDeeds();
  const [shown, setShown] = useState(false);
  const [again, setAgain] = useState(false);
  const { data } = useQuery({ ...ask("readRecovery", { params: { id: row.id } }), enabled: shown });
  return (
    <details className={styles.before} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>
        {failure ?? t("What failed is not said yet")} · {row.outcome && t(OUTCOMES[row.outcome])} · <Moment at={row.closedAt ?? row.openedAt} />
      </summary>
      {data && <History lines={data.lines} />}
      {mayReopen &&
        (again ? (
          <Reason
            label={t("Why was it not good after all?")}
            deed={t("Begin anew")}
            busy={busy}
            onSave={(why) => void run("reopenRecovery", { params: { id: row.id }, body: { why } })}
            onCancel={() => setAgain(false)}
          />
        ) : (
          <Button variant="subtle" size="compact-sm" onClick={() => setAgain(true)}>
            {t("Open again")}
          </Button>
        ))}
    </details>
  );
}
