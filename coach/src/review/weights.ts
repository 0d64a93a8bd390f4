// Written by training/review.ts from the project's own examples.
import type { Weighings } from "./judging.ts";

/** What the signals of each rule weigh, and how likely it must be before it is said. */
export const WEIGHINGS: Weighings = {
  "raised-voice": {
    bias: -0.896,
    weights: {
      shouts: 4.433,
      scold: 0.65,
      scoldWithin: 0.346,
      calm: -0.373,
      blame: 0.075,
    },
    threshold: 0.38,
  },
  "not-listening": {
    bias: 4.315,
    weights: {
      policy: 0.813,
      reask: 0.886,
      stock: 0.449,
      hollow: 1.512,
      matter: -0.389,
      ask: 0.898,
      upset: 0.508,
    },
    threshold: 0.4,
  },
  stubborn: {
    bias: -0.909,
    weights: {
      deny: 0.732,
      denyWithin: 0.311,
      apology: -0.483,
      either: 1.762,
      blame: 0.359,
      refuse: 0.493,
      stock: 0.647,
    },
    threshold: 0.56,
  },
  "single-option": {
    bias: 0.231,
    weights: {
      final: 0.661,
      finalWithin: 0.398,
      refuse: 0.265,
      refuseWithin: 0.161,
      choice: -0.494,
      oneWay: 0.547,
      done: -0.592,
      step: -0.442,
      bad: -0.303,
      good: -1.144,
    },
    threshold: 0.46,
  },
  "calm-down": {
    bias: -1.231,
    weights: {
      calm: 1.067,
      calmWithin: 0.478,
      scold: -0.139,
    },
    threshold: 0.44,
  },
  "no-empathy": {
    bias: -1.715,
    weights: {
      empathy: -1.229,
      matter: -0.456,
      stock: 0.945,
      angry: 0.953,
    },
    threshold: 0.46,
  },
  blame: {
    bias: -1.463,
    weights: {
      blame: 0.876,
      blameWithin: 0.156,
      deny: 0.968,
      scold: -0.221,
      upset: 0.397,
    },
    threshold: 0.28,
  },
  "news-order": {
    bias: -0.069,
    weights: {
      wrong: 1.051,
      right: -0.304,
      good: 0.129,
      bad: 0.386,
      action: 0.303,
    },
    threshold: 0.56,
  },
  "customer-effort": {
    bias: -0.629,
    weights: {
      chore: 0.68,
      choreWithin: 0.662,
      choice: -0.593,
      ask: -0.33,
      final: 0.345,
    },
    threshold: 0.54,
  },
  "no-name": {
    bias: 1.977,
    weights: {
      named: -6.207,
    },
    threshold: 0.46,
  },
  "no-thanks": {
    bias: -0.916,
    weights: {
      thanks: -0.522,
      done: 0.402,
      unthankedDone: 0.582,
      step: -2.812,
      choice: -1.898,
      ask: -0.876,
      upset: -1.926,
      good: -0.068,
      calmDone: -0.671,
      vague: -0.774,
    },
    threshold: 0.44,
  },
  "no-next-step": {
    bias: -4.25,
    weights: {
      done: -0.28,
      step: -0.601,
      vague: 2.561,
      refuse: 2.044,
      good: -1.593,
      choice: -1.336,
      stock: 1.399,
      chore: 1.273,
      upset: 1.27,
    },
    threshold: 0.54,
  },
};
