import { VisuallyHidden } from "@mantine/core";
import type { ConversationRow } from "@guli/contract";
import { IconPaperclip } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { Chip } from "../../../ui/Chip.tsx";
import { Face } from "../../../ui/Face.tsx";
import { Moment } from "../../../ui/Moment.tsx";
import { usePeople, useTags } from "../data/people.ts";
import { useMark } from "../data/read-marks.ts";
import { EffortChip } from "../../effort/ledger/EffortChip.tsx";
import { ChannelSign } from "../parts/ChannelSign.tsx";
import { ExpectationChip } from "../parts/ExpectationChip.tsx";
import { MoodChip } from "../parts/MoodSign.tsx";
import { PromiseChip } from "../parts/PromiseChip.tsx";
import { PrioritySign } from "../parts/PrioritySign.tsx";
import { StateChip } from "../parts/StateChip.tsx";
import { isUnread, saysPromise } from "../rules.ts";
import styles from "./Row.module.css";

export type RowProps = {
  row: ConversationRow;
  viewParam: string;
  isOpen: boolean;
  isCursor: boolean;
  isChosen: boolean;
  mayChoose: boolean;
  onChoose: (id: string, range: boolean) => void;
  onFocus: (id: string) => void;
};

const TAGS_SHOWN = 2;

/** One line of the inbox. */
export const Row = memo(function Row({ row, viewParam, isOpen, isCursor, isChosen, mayChoose, onChoose, onFocus }: RowProps) {
  const { t } = useTranslation();
  const unread = isUnread(row, useMark(row.id));
  return (
    <div
      className={styles.row}
      data-open={isOpen || undefined}
      data-cursor={isCursor || undefined}
      data-chosen={isChosen || undefined}
      data-unread={unread || undefined}
    >
      <label className={styles.choose} data-off={!mayChoose || undefined}>
        <Face id={row.customer.id} name={row.customer.name} size={34} />
        {mayChoose && (
          <input
            type="checkbox"
            className={styles.box}
            checked={isChosen}
            onChange={(event) => onChoose(row.id, (event.nativeEvent as MouseEvent).shiftKey)}
            aria-label={t("Select the conversation with {{name}}", { name: row.customer.name })}
            tabIndex={-1}
          />
        )}
      </label>
      <Link
        to="/inbox/$view/$conversationId"
        params={{ view: viewParam, conversationId: row.id }}
        className={styles.link}
        aria-current={isOpen ? "true" : undefined}
        data-row={row.id}
        preload={false}
        onFocus={() => onFocus(row.id)}
      >
        <span className={styles.top}>
          {unread && <span className={styles.dot} role="img" aria-label={t("Unread")} />}
          <span className={styles.name}>{row.customer.name}</span>
          <ChannelSign channel={row.channel} />
          <span className={styles.time}>
            <Moment at={row.lastMessageAt} />
          </span>
        </span>
        <span className={styles.subject}>
          <span className={styles.subjectText}>{row.subject || t("(no subject)")}</span>
          {row.attachmentCount > 0 && (
            <IconPaperclip size={14} className={styles.sign} aria-label={t("{{count}} attachments", { count: row.attachmentCount })} />
          )}
        </span>
        <span className={styles.preview}>
          {row.lastMessageFrom === "agent" && <span>{t("We:")} </span>}
          {row.preview}
        </span>
        <Foot row={row} ownList={viewParam === "mine"} />
      </Link>
    </div>
  );
});

/** In the list of what is one's own, whose it is needs no saying. */
function Foot({ row, ownList }: { row: ConversationRow; ownList: boolean }) {
  const { t } = useTranslation();
  const people = usePeople();
  const tags = useTags();
  const assignee = ownList ? undefined : people.of(row.assigneeId);
  return (
    <span className={styles.foot}>
      <span className={styles.chips}>
        <PromiseChip row={row} />
        {!saysPromise(row) && <StateChip row={row} />}
        <ExpectationChip row={row} />
        <MoodChip mood={row.mood} />
        <EffortChip row={row} />
        <PrioritySign priority={row.priority} />
        {row.tags.slice(0, TAGS_SHOWN).map((tag) => (
          <Chip key={tag} meaning={tags.colourOf(tag)}>
            {tag}
          </Chip>
        ))}
        {row.tags.length > TAGS_SHOWN && (
          <span className={styles.more} title={row.tags.slice(TAGS_SHOWN).join(", ")}>
            +{row.tags.length - TAGS_SHOWN}
          </span>
        )}
      </span>
      {assignee && (
        <span className={styles.assignee} title={t("Assigned to {{name}}", { name: assignee.name })}>
          <Face id={assignee.id} name={assignee.name} size={20} />
          <VisuallyHidden>{t("Assigned to {{name}}", { name: assignee.name })}</VisuallyHidden>
        </span>
      )}
    </span>
  );
}
