import type { Mood } from "@guli/contract";
import { IconMoodAngry, IconMoodSad, IconMoodSmile, type Icon } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { key } from "../../../i18n/key.ts";
import { Chip, type Meaning } from "../../../ui/Chip.tsx";

type Known = { name: string; Sign: Icon; meaning: Meaning };

/** From the least upset to the most. The face and the word say what the colour says. */
export const MOODS: Record<Mood, Known> = {
  calm: { name: key("Calm"), Sign: IconMoodSmile, meaning: "stone" },
  dissatisfied: { name: key("Dissatisfied"), Sign: IconMoodSad, meaning: "waiting" },
  angry: { name: key("Angry"), Sign: IconMoodAngry, meaning: "at-risk" },
};

/** The mood of the customer's latest message, in the list: who is calm needs no sign. */
export function MoodChip({ mood }: { mood: Mood | null }) {
  const { t } = useTranslation();
  if (mood === null || mood === "calm") return null;
  const { name, Sign, meaning } = MOODS[mood];
  return (
    <Chip meaning={meaning} icon={<Sign />} title={t("The customer’s latest message: {{mood}}", { mood: t(name) })}>
      {t(name)}
    </Chip>
  );
}
