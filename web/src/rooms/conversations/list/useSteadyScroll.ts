import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/**
 * Keeps what one reads in its place when rows come or go above it, and counts those that came, so that they can be told of
 * rather than push the list down under one's eyes.
 */
export function useSteadyScroll(ids: readonly string[], scroller: RefObject<HTMLElement | null>, rowHeight: number) {
  const before = useRef<readonly string[]>(ids);
  const [came, setCame] = useState<ReadonlySet<string>>(new Set());

  useLayoutEffect(() => {
    const element = scroller.current;
    const known = before.current;
    before.current = ids;
    if (!element || known === ids || element.scrollTop < rowHeight / 2) return;
    const first = Math.floor(element.scrollTop / rowHeight);
    const now = ids.indexOf(known[first] ?? "");
    if (now === -1 || now === first) return;
    element.scrollTop += (now - first) * rowHeight;
    const above = new Set(known.slice(0, first));
    const fresh = ids.slice(0, now).filter((id) => !above.has(id));
    if (fresh.length > 0) setCame((those) => new Set([...those, ...fresh]));
  }, [ids, scroller, rowHeight]);

  const seen = () => setCame((those) => (those.size === 0 ? those : new Set()));
  return {
    came: came.size,
    onScroll: () => void (scroller.current && scroller.current.scrollTop < rowHeight / 2 && seen()),
    toTop: () => {
      scroller.current?.scrollTo({ top: 0, behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
      seen();
    },
  };
}
