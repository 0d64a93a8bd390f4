import { Link } from "@tanstack/react-router";
import { IconChevronLeft } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Page as ScreenPage, Sheet as Paper } from "../../../ui/Page.tsx";
import type { SectionSlug } from "../sections.ts";
import styles from "./parts.module.css";

type Given = {
  title: string;
  /** What this is for, in a sentence or two. */
  says?: ReactNode;
  actions?: ReactNode;
  /** Where one comes from: an editor goes back to its list. */
  back?: { section: SectionSlug; label: string };
  children: ReactNode;
};

/** One page of the settings. */
export function Page({ back, children, ...given }: Given) {
  return (
    <ScreenPage {...given} above={back && <Back {...back} />}>
      {children}
    </ScreenPage>
  );
}

export function Back({ section, label }: { section: SectionSlug; label: string }) {
  return (
    <Link className={styles.back} to="/settings/$section" params={{ section }} hash="">
      <IconChevronLeft size={16} aria-hidden />
      {label}
    </Link>
  );
}

/** Fields that belong together, on a sheet of their own. */
export function Sheet({ children, ...given }: { title?: ReactNode; says?: ReactNode; actions?: ReactNode; children: ReactNode }) {
  return (
    <Paper {...given}>
      <div className={styles.fields}>{children}</div>
    </Paper>
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
