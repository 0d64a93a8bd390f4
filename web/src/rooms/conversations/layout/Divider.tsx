import type { KeyboardEvent, PointerEvent } from "react";
import styles from "./Divider.module.css";
import { LIMITS, type PaneName } from "./widths.ts";

type Props = {
  pane: PaneName;
  width: number;
  label: string;
  /** Whether the pane lies after the divider: dragging left makes it wider. */ after?: boolean;
  onWidth: (pane: PaneName, width: number) => void;
};

const STEP = 16;

/** The edge between two panes: drawn by pointer or arrow keys, put back by a double press. */
export function Divider({ pane, width, label, after = false, onWidth }: Props) {
  const way = after ? -1 : 1;
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const target = event.currentTarget;
    const from = event.clientX;
    target.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent) => onWidth(pane, width + way * (moved.clientX - from));
    target.addEventListener("pointermove", move);
    target.addEventListener("pointerup", () => target.removeEventListener("pointermove", move), { once: true });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    onWidth(pane, width + way * (event.key === "ArrowRight" ? STEP : -STEP));
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={LIMITS[pane].least}
      aria-valuemax={LIMITS[pane].most}
      tabIndex={0}
      className={styles.divider}
      onPointerDown={drag}
      onKeyDown={press}
      onDoubleClick={() => onWidth(pane, LIMITS[pane].first)}
    />
  );
}
