import type { Message, Mood } from "@guli/contract";
import { Menu } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatList } from "../../../formats/index.ts";
import { usePeople } from "../data/people.ts";
import { useInbox } from "../inbox.ts";
import { MOODS } from "../parts/MoodSign.tsx";
import { cuesFor } from "./mood-cues.ts";
import styles from "./MessageMood.module.css";
import { useCorrecting } from "./useCorrecting.ts";

type Given = { message: Message & { mood: NonNullable<Message["mood"]> } };

/** How the customer sounds in a message, by which words one sees it, and the way to say that it is not so. */
export function MessageMood({ message }: Given) {
  const { t } = useTranslation();
  const { mayAnswer } = useInbox();
  const { mood } = message.mood;
  const [cues, setCues] = useState<readonly string[]>([]);
  const { name, Sign } = MOODS[mood];
  const learn = () => void cuesFor(message.text).then(setCues, () => undefined);
  const seenBy = cues.length > 0 ? t("Seen by the words {{words}}", { words: formatList(cues.map((cue) => t("“{{words}}”", { words: cue }))) }) : null;
  const sign = (
    <>
      <Sign size={15} stroke={1.8} aria-hidden />
      <span>{t(name)}</span>
    </>
  );
  const given = { className: styles.mood, "data-mood": mood, "data-tip": seenBy ?? t("How the customer sounds here"), onPointerEnter: learn };
  if (!mayAnswer) return <span {...given}>{sign}</span>;
  return (
    <Menu position="bottom-start" width={290} onOpen={learn}>
      <Menu.Target>
        <button type="button" {...given} aria-label={t("The customer’s mood: {{mood}}", { mood: t(name) })}>
          {sign}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label className={styles.label ?? ""}>
          {seenBy ?? t("How the customer sounds here")}
          <Corrected message={message} />
        </Menu.Label>
        <Choices message={message} />
      </Menu.Dropdown>
    </Menu>
  );
}

function Choices({ message }: Given) {
  const { t } = useTranslation();
  const correct = useCorrecting(message);
  const { mood } = message.mood;
  const says: Record<Mood, string> = { calm: t("This is calm"), dissatisfied: t("This is dissatisfaction"), angry: t("This is anger") };
  return (["calm", "dissatisfied", "angry"] as const).map((one) => {
    const { Sign } = MOODS[one];
    return (
      <Menu.Item
        key={one}
        leftSection={<Sign size={17} stroke={1.7} />}
        rightSection={one === mood && <IconCheck size={15} />}
        aria-current={one === mood || undefined}
        onClick={() => one !== mood && correct(one)}
      >
        {says[one]}
      </Menu.Item>
    );
  });
}

function Corrected({ message }: Given) {
  const { t } = useTranslation();
  const people = usePeople();
  const { corrected } = message.mood;
  if (!corrected) return null;
  const given = { mood: t(MOODS[corrected.from].name), name: people.of(corrected.by)?.name ?? t("The desk") };
  return <span className={styles.corrected}>{t("Read at first as: {{mood}}. Corrected by {{name}}.", given)}</span>;
}
