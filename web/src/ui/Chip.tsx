import type { ReactNode } from "react";
import styles from "./Chip.module.css";
import type { ColourName } from "./faces.ts";

/** What a colour means; the word or icon in the chip says it too. */
export type Meaning = "waiting" | "at-risk" | "recovered" | "loyal" | "note" | ColourName;

/** A small label: a tag, a state, a team. */
export function Chip({ meaning = "stone", icon, children, title }: { meaning?: Meaning; icon?: ReactNode; children: ReactNode; title?: string }) {
  return (
    <span className={styles.chip} style={{ background: `var(--${meaning}-soft)`, color: `var(--${meaning}-ink)` }} title={title}>
      {icon}
      <span className={styles.text}>{children}</span>
    </span>
  );
}
