import type { ReactNode } from "react";
import styles from "./Page.module.css";

/** A screen of one column: its title, what can be done with it, and its content, which scrolls. `above` is the way back. */
export function Page({
  title,
  says,
  actions,
  above,
  children,
  wide = false,
}: {
  title: ReactNode;
  says?: ReactNode;
  actions?: ReactNode;
  above?: ReactNode;
  children: ReactNode;
  /** `all`: as wide as the window, for boards and large tables. */
  wide?: boolean | "all";
}) {
  return (
    <div className={styles.page}>
      <div className={styles.column} data-wide={wide === "all" ? "all" : wide || undefined}>
        {above}
        <header className={styles.head}>
          <div className={styles.heading}>
            <h1 className={styles.title}>{title}</h1>
            {says && <p className={styles.says}>{says}</p>}
          </div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </header>
        {children}
      </div>
    </div>
  );
}

/** A sheet of paper on the page: one matter, with its own small title. */
export function Sheet({ title, says, actions, children }: { title?: ReactNode; says?: ReactNode; actions?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.sheet}>
      {(title || actions) && (
        <header className={styles.head}>
          <div className={styles.heading}>
            {title && <h2 className={styles.subtitle}>{title}</h2>}
            {says && <p className={styles.says}>{says}</p>}
          </div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </header>
      )}
      {children}
    </section>
  );
}
