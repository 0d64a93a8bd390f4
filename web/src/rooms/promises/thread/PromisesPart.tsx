import type { ConversationRow } from "@guli/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { keyOf, useAsk } from "../../../asking.ts";
import { useLive } from "../../../live.ts";
import { Fold } from "../../conversations/person/Fold.tsx";
import { ClockSwitch } from "./ClockSwitch.tsx";
import { PromiseLine } from "./PromiseLine.tsx";
import styles from "./PromisesPart.module.css";

const SHOWN = 6;

/** What was promised to the customer in this conversation, and whether we wait for something. Where nothing is promised there is nothing to see. */
export function PromisesPart({ row, mayChange }: { row: ConversationRow; mayChange: boolean }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const asked = { params: { id: row.id } };
  const { data } = useAsk("readPromises", asked);
  useLive("conversation", (event) => {
    if (event.row.id === row.id) void client.invalidateQueries({ queryKey: keyOf("readPromises", asked) });
  });
  if (!data || (data.rows.length === 0 && data.clock.state === "goes-on")) return null;
  return (
    <Fold name="promises" title={t("Promises")} count={data.rows.length}>
      <ul className={styles.list}>
        {data.rows.slice(0, SHOWN).map((promise) => (
          <PromiseLine key={promise.id} promise={promise} />
        ))}
      </ul>
      {mayChange && row.state !== "resolved" && <ClockSwitch conversationId={row.id} clock={data.clock} />}
    </Fold>
  );
}
