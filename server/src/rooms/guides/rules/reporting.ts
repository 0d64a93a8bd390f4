import type { GuideKind, GuideReportRow } from "@guli/contract";
import { isBefore, minus, type Instant } from "../../../core/clock.ts";
import { share } from "../../../core/statistics.ts";
import { standOf, type Said } from "./standing.ts";

export type Step = { id: string; title: string };
/** One guide with the links that were sent in the period and what was said on public pages. */
export type Told = {
  guideId: string;
  kind: GuideKind;
  title: string;
  steps: Step[];
  sendings: { said: Said[] }[];
  /** Steps of the whole are empty. */
  open: { step: string; done: number; failed: number }[];
};

/** Whoever has said nothing more for so long has let it be. */
const GIVEN_UP = { hours: 24 };

export function reportOf({ guideId, kind, title, steps, sendings, open }: Told, now: Instant): GuideReportRow {
  const stands = sendings.map(({ said }) => ({ said, ...standOf(steps, said) }));
  const begun = stands.filter(({ state }) => state !== "waiting");
  const letBe = begun.filter(({ state, readAt }) => state === "reading" && readAt !== null && isBefore(readAt, minus(now, GIVEN_UP)));
  const finished = begun.filter(({ state }) => state === "done").length;
  const stuck = begun.filter(({ state }) => state === "stuck").length;
  const whole = open.find(({ step }) => step === "") ?? { done: 0, failed: 0 };
  const worked = finished + whole.done;
  return {
    guideId,
    kind,
    title,
    sent: sendings.length,
    begun: begun.length,
    finished,
    stuck,
    abandoned: letBe.length,
    helpful: { done: whole.done, failed: whole.failed },
    worked: share(worked, worked + stuck + whole.failed),
    steps: steps.map((step, at) => stepOf(step, at, { stands: begun, letBe, open: open.find((one) => one.step === step.id) })),
  };
}

type Stands = ReturnType<typeof standOf> & { said: Said[] };
type Voices = { stands: Stands[]; letBe: Stands[]; open: { done: number; failed: number } | undefined };

/** Reached by whoever said something of it, or stands there. */
function stepOf({ id, title }: Step, at: number, { stands, letBe, open }: Voices): GuideReportRow["steps"][number] {
  const number = at + 1;
  const isHere = ({ step }: Stands) => step?.number === number;
  const voices = (outcome: "done" | "failed") =>
    stands.filter(({ said }) => said.some((one) => one.step === id && one.outcome === outcome)).length + (open?.[outcome] ?? 0);
  const [done, failed] = [voices("done"), voices("failed")];
  const silent = stands.filter((one) => isHere(one) && !one.said.some(({ step, outcome }) => step === id && outcome !== "opened")).length;
  return { number, title, done, failed, reached: done + failed + silent, abandoned: letBe.filter(isHere).length, failedShare: share(failed, done + failed) };
}
