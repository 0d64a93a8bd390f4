import type { GuideOutcome, GuideSending } from "@guli/contract";
import { isBefore, type Instant } from "../../../core/clock.ts";

/** What a reader said last of a step, or of the whole (an empty `step`). */
export type Said = { step: string; outcome: GuideOutcome; at: Instant };
export type Stand = Pick<GuideSending, "state" | "step" | "steps" | "readAt">;

/** Where somebody stands in a guide, by what they pressed. Whoever says that a later step is done has passed those before it. */
export function standOf(steps: readonly { id: string; title: string }[], said: readonly Said[]): Stand {
  const of = new Map(said.map((one) => [one.step, one]));
  const told = steps.map(({ id, title }, at) => {
    const { outcome, at: when } = of.get(id) ?? { outcome: "opened" as const, at: null };
    return { number: at + 1, title, outcome: outcome === "opened" ? null : outcome, at: outcome === "opened" ? null : when };
  });
  const whole = of.get("")?.outcome;
  const reached = told.findLastIndex(({ outcome }) => outcome === "done");
  const stuckAt = told.findIndex(({ outcome }, at) => outcome === "failed" && at > reached);
  const here = stuckAt >= 0 ? stuckAt : reached + 1;
  const isDone = whole === "done" || (whole !== "failed" && stuckAt < 0 && steps.length > 0 && reached === steps.length - 1);
  const one = told[here];
  return {
    state: isDone ? "done" : whole === "failed" || stuckAt >= 0 ? "stuck" : said.length > 0 ? "reading" : "waiting",
    step: isDone || !one ? null : { number: one.number, of: steps.length, title: one.title },
    steps: told,
    readAt: latest(said),
  };
}

const latest = (said: readonly Said[]): Instant | null =>
  said.reduce<Instant | null>((last, { at }) => (last === null || isBefore(last, at) ? at : last), null);
