import type { Message, Mood } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { formatList } from "../../../formats/index.ts";
import { MOODS } from "../parts/MoodSign.tsx";
import styles from "./MoodLine.module.css";

const HEIGHT: Record<Mood, number> = { calm: 15, dissatisfied: 9, angry: 3 };
const STEP = 9;
/** The latest so many; what was long ago is read in the thread. */
const MOST = 12;

/** The customer's moods through time as a line that rises with their anger; one message is no line yet. */
export function MoodLine({ messages }: { messages: readonly Message[] }) {
  const { t } = useTranslation();
  const moods = messages.flatMap(({ mood }) => (mood ? [mood.mood] : [])).slice(-MOST);
  if (moods.length < 2) return null;
  const points = moods.map((mood, index) => ({ mood, x: 4 + index * STEP, y: HEIGHT[mood] }));
  const label = t("The customer’s mood so far: {{moods}}", { moods: formatList(moods.map((mood) => t(MOODS[mood].name))) });
  return (
    <svg className={styles.line} width={8 + (moods.length - 1) * STEP} height={18} role="img" aria-label={label} data-tip={label}>
      <polyline className={styles.way} points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
      {points.map(({ mood, x, y }) => (
        <circle key={x} className={styles.point} data-mood={mood} cx={x} cy={y} r={mood === "calm" ? 2.2 : 3} />
      ))}
    </svg>
  );
}
