import type { CoachRule } from "@guli/contract";
import { Button, TextInput } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { languageNow } from "../../../i18n/words.ts";
import { RULES } from "../rules.ts";
import { reviewed } from "./coach.ts";
import { Becomes, Sign } from "./FindingCard.tsx";
import styles from "./FindingCard.module.css";
import { speaksTo, spokenIn } from "./speaking.ts";
import { standingIn, type Seen, type Standing } from "./standing.ts";

export type Reasons = Partial<Record<CoachRule, string>>;
type Props = { draft: string; name: string | null; reasons: Reasons; onReasons: (reasons: Reasons) => void; onApply: (draft: string) => void };

const PAUSE_MS = 300;

/** What the coach says of the first words to a customer: nobody is upset yet. What has to be resolved takes a reason here. */
export function FirstWords({ draft, name, reasons, onReasons, onApply }: Props) {
  const { t } = useTranslation();
  const levels = useAsk("readCoachSettings").data?.levels;
  const seen = useSeen(draft, name);
  const standing = seen ? standingIn(seen, { levels, mood: "calm", asides: new Set() }) : [];
  if (standing.length === 0) return null;
  const apply = ({ finding: { suggestion } }: Standing) =>
    suggestion && seen && onApply(seen.draft.slice(0, suggestion.start) + suggestion.text + seen.draft.slice(suggestion.end));
  return (
    <ul aria-label={t("The coach")} style={{ margin: "0.6rem 0 0", padding: 0, listStyle: "none" }}>
      {standing.map((one) => (
        <li key={one.id} className={styles.card} data-severity={one.finding.severity} data-quiet={one.level === "hint" || undefined}>
          <p className={styles.name} style={{ margin: 0, cursor: "default" }}>
            <Sign severity={one.finding.severity} />
            {t(RULES[one.finding.rule].name)}
          </p>
          <p className={styles.says}>{spokenIn(languageNow(), one.finding.message)}</p>
          <Becomes finding={one.finding} draft={seen?.draft ?? ""} />
          {one.finding.suggestion && (
            <Button size="compact-xs" variant="light" mt={4} leftSection={<IconCheck size={14} />} onClick={() => apply(one)}>
              {t("Apply")}
            </Button>
          )}
          {one.level === "must" && (
            <TextInput
              size="xs"
              mt={6}
              maxLength={300}
              label={t("This has to be resolved before the reply can leave, or needs a reason.")}
              value={reasons[one.finding.rule] ?? ""}
              onChange={(event) => onReasons({ ...reasons, [one.finding.rule]: event.currentTarget.value })}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

/** At each pause of typing. */
function useSeen(draft: string, name: string | null): Seen | null {
  const [seen, setSeen] = useState<Seen | null>(null);
  const speaks = speaksTo(languageNow());
  useEffect(() => {
    if (draft.trim() === "") return setSeen(null);
    let outdated = false;
    const timer = setTimeout(() => {
      // Where the coach could not be fetched one writes without it: the desk reads the message as well.
      reviewed({ draft, speaks, customer: { name, mood: "calm" }, thread: [] }).then(
        (review) => outdated || setSeen({ draft, review }),
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [draft, name, speaks]);
  return seen;
}
