import type { ExpectationPoint, ExpectationReport, ExpectationStep, PatienceStep } from "@guli/contract";
import { expectedShare, holdingOut, survival } from "../../promises/index.ts";
import type { Waited } from "../store/waits.ts";

/** The times at which the curves are laid side by side, in minutes. */
export const GRID = [5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 360, 480, 720, 1440];

type Row = ExpectationReport["rows"][number];
type Curves = { points: ExpectationPoint[]; learned: { cases: number; steps: PatienceStep[] } | null };

/** How fast the customers of one kind of channel had their answer, beside what they expect and what one's own have shown. */
export function metBy(kind: Row["kind"], waits: Waited[], { points, learned }: Curves): Row {
  const answers = survival(waits.map(({ minutes, answered }) => ({ minutes, ended: answered })));
  const steps = GRID.map((minutes): ExpectationStep => {
    const left = holdingOut(answers, minutes);
    const answered = { share: 1 - left.share, low: 1 - left.high, high: 1 - left.low };
    return { minutes, answered, expected: expectedShare(points, minutes), lost: lostBy(learned?.steps ?? [], minutes) };
  });
  const answered = waits.filter((one) => one.answered);
  return { kind, waits: waits.length, answered: answered.length, steps, met: met(points, answered), learnedFrom: learned?.steps.length ? learned.cases : 0 };
}

/** Null without a learned curve, and beyond the longest wait that it knows of. */
function lostBy(steps: PatienceStep[], minutes: number): ExpectationStep["lost"] {
  const last = steps.at(-1);
  if (!last || minutes > last.minutes) return null;
  const { share, low, high } = steps.findLast((step) => step.minutes <= minutes) ?? { share: 0, low: 0, high: 0 };
  return { share, low, high };
}

/** Who was answered at a time by which a share of customers expects it belongs to that share just as likely. Beyond the curve it is no less: so this is the most. */
function met(points: ExpectationPoint[], answered: Waited[]): number | null {
  if (points.length === 0 || answered.length === 0) return null;
  const missed = answered.reduce((sum, { minutes }) => sum + (expectedShare(points, minutes)?.share ?? 0), 0);
  return 1 - missed / answered.length;
}
