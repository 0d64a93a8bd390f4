import { brokenIn, type Judge, type Weighings } from "../src/review/judging.ts";
import { ALL_RULES } from "../src/review/rules/index.ts";
import type { Rule } from "../src/review/rules/rule.ts";
import { DONTS, type Judged } from "./judged.ts";

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

/**
 * So many clean drafts of our own may be found fault with, and so many plain replies to calm customers be found to do a don't, by a coach that has not
 * learned from them; those of strangers are a little harder.
 */
const FLAGGED = { clean: 0.05, plain: 0.015 };
const STEP = 0.05;
/** Beyond this a finding alone is as sure as can be, and what is flagged still is flagged by several. */
const MOST = 3;

/** How much surer than its threshold (logits) a finding must be that stands alone, so that no more clean drafts and plain replies than that are flagged. */
export function surenessAlone(judged: readonly Judged[], weighings: Weighings): Judge["alone"] {
  const innocent = judged.filter(({ expected }) => expected.size === 0);
  const [upset, calm] = [true, false].map((mood) => {
    const those = innocent.filter(({ reading }) => reading.upset === mood);
    return leastWhere((alone) => isRare(those, { weighings, alone: { upset: alone, calm: alone } }));
  });
  return { upset: upset!, calm: calm! };
}

function leastWhere(isEnough: (alone: number) => boolean): number {
  let alone = 0;
  while (alone < MOST && !isEnough(alone)) alone += STEP;
  return Number(alone.toFixed(2));
}

function isRare(innocent: readonly Judged[], judge: Judge): boolean {
  const [plain, clean] = [true, false].map((onlyDonts) => innocent.filter((one) => one.onlyDonts === onlyDonts));
  const flagged = (those: readonly Judged[], rules: readonly Rule[]) =>
    those.filter((one) => brokenIn(one, ALL_RULES, judge).some((rule) => rules.includes(rule))).length / (those.length || 1);
  const donts = ALL_RULES.filter((rule) => DONTS.has(rule.id));
  return flagged(clean!, ALL_RULES) <= FLAGGED.clean && flagged(plain!, donts) <= FLAGGED.plain;
}
