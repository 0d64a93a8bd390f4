import type { ConversationRow, RoutingVerdict } from "@guli/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { keyOf, useAsk } from "../../../asking.ts";
import { formatNumber } from "../../../formats/index.ts";
import { useLive } from "../../../live.ts";
import { useMe } from "../../../session.ts";
import { useNow } from "../../../ui/now.ts";
import { usePeople } from "../../conversations/data/people.ts";
import { whenText } from "../../conversations/parts/StateChip.tsx";
import { Fold } from "../../conversations/person/Fold.tsx";
import { decisionSentence, hitchSentence, verdictSentence } from "../saying.ts";
import styles from "./RoutingPart.module.css";

/** Why somebody has this conversation, or why nobody does. What is closed asks for nothing. */
export function RoutingPart({ row }: { row: ConversationRow }) {
  const { t } = useTranslation();
  const waits = row.assigneeId === null && row.waitingSince !== null && row.state === "open";
  return (
    <Fold name="routing" title={waits ? t("Why does nobody have it?") : t("Who got it, and why")} closedFirst>
      <Why row={row} />
    </Fold>
  );
}

function Why({ row }: { row: ConversationRow }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const people = usePeople();
  const now = useNow();
  const { timeZone } = useMe().workspace;
  const asked = { params: { id: row.id } };
  const { data } = useAsk("readRoutingOf", asked);
  useLive("conversation", (event) => {
    if (event.row.id === row.id) void client.invalidateQueries({ queryKey: keyOf("readRoutingOf", asked) });
  });
  if (!data) return null;
  const { queued, decisions } = data;
  if (!queued && decisions.length === 0) return <p className={styles.says}>{t("It was given out by hand, or by nobody yet.")}</p>;
  return (
    <>
      {queued && (
        <>
          <p className={styles.says}>{hitchSentence(queued.hitch, t)}</p>
          <p className={styles.says}>{t("Place in the queue: {{number}}", { number: formatNumber(queued.place) })}</p>
          <Verdicts verdicts={queued.verdicts} />
        </>
      )}
      <ul className={styles.list}>
        {decisions.map((decision) => (
          <li key={decision.id}>
            <p className={styles.decision}>{decisionSentence(decision, people.of(decision.personId)?.name ?? t("somebody"), t)}</p>
            <p className={styles.when}>{whenText(decision.at, timeZone, now)}</p>
            {decision.relaxed && <p className={styles.says}>{t("Nobody who fits could take it for too long, so anyone would do.")}</p>}
            {decision.verdicts.length > 1 && (
              <details>
                <summary>{t("The others")}</summary>
                <Verdicts verdicts={decision.verdicts} />
              </details>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Verdicts({ verdicts }: { verdicts: readonly RoutingVerdict[] }) {
  const { t } = useTranslation();
  const people = usePeople();
  return (
    <ul className={styles.verdicts}>
      {verdicts.map((verdict) => (
        <li key={verdict.personId}>
          <span className={styles.who}>{people.of(verdict.personId)?.name ?? t("somebody")}</span>
          <span className={styles.verdict}>{verdictSentence(verdict, t)}</span>
        </li>
      ))}
    </ul>
  );
}
