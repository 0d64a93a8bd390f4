import { useTranslation } from "react-i18next";
import { Figure } from "../../../ui/chart/Figure.tsx";
import { usePhone } from "../../../ui/phone.ts";
import { formatDuration, formatPercent } from "../../../formats/index.ts";
import styles from "./CurveChart.module.css";
import { bandOf, marksUpTo, placeOf, shareAt, wayOf, type Curve } from "./scale.ts";

/** Room for the words at the edges. */
const AT = { left: 44, right: 12, top: 10, bottom: 26 };
const SHARES = [0, 0.25, 0.5, 0.75, 1];
const WORD_WIDTH = 54;

type Size = { width: number; height: number };
const LARGE: Size = { width: 640, height: 240 };
/** Drawn smaller rather than shrunk, so that its words stay readable. */
const SMALL: Size = { width: 350, height: 210 };

const xIn = ({ width }: Size, place: number): number => AT.left + place * (width - AT.left - AT.right);
const yIn = ({ height }: Size, place: number): number => AT.top + place * (height - AT.top - AT.bottom);
const pathIn = (size: Size, way: { x: number; y: number }[]): string =>
  way.map(({ x, y }) => `${xIn(size, x).toFixed(1)},${yIn(size, y).toFixed(1)}`).join(" ");

/** Shares that rise with time, told apart by colour and by the way they are drawn; and the same as a table. */
export function CurveChart({ label, curves, upTo }: { label: string; curves: readonly Curve[]; upTo?: number }) {
  const { t } = useTranslation();
  const size = usePhone() ? SMALL : LARGE;
  const marks = marksUpTo(upTo ?? Math.max(60, ...curves.map(({ points }) => points.at(-1)?.minutes ?? 0)));
  const end = marks.at(-1) ?? 60;
  const rows = marks.map((minutes) => ({
    key: minutes,
    cells: [formatDuration(minutes * 60), ...curves.map((curve) => <Share key={curve.name} of={shareAt(curve, minutes)} />)],
  }));
  return (
    <Figure label={label} legend={<Legend curves={curves} />} table={{ head: [t("After"), ...curves.map(({ name }) => name)], rows }}>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} className={styles.drawing} aria-hidden>
        <Grid size={size} marks={marks} end={end} />
        {curves.map((curve) => (
          <g key={curve.name}>
            <polygon points={pathIn(size, bandOf(curve, end))} className={styles.band} data-look={curve.look} />
            <polyline points={pathIn(size, wayOf(curve, end))} className={styles.curve} data-look={curve.look} />
            {curve.shape === "even" &&
              curve.points.map(({ minutes, share }) => (
                <circle key={minutes} cx={xIn(size, placeOf(minutes, end))} cy={yIn(size, 1 - share)} r={3.2} className={styles.point} data-look={curve.look} />
              ))}
          </g>
        ))}
      </svg>
    </Figure>
  );
}

function Legend({ curves }: { curves: readonly Curve[] }) {
  return curves.map(({ name, look }) => (
    <span key={name} className={styles.key}>
      <svg width="26" height="8" aria-hidden>
        <line x1="1" x2="25" y1="4" y2="4" className={styles.curve} data-look={look} />
      </svg>
      {name}
    </span>
  ));
}

function Grid({ size, marks, end }: { size: Size; marks: number[]; end: number }) {
  return (
    <>
      {SHARES.map((share) => (
        <g key={share}>
          <line x1={AT.left} x2={size.width - AT.right} y1={yIn(size, 1 - share)} y2={yIn(size, 1 - share)} className={styles.grid} />
          <text x={AT.left - 6} y={yIn(size, 1 - share) + 4} textAnchor="end" className={styles.word}>
            {formatPercent(share)}
          </text>
        </g>
      ))}
      {spaced(marks, (minutes) => xIn(size, placeOf(minutes, end))).map((minutes, at, { length }) => (
        <text key={minutes} x={xIn(size, placeOf(minutes, end))} y={size.height - 7} textAnchor={at === length - 1 ? "end" : "middle"} className={styles.word}>
          {formatDuration(minutes * 60)}
        </text>
      ))}
    </>
  );
}

/** From the last one backwards, those whose words do not run into each other. */
function spaced(marks: number[], x: (minutes: number) => number): number[] {
  let free = Infinity;
  return marks
    .toReversed()
    .filter((minutes) => {
      const fits = x(minutes) <= free;
      if (fits) free = x(minutes) - WORD_WIDTH * (free === Infinity ? 1.4 : 1);
      return fits;
    })
    .toReversed();
}

function Share({ of }: { of: ReturnType<typeof shareAt> }) {
  const { t } = useTranslation();
  if (of === null) return <>{t("not known")}</>;
  if (of.low === undefined || of.high === undefined) return <>{formatPercent(of.share)}</>;
  return <>{t("{{share}} ({{low}} to {{high}})", { share: formatPercent(of.share), low: formatPercent(of.low), high: formatPercent(of.high) })}</>;
}
