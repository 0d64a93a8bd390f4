import type { PictureMark } from "@guli/contract";
import styles from "./picture.module.css";
import type { Point } from "./marks.ts";

/** The picture's width in the drawing's own units, as on the pages of the help centre. */
export const WIDTH = 1000;
const HEAD = 34;

/** A mark as customers see it: each line twice, the lower one broad and pale, so that it stands out from any picture. */
export function Drawing({ mark, tall }: { mark: PictureMark; tall: number }) {
  const at = numberPlace(mark, tall);
  return (
    <>
      <g className={styles.under}>
        <Line mark={mark} tall={tall} />
      </g>
      <g className={styles.over}>
        <Line mark={mark} tall={tall} />
      </g>
      {mark.number !== null && (
        <>
          <circle className={styles.dot} cx={at.x} cy={at.y} r={26} />
          <text className={styles.number} x={at.x} y={at.y} dy=".36em" textAnchor="middle">
            {mark.number}
          </text>
        </>
      )}
    </>
  );
}

function Line({ mark, tall }: { mark: PictureMark; tall: number }) {
  switch (mark.shape) {
    case "circle":
      return <circle cx={mark.x * WIDTH} cy={mark.y * tall} r={mark.r * WIDTH} />;
    case "box":
      return <rect x={mark.x * WIDTH} y={mark.y * tall} width={mark.width * WIDTH} height={mark.height * tall} rx={8} />;
    case "arrow": {
      const [from, to] = [mark.from, mark.to].map(({ x, y }) => ({ x: x * WIDTH, y: y * tall })) as [Point, Point];
      return <path d={`M${from.x} ${from.y}L${to.x} ${to.y}${headOf(from, to)}`} />;
    }
  }
}

/** The two strokes of an arrow's head, 30° from its line. */
function headOf(from: Point, to: Point): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  return [Math.PI / 6, -Math.PI / 6].map((turn) => `M${to.x} ${to.y}L${to.x - HEAD * Math.cos(angle + turn)} ${to.y - HEAD * Math.sin(angle + turn)}`).join("");
}

/** At a circle's rim, a box's corner, an arrow's beginning; never beyond the picture. */
function numberPlace(mark: PictureMark, tall: number): Point {
  const within = (one: number, most: number) => Math.min(most - 28, Math.max(28, one));
  const of = (x: number, y: number) => ({ x: within(x * WIDTH, WIDTH), y: within(y * tall, tall) });
  switch (mark.shape) {
    case "circle":
      return of(mark.x - mark.r * Math.SQRT1_2, mark.y - (mark.r * WIDTH * Math.SQRT1_2) / tall);
    case "box":
      return of(mark.x, mark.y);
    case "arrow":
      return of(mark.from.x, mark.from.y);
  }
}
