import { IconGripVertical } from "@tabler/icons-react";
import { useRef, type PointerEvent } from "react";
import { placeAt } from "./dropping.ts";
import styles from "./parts.module.css";

type Held = { row: HTMLElement; startY: number; middles: number[] };

/**
 * By which a row of a list is dragged to another place, with mouse, pen or finger. It says nothing to who cannot see it: with the keyboard, rows are moved by the
 * buttons beside it.
 */
export function DragHandle({ place, onMove }: { place: number; onMove: (to: number) => void }) {
  const held = useRef<Held | null>(null);
  const take = (event: PointerEvent<HTMLSpanElement>) => {
    const row = event.currentTarget.closest("li");
    if (!row?.parentElement || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const middles = [...row.parentElement.children].map((one) => middleOf(one));
    held.current = { row, startY: event.clientY, middles };
    row.dataset["held"] = "";
  };
  const drag = ({ clientY }: PointerEvent) => {
    if (held.current) held.current.row.style.transform = `translateY(${clientY - held.current.startY}px)`;
  };
  const letGo = ({ clientY, type }: PointerEvent) => {
    const { row, startY, middles } = held.current ?? {};
    held.current = null;
    if (!row || startY === undefined || !middles) return;
    row.style.transform = "";
    delete row.dataset["held"];
    const to = placeAt(middles, { from: place, y: middles[place]! + clientY - startY });
    if (type === "pointerup" && to !== place) onMove(to);
  };
  return (
    <span className={styles.grip} aria-hidden onPointerDown={take} onPointerMove={drag} onPointerUp={letGo} onPointerCancel={letGo}>
      <IconGripVertical size={18} />
    </span>
  );
}

function middleOf(row: Element): number {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}
