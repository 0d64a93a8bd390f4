import type { ConversationRow, ExpectationCurve } from "@guli/contract";
import { VisuallyHidden } from "@mantine/core";
import { IconUsers } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { Chip, type Meaning } from "../../../ui/Chip.tsx";
import { useNow } from "../../../ui/now.ts";
import styles from "./ExpectationChip.module.css";
import { expectedShare, tensOf, type Expected } from "./expecting.ts";

/** How many of this channel's customers would have expected an answer by now, while one waits, as a sign that fits a line of the list. */
export function ExpectationChip({ row }: { row: ConversationRow }) {
  const said = useExpected(row);
  if (!said) return null;
  return (
    <Chip meaning={meaningOf(said.expected)} icon={<IconUsers />} title={said.source}>
      <span aria-hidden>{said.expected.atLeast ? `≥ ${said.tens}/10` : `${said.tens}/10`}</span>
      <VisuallyHidden>{said.sentence}</VisuallyHidden>
    </Chip>
  );
}

/** The same in words, where the answer is written. */
export function ExpectationLine({ row }: { row: ConversationRow }) {
  const said = useExpected(row);
  if (!said) return null;
  return (
    <p className={styles.line} title={said.source} style={{ color: `var(--${meaningOf(said.expected)}-ink)` }}>
      <IconUsers size={15} aria-hidden />
      {said.sentence}
    </p>
  );
}

/** Counted here, from one list of curves for all rows. */
function useExpected(row: ConversationRow) {
  const { t } = useTranslation();
  const now = useNow();
  const { data } = useAsk("listExpectations");
  const curve = data?.rows.find(({ kind }) => kind === row.channel.kind);
  if (!curve || row.waitingSince === null || row.state !== "open" || row.spam) return null;
  const expected = expectedShare(curve.points, (Date.parse(now) - Date.parse(row.waitingSince)) / 60_000);
  const tens = expected && tensOf(expected);
  if (!expected || !tens) return null;
  const sentence = expected.atLeast
    ? t("At least {{count}} in 10 would have expected an answer by now", { count: tens })
    : t("About {{count}} in 10 would have expected an answer by now", { count: tens });
  return { expected, tens, sentence, source: [`${sentence}.`, ...sourceOf(curve, t)].join(" ") };
}

/** The sign and the number say it too. */
const meaningOf = ({ share }: Expected): Meaning => (share >= 0.5 ? "at-risk" : share >= 0.3 ? "waiting" : "stone");

type T = ReturnType<typeof useTranslation>["t"];

/** Where a curve is from, in whole sentences. */
export function sourceOf({ basis, note }: Pick<ExpectationCurve, "basis" | "note">, t: T): string[] {
  const survey = t("Source: The Social Habit, Edison Research, USA, autumn 2012; people who had complained or sought support in social media.");
  switch (basis) {
    case "published":
      return [survey];
    case "assumed":
      return [survey, t("They were asked about social networks; that it holds for this messenger is an assumption.")];
    case "own":
      return [note === "" ? t("As the owner of the business says.") : t("As the owner of the business says: {{note}}", { note })];
    case "none":
      return [];
  }
}
