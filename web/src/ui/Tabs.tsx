import { Link, type LinkProps } from "@tanstack/react-router";
import { useEffect, useRef, type ReactNode } from "react";
import sideways from "./Sideways.module.css";
import styles from "./Tabs.module.css";
import { softEdges } from "./soft-edges.ts";

export type Tab<Key extends string> = { key: Key; name: ReactNode; link: Pick<LinkProps, "to" | "search"> };

/** Pages that stand beside one another: each is a link, so that it can be gone back to and handed on. */
export function Tabs<Key extends string>({ label, here, tabs }: { label: string; here: Key; tabs: readonly Tab<Key>[] }) {
  const line = useRef<HTMLElement>(null);
  useEffect(() => softEdges(line.current), []);
  useEffect(() => keepInSight(line.current), [here]);
  return (
    <nav ref={line} className={`${styles.tabs} ${sideways.soft}`} aria-label={label}>
      {tabs.map(({ key, name, link }) => (
        <Link key={key} {...link} className={styles.tab} data-here={key === here || undefined} aria-current={key === here ? "page" : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}

/** On a phone the line is longer than the screen, and the page one is on may stand outside; letters that come late move it once more. */
function keepInSight(line: HTMLElement | null): (() => void) | undefined {
  const here = line?.querySelector<HTMLElement>("[data-here]");
  if (!line || !here) return undefined;
  const sizes = new ResizeObserver(() => {
    line.scrollLeft = here.offsetLeft - line.offsetLeft - (line.clientWidth - here.offsetWidth) / 2;
  });
  sizes.observe(line);
  sizes.observe(here);
  return () => sizes.disconnect();
}
