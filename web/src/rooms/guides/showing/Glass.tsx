import type { Place } from "@guli/contract";
import { useEffect, useRef, useState, type PointerEvent } from "react";
import { point } from "./looking.ts";
import { sayMark, shapeOf, withPoint, type Mark, type Point, type Tool } from "./pointing.ts";
import styles from "./Showing.module.css";

const POINT_EVERY_MS = 50;
const LASTS_MS = 7000;

type Props = {
  conversationId: string;
  tool: Tool;
  /** What is at this point of the glass, as the other side knows it. */
  placeOf: (point: Point) => Place | null;
  /** Whether marks are to be seen here: else they come back with the picture. */
  drawsHere: boolean;
};

/** Lies over the picture: what is done on it is pointing, nothing of it reaches what lies below. */
export function Glass({ conversationId, tool, placeOf, drawsHere }: Props) {
  const [drawing, setDrawing] = useState<Mark | null>(null);
  const { marks, add } = useFading();
  const pointedAt = useRef(0);

  const move = (event: PointerEvent) => {
    const at = pointIn(event);
    if (drawing) setDrawing({ ...drawing, points: withPoint(drawing.points, at) });
    if (event.timeStamp - pointedAt.current < POINT_EVERY_MS) return;
    pointedAt.current = event.timeStamp;
    const place = placeOf(at);
    if (place) point(conversationId, { do: "point", at: place });
  };
  const begin = (event: PointerEvent) => {
    if (tool === "point" || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrawing({ kind: tool, points: [pointIn(event)] });
  };
  const finish = () => {
    if (!drawing) return;
    setDrawing(null);
    const word = sayMark(drawing, placeOf);
    if (!word) return;
    point(conversationId, word);
    if (drawsHere) add(drawing);
  };
  return (
    <div
      className={styles.glass}
      data-tool={tool}
      data-testid="glass"
      onPointerMove={move}
      onPointerDown={begin}
      onPointerUp={finish}
      onPointerCancel={() => setDrawing(null)}
      onPointerLeave={() => point(conversationId, { do: "rest" })}
    >
      <svg className={styles.marks} aria-hidden>
        {marks.map(({ id, mark }) => (
          <path key={id} className={styles.fading} d={shapeOf(mark)} />
        ))}
        {drawing && <path d={shapeOf(drawing)} />}
      </svg>
    </div>
  );
}

function pointIn({ currentTarget, clientX, clientY }: PointerEvent): Point {
  const { left, top } = currentTarget.getBoundingClientRect();
  return [Math.round(clientX - left), Math.round(clientY - top)];
}

function useFading(): { marks: readonly { id: number; mark: Mark }[]; add: (mark: Mark) => void } {
  const [marks, setMarks] = useState<readonly { id: number; mark: Mark }[]>([]);
  const count = useRef(0);
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  useEffect(() => {
    const all = timers.current;
    return () => all.forEach((timer) => clearTimeout(timer));
  }, []);
  const add = (mark: Mark) => {
    const id = ++count.current;
    setMarks((known) => [...known, { id, mark }]);
    timers.current.add(setTimeout(() => setMarks((known) => known.filter((one) => one.id !== id)), LASTS_MS));
  };
  return { marks, add };
}
