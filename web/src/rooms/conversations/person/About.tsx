import type { ConversationRow } from "@guli/contract";
import { IconPlus } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Chip } from "../../../ui/Chip.tsx";
import { Face } from "../../../ui/Face.tsx";
import { usePeople, useTags, useTeams } from "../data/people.ts";
import { useInbox, type PickerKind } from "../inbox.ts";
import { ChannelSign } from "../parts/ChannelSign.tsx";
import { PrioritySign, knownPriority } from "../parts/PrioritySign.tsx";
import styles from "./About.module.css";

/** Whose the conversation is, how pressing, and under which tags. */
export function About({ row }: { row: ConversationRow }) {
  const { t } = useTranslation();
  const assignee = usePeople().of(row.assigneeId);
  const team = useTeams().of(row.teamId);
  const tags = useTags();
  return (
    <dl className={styles.about}>
      <Line name={t("Assigned to")} row={row} kind="assign">
        {assignee ? (
          <>
            <Face id={assignee.id} name={assignee.name} size={20} />
            {assignee.name}
          </>
        ) : (
          t("Nobody")
        )}
      </Line>
      <Line name={t("Team")} row={row} kind="assign">
        {team?.name ?? t("No team")}
      </Line>
      <Line name={t("Priority")} row={row} kind="priority">
        <PrioritySign priority={row.priority} />
        {t(knownPriority(row.priority).name)}
      </Line>
      <Line name={t("Tags")} row={row} kind="tag">
        {row.tags.length === 0 ? (
          <IconPlus size={16} aria-label={t("Add a tag")} />
        ) : (
          row.tags.map((tag) => (
            <Chip key={tag} meaning={tags.colourOf(tag)}>
              {tag}
            </Chip>
          ))
        )}
      </Line>
      <div className={styles.line}>
        <dt>{t("Channel")}</dt>
        <dd className={styles.fixed}>
          <ChannelSign channel={row.channel} size={16} />
          {row.channel.name}
        </dd>
      </div>
    </dl>
  );
}

function Line({ name, row, kind, children }: { name: string; row: ConversationRow; kind: PickerKind; children: ReactNode }) {
  const { pick, mayAnswer } = useInbox();
  return (
    <div className={styles.line}>
      <dt>{name}</dt>
      <dd>
        {mayAnswer ? (
          <button type="button" className={styles.value} onClick={() => pick(kind, [row])}>
            {children}
          </button>
        ) : (
          <span className={styles.fixed}>{children}</span>
        )}
      </dd>
    </div>
  );
}
