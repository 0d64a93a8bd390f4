import { Link } from "@tanstack/react-router";
import { IconChevronLeft } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { SectionSlug } from "../sections.ts";
import styles from "./parts.module.css";

type Given = {
  title: string;
  /** What this is for, in a sentence or two. */
  lead?: ReactNode;
  action?: ReactNode;
  /** Where one comes from: an editor goes back to its list. */
  back?: { section: SectionSlug; label: string };
  children: ReactNode;
};

/** One page of the settings: what it is, what it is for, what can be done. */
export function Page({ title, lead, action, back, children }: Given) {
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          {back && (
            <Link className={styles.back} to="/settings/$section" params={{ section: back.section }} hash="">
              <IconChevronLeft size={16} aria-hidden />
              {back.label}
            </Link>
          )}
          <h1 className={styles.title}>{title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {action && <div className={styles.headAction}>{action}</div>}
      </header>
      {children}
    </div>
  );
}

/** What belongs together on a page, on a sheet of its own. */
export function Sheet({ title, hint, children, aside }: { title?: string; hint?: ReactNode; children: ReactNode; aside?: ReactNode }) {
  return (
    <section className={styles.sheet} aria-label={title}>
      {title && (
        <div className={styles.sheetHead}>
          <h2 className={styles.sheetTitle}>{title}</h2>
          {aside}
        </div>
      )}
      {hint && <p className={styles.hint}>{hint}</p>}
      <div className={styles.fields}>{children}</div>
    </section>
  );
}

/** Lines of a list, each a row of its own on one sheet. */
export function Rows({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={styles.rows} aria-label={label}>
      {children}
    </ul>
  );
}

export function Row({ children, quiet = false }: { children: ReactNode; quiet?: boolean }) {
  return (
    <li className={styles.row} data-quiet={quiet || undefined}>
      {children}
    </li>
  );
}
