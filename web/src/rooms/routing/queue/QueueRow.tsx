import type { ConversationRow, RoutingHitch } from "@guli/contract";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatDuration } from "../../../formats/index.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { useNow } from "../../../ui/now.ts";
import { useTeams } from "../../conversations/data/people.ts";
import { ChannelSign } from "../../conversations/parts/ChannelSign.tsx";
import { PrioritySign } from "../../conversations/parts/PrioritySign.tsx";
import { secondsBetween } from "./ordering.ts";
import { hitchSentence } from "../saying.ts";
import styles from "./Queue.module.css";

/** One who waits, since when, and what for. */
export function QueueRow({ row, hitch, place }: { row: ConversationRow; hitch: RoutingHitch; place: number }) {
  const { t } = useTranslation();
  const now = useNow();
  const team = useTeams().of(row.teamId);
  return (
    <li className={styles.row}>
      <span className={`${styles.place} numbers`} aria-hidden>
        {place}
      </span>
      <div className={styles.main}>
        <Link to="/inbox/$view/$conversationId" params={{ view: "unassigned", conversationId: row.id }} className={styles.name}>
          {row.customer.name}
        </Link>
        <p className={styles.subject}>
          <ChannelSign channel={row.channel} size={15} /> {row.subject}
        </p>
        <p className={styles.hitch} data-stuck={hitch.why !== "soon" || undefined}>
          {hitchSentence(hitch, t)}
        </p>
      </div>
      <div className={styles.facts}>
        <PrioritySign priority={row.priority} />
        {team && <Chip meaning={team.colour}>{team.name}</Chip>}
        {row.waitingSince && <span className="numbers">{t("waits: {{duration}}", { duration: formatDuration(secondsBetween(row.waitingSince, now)) })}</span>}
      </div>
    </li>
  );
}
