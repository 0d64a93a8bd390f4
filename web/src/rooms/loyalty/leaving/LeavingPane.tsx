import type { ConversationRow } from "@guli/contract";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { Fold } from "../../conversations/person/Fold.tsx";
import { MentionsInThread } from "../barriers/MentionsInThread.tsx";
import { useLeavingDeeds } from "./names.ts";
import { OneLeaving } from "./OneLeaving.tsx";
import { ReasonChoice } from "./ReasonChoice.tsx";
import styles from "./leaving.module.css";

/** Whether this customer leaves, and what keeps them from buying. */
export function LeavingPane({ row, mayChange }: { row: ConversationRow; mayChange: boolean }) {
  const { t } = useTranslation();
  const customerId = row.customer.id;
  const leavings = useAsk("listLeavingsOfCustomer", { params: { id: customerId } }).data?.rows;
  const mentions = useAsk("readBarrierMentionsIn", { params: { id: row.id } }).data?.rows;
  if (!leavings || !mentions) return null;
  const shown = leavings.filter(({ state }) => state !== "mistaken").slice(0, 2);
  const isOpen = shown.some(({ state }) => state !== "back" && state !== "gone");
  const proposed = mentions.filter(({ state }) => state === "proposed").length;
  return (
    <Fold name="leaving" title={t("Staying and buying")} count={proposed + (isOpen ? 1 : 0)} closedFirst needed={proposed > 0 || isOpen}>
      <div className={styles.pane}>
        {shown.map((leaving) => (
          <OneLeaving key={leaving.id} leaving={leaving} mayChange={mayChange} />
        ))}
        {mayChange && !isOpen && <NoteLeaving customerId={customerId} />}
        <MentionsInThread conversationId={row.id} mentions={mentions} mayChange={mayChange} />
      </div>
    </Fold>
  );
}

function NoteLeaving({ customerId }: { customerId: string }) {
  const { t } = useTranslation();
  const { run, busy } = useLeavingDeeds();
  const [asking, setAsking] = useState(false);
  const note = async (reason: Parameters<Parameters<typeof ReasonChoice>[0]["onChange"]>[0] | null) => {
    if (await run("noteLeaving", { params: { id: customerId }, body: { reason } })) setAsking(false);
  };
  if (!asking)
    return (
      <Button size="compact-sm" variant="subtle" color="gray" className={styles.start ?? ""} onClick={() => setAsking(true)}>
        {t("This customer leaves …")}
      </Button>
    );
  return (
    <div className={styles.deeds}>
      <ReasonChoice value={null} onChange={(reason) => void note(reason)} />
      <Button size="compact-sm" variant="default" loading={busy} onClick={() => void note(null)}>
        {t("I do not know why")}
      </Button>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setAsking(false)}>
        {t("Cancel")}
      </Button>
    </div>
  );
}
