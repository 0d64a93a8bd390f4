import type { ConversationRow, Message } from "@guli/contract";
import { ActionIcon, Button, Menu } from "@mantine/core";
import {
  IconAlarmSnooze,
  IconArrowBackUp,
  IconArrowLeft,
  IconCircleCheck,
  IconDots,
  IconFlag,
  IconLayoutSidebarRight,
  IconMailOpened,
  IconScreenShare,
  IconShieldX,
  IconTag,
  IconUserPlus,
  type IconProps,
} from "@tabler/icons-react";
import { Suspense, lazy, type ComponentType } from "react";
import { useTranslation } from "react-i18next";
import { needWords } from "../../../i18n/words.ts";
import { sentenceOf } from "../../../failures.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { Face } from "../../../ui/Face.tsx";
import { KeysTip } from "../../../ui/KeysTip.tsx";
import { usePeople } from "../data/people.ts";
import { useInbox } from "../inbox.ts";
import { ChannelSign } from "../parts/ChannelSign.tsx";
import { PromiseChip } from "../parts/PromiseChip.tsx";
import { PrioritySign } from "../parts/PrioritySign.tsx";
import { StateChip } from "../parts/StateChip.tsx";
import { saysPromise } from "../rules.ts";
import { MoodLine } from "./MoodLine.tsx";
import { Subject } from "./Subject.tsx";
import styles from "./ThreadHead.module.css";

/** Only customers of the chat can show what they see. */
const AskToSee = lazy(async () => {
  const [{ AskToSee: Shown }] = await Promise.all([import("../../guides/showing/AskToSee.tsx"), needWords("guides")]);
  return { default: Shown };
});

const askToSee = async (id: string): Promise<void> => (await import("../../guides/showing/looking.ts")).beginLook(id);

/** What the conversation is about, how it stands, and what can be done with it. */
export function ThreadHead({ row, messages, onPerson }: { row: ConversationRow; messages: readonly Message[]; onPerson: () => void }) {
  const { t } = useTranslation();
  const { close, mayAnswer } = useInbox();
  return (
    <header className={styles.head}>
      <ActionIcon size="lg" className={styles.back} onClick={close} aria-label={t("Back to the list")}>
        <IconArrowLeft size={20} />
      </ActionIcon>
      <div className={styles.about}>
        <Subject row={row} />
        <p className={styles.facts}>
          <ChannelSign channel={row.channel} size={15} />
          <span className={styles.customer}>{row.customer.name}</span>
          <span className={`${styles.number} numbers`}>{t("No. {{number}}", { number: String(row.number) })}</span>
          <span className={styles.broad}>
            <PromiseChip row={row} wordy />
          </span>
          <span className={styles.slim}>
            <PromiseChip row={row} />
          </span>
          <MoodLine messages={messages} />
          {!saysPromise(row) && <StateChip row={row} />}
          <PrioritySign priority={row.priority} />
        </p>
      </div>
      {mayAnswer && <Deeds row={row} />}
      <KeysTip label={t("Show or hide the customer")} keys="i">
        <ActionIcon size="lg" onClick={onPerson} aria-label={t("Show or hide the customer")}>
          <IconLayoutSidebarRight size={20} stroke={1.7} />
        </ActionIcon>
      </KeysTip>
    </header>
  );
}

function Deeds({ row }: { row: ConversationRow }) {
  const { t } = useTranslation();
  const { pick, resolve, reopen, setSpam, markUnread } = useInbox();
  const assignee = usePeople().of(row.assigneeId);
  const isDone = row.state === "resolved";
  const say = (error: unknown) => toastTrouble(t(sentenceOf(error)));
  return (
    <div className={styles.deeds}>
      <KeysTip label={assignee ? t("Assigned to {{name}}", { name: assignee.name }) : t("Assign")} keys="a">
        <ActionIcon
          size="lg"
          className={styles.wide}
          onClick={() => pick("assign", [row])}
          aria-label={assignee ? t("Assigned to {{name}}", { name: assignee.name }) : t("Assign")}
        >
          {assignee ? <Face id={assignee.id} name={assignee.name} size={24} /> : <IconUserPlus size={20} stroke={1.7} />}
        </ActionIcon>
      </KeysTip>
      <KeysTip label={t("Snooze")} keys="h">
        <ActionIcon size="lg" className={styles.wide} onClick={() => pick("snooze", [row])} aria-label={t("Snooze")}>
          <IconAlarmSnooze size={20} stroke={1.7} />
        </ActionIcon>
      </KeysTip>
      {row.channel.kind === "chat" && (
        <Suspense fallback={null}>
          <AskToSee row={row} className={styles.wide} />
        </Suspense>
      )}
      <KeysTip label={isDone ? t("Open again") : t("Resolve")} keys="e">
        <Button
          size="compact-md"
          variant="default"
          className={styles.resolve ?? ""}
          aria-label={isDone ? t("Open again") : t("Resolve")}
          onClick={() => (isDone ? reopen([row]) : resolve([row]))}
        >
          {isDone ? <IconArrowBackUp size={17} /> : <IconCircleCheck size={17} />}
          <span className={styles.word}>{isDone ? t("Open again") : t("Resolve")}</span>
        </Button>
      </KeysTip>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <ActionIcon size="lg" aria-label={t("More")}>
            <IconDots size={20} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <div className={styles.narrow}>
            <Deed Icon={IconUserPlus} label={t("Assign")} onPress={() => pick("assign", [row])} />
            <Deed Icon={IconAlarmSnooze} label={t("Snooze")} onPress={() => pick("snooze", [row])} />
            {row.channel.kind === "chat" && !isDone && (
              <Deed Icon={IconScreenShare} label={t("Ask to see the customer’s screen")} onPress={() => askToSee(row.id).catch(say)} />
            )}
          </div>
          <Deed Icon={IconTag} label={t("Tag")} onPress={() => pick("tag", [row])} />
          <Deed Icon={IconFlag} label={t("Priority")} onPress={() => pick("priority", [row])} />
          <Deed Icon={IconMailOpened} label={t("Mark as unread")} onPress={() => markUnread([row])} />
          <Deed Icon={IconShieldX} label={row.spam ? t("No spam") : t("Mark as spam")} onPress={() => setSpam([row], !row.spam)} />
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

function Deed({ Icon, label, onPress }: { Icon: ComponentType<IconProps>; label: string; onPress: () => void }) {
  return (
    <Menu.Item leftSection={<Icon size={17} />} onClick={onPress}>
      {label}
    </Menu.Item>
  );
}
