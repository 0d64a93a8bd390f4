import { brokenIn, type Weighings } from "../src/review/judging.ts";
import { ALL_RULES } from "../src/review/rules/index.ts";
import type { Judged } from "./verdicts.ts";

const THRESHOLDS = Array.from({ length: 45 }, (_, at) => 0.06 + at * 0.02);

/** Thresholds whose F1 lies this far below the best count a third of it. */
const NEARLY = 0.004;

/**
 * The threshold (0 to 1) with the best F1. Which one is the very best hangs on a few drafts, so it is the mean of all, each by how near to the best it
 * comes: a few more examples then move it a little, and do not throw it across a plateau.
 */
export function thresholdOf(told: readonly { likely: number; guilty: boolean }[]): number {
  const scored = THRESHOLDS.map((threshold) => ({ threshold, f1: f1At(threshold, told) }));
  const best = Math.max(...scored.map(({ f1 }) => f1));
  const weighted = scored.map(({ threshold, f1 }) => ({ threshold, weight: Math.exp((f1 - best) / NEARLY) }));
  const all = weighted.reduce((sum, { weight }) => sum + weight, 0);
  return Number((weighted.reduce((sum, { threshold, weight }) => sum + threshold * weight, 0) / all).toFixed(2));
}

function f1At(threshold: number, told: readonly { likely: number; guilty: boolean }[]): number {
  const said = told.filter(({ likely }) => likely >= threshold);
  const right = said.filter(({ guilty }) => guilty).length;
  const guilty = told.filter((one) => one.guilty).length;
  return (2 * right) / (said.length + guilty || 1);
}

/** So many clean drafts of our own may be found fault with, by a coach that has not learned from them; those of strangers are a little harder. */
const CLEAN_FLAGGED = 0.05;
const STEP = 0.05;

/** How much surer than its threshold (logits) a finding must be that stands alone, so that no more clean drafts than that are flagged. */
export function surenessAlone(judged: readonly Judged[], weighings: Weighings): number {
  const clean = judged.filter(({ expected, onlyDonts }) => expected.size === 0 && !onlyDonts);
  const flagged = (alone: number) => clean.filter((one) => brokenIn(one, ALL_RULES, { weighings, alone }).length > 0).length;
  let alone = 0;
  while (alone < MOST && flagged(alone) > CLEAN_FLAGGED * clean.length) alone += STEP;
  return Number(alone.toFixed(2));
}

/** Beyond this a finding alone is as sure as can be, and what is flagged still is flagged by several. */
const MOST = 3;
