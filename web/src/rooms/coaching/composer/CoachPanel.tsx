import { IconChevronDown, IconChevronUp, IconHeart } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AimChoice } from "./AimChoice.tsx";
import styles from "./CoachPanel.module.css";
import { isKeptOpen, keepOpen } from "./folding.ts";
import { FindingCard } from "./FindingCard.tsx";
import { Granted } from "./Granted.tsx";
import { SecondReading } from "./SecondReading.tsx";
import { Strengths } from "./Strengths.tsx";
import type { Coaching } from "./useCoach.ts";

type Given = { coaching: Coaching; conversationId: string; customerId: string; draft: string; onRewrite: (text: string) => void };

/** Beside the field, as high as the field is; on a narrow screen one line below it, to be opened. Its height never follows what it says. */
export function CoachPanel({ coaching, conversationId, customerId, draft, onRewrite }: Given) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(isKeptOpen);
  const { standing, seen, current } = coaching;
  const shown = standing.filter(({ aside }) => !aside);
  const asides = standing.filter(({ aside }) => aside);
  return (
    <aside className={styles.place} aria-label={t("The coach")} data-open={open || undefined}>
      <div className={styles.panel}>
        <button type="button" className={styles.fold} aria-expanded={open} onClick={() => setOpen(keepOpen(!open))}>
          <IconHeart size={16} aria-hidden />
          <span className={styles.sum}>{useSum(coaching)}</span>
          {open ? <IconChevronDown size={16} aria-hidden /> : <IconChevronUp size={16} aria-hidden />}
        </button>
        <div className={styles.scroller} tabIndex={0} role="region" aria-label={t("What the coach found")}>
          <p className={styles.quiet}>{useSum(coaching)}</p>
          <Granted customerId={customerId} draft={draft} />
          {shown.length > 0 && (
            <ul className={styles.findings}>
              {shown.map((one) => (
                <FindingCard key={one.id} of={one} coaching={coaching} isCurrent={one.id === current?.id} />
              ))}
            </ul>
          )}
          {seen && <Strengths strengths={seen.review.strengths} />}
          {asides.map((one) => (
            <FindingCard key={one.id} of={one} coaching={coaching} isCurrent={false} />
          ))}
          <SecondReading conversationId={conversationId} draft={draft} coaching={coaching} onRewrite={onRewrite} />
        </div>
        <AimChoice coaching={coaching} />
      </div>
    </aside>
  );
}

/** In one line how the draft stands. */
export function useSum({ seen, standing }: Pick<Coaching, "seen" | "standing">): string {
  const { t } = useTranslation();
  if (!seen) return t("The coach reads along as you write.");
  if (seen.review.language === null) return t("The coach does not know this language.");
  const count = standing.filter(({ aside }) => !aside).length;
  return count === 0 ? t("Nothing here would upset the customer.") : t("{{count}} things to look at", { count });
}
