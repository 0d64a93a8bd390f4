import type { Message } from "@guli/contract";
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";

const NEAR_PX = 120;

/**
 * Where one is in a thread. It opens where reading resumes; what comes new is followed by those at the end and told of to those who read
 * further up; earlier messages come in above without moving what one reads.
 */
export function useThreadScroll(scroller: RefObject<HTMLDivElement | null>, messages: readonly Message[], resumeAt: string | null) {
  const [atEnd, setAtEnd] = useState(true);
  const stuck = useRef(true);
  const first = useRef<{ id: string; top: number } | null>(null);
  const elementOf = (id: string) => scroller.current?.querySelector<HTMLElement>(`[data-message="${id}"]`) ?? null;

  const toEnd = () => {
    const element = scroller.current;
    if (element) element.scrollTop = element.scrollHeight;
  };
  const note = () => {
    const element = scroller.current;
    if (!element) return;
    stuck.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX;
    setAtEnd(stuck.current);
    const id = messages.find((message) => message.kind !== "activity")?.id;
    const its = id === undefined ? null : elementOf(id);
    first.current = id !== undefined && its ? { id, top: its.offsetTop - element.scrollTop } : null;
  };

  useLayoutEffect(() => {
    const resume = resumeAt === null ? null : elementOf(resumeAt);
    if (resume && scroller.current) scroller.current.scrollTop = resume.offsetTop - 96;
    else toEnd();
    note();
    // Only on opening: from then on the reader leads.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  useLayoutEffect(() => {
    const before = first.current;
    const its = before ? elementOf(before.id) : null;
    if (stuck.current) toEnd();
    else if (before && its && scroller.current) scroller.current.scrollTop = its.offsetTop - before.top;
    note();
    // oxlint-disable-next-line react/exhaustive-deps
  }, [messages]);

  /** Pictures and frames grow after they were put in. */
  useEffect(() => {
    const content = scroller.current?.firstElementChild;
    if (!content) return;
    const watcher = new ResizeObserver(() => stuck.current && toEnd());
    watcher.observe(content);
    if (scroller.current) watcher.observe(scroller.current);
    return () => watcher.disconnect();
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  return { atEnd, onScroll: note, toEnd };
}
