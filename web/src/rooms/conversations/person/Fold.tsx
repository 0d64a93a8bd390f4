import { IconChevronDown } from "@tabler/icons-react";
import type { ReactNode } from "react";
import styles from "./Fold.module.css";

type Props = { name: string; title: string; count?: number; /** Closed until somebody wants it. */ closedFirst?: boolean; children: ReactNode };

/** A part of the pane that stays open or closed as it was left, whoever is looked at. */
export function Fold({ name, title, count = 0, closedFirst = false, children }: Props) {
  const keptAs = `guli.fold.${name}`;
  const kept = localStorage.getItem(keptAs);
  return (
    <details
      className={styles.fold}
      open={kept === null ? !closedFirst : kept === "open"}
      onToggle={(event) => localStorage.setItem(keptAs, event.currentTarget.open ? "open" : "closed")}
    >
      <summary className={styles.title}>
        <span>{title}</span>
        {count > 0 && <span className={`${styles.count} numbers`}>{count}</span>}
        <IconChevronDown size={16} aria-hidden className={styles.sign} />
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
