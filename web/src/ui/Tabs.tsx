import { Link, type LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import styles from "./Tabs.module.css";

export type Tab<Key extends string> = { key: Key; name: ReactNode; link: Pick<LinkProps, "to" | "search"> };

/** Pages that stand beside one another: each is a link, so that it can be gone back to and handed on. */
export function Tabs<Key extends string>({ label, here, tabs }: { label: string; here: Key; tabs: readonly Tab<Key>[] }) {
  return (
    <nav ref={showHere} className={styles.tabs} aria-label={label}>
      {tabs.map(({ key, name, link }) => (
        <Link key={key} {...link} className={styles.tab} data-here={key === here || undefined} aria-current={key === here ? "page" : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}

/** On a phone the line is longer than the screen, and the page one is on may stand outside. */
function showHere(line: HTMLElement | null): void {
  const here = line?.querySelector<HTMLElement>("[data-here]");
  if (line && here) line.scrollLeft = here.offsetLeft - (line.clientWidth - here.offsetWidth) / 2;
}
