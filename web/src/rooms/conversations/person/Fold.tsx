import { IconChevronDown } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import styles from "./Fold.module.css";

type Props = {
  name: string;
  title: string;
  count?: number;
  /** Closed until somebody wants it. */ closedFirst?: boolean;
  /** Open, however it was left. */ needed?: boolean;
  children: ReactNode;
};

/** A part of the pane that stays open or closed as it was left, whoever is looked at. What is closed asks for nothing. */
export function Fold({ name, title, count = 0, closedFirst = false, needed = false, children }: Props) {
  const keptAs = `guli.fold.${name}`;
  const [wasOpen, setOpen] = useState(() => (localStorage.getItem(keptAs) ?? (closedFirst ? "closed" : "open")) === "open");
  const isOpen = wasOpen || needed;
  const keep = (open: boolean) => {
    localStorage.setItem(keptAs, open ? "open" : "closed");
    setOpen(open);
  };
  return (
    <details className={styles.fold} open={isOpen} onToggle={(event) => event.currentTarget.open !== isOpen && keep(event.currentTarget.open)}>
      <summary className={styles.title}>
        <span>{title}</span>
        {count > 0 && <span className={`${styles.count} numbers`}>{count}</span>}
        <IconChevronDown size={16} aria-hidden className={styles.sign} />
      </summary>
      {isOpen && <div className={styles.body}>{children}</div>}
    </details>
  );
}
