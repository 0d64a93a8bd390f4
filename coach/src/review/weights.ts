// Written by training/review.ts from the project's own examples.
import type { Weighings } from "./judging.ts";

/** What the signals of each rule weigh, and how likely it must be before it is said. */
export const WEIGHINGS: Weighings = {
  "raised-voice": {
    bias: -0.749,
    weights: {
      shouts: 4.394,
      scold: 0.717,
      scoldWithin: 0.22,
      calm: -0.369,
      blame: -0.024,
    },
    threshold: 0.26,
  },
  "not-listening": {
    bias: 4.527,
    weights: {
      policy: 0.775,
      reask: 0.853,
      stock: 0.49,
      hollow: 1.282,
      matter: -0.397,
      ask: 0.632,
      upset: 0.676,
    },
    threshold: 0.32,
  },
  stubborn: {
    bias: -1.007,
    weights: {
      deny: 0.689,
      denyWithin: 0.393,
      apology: -0.471,
      either: 1.817,
      blame: 0.5,
      refuse: 0.411,
      stock: 0.638,
    },
    threshold: 0.42,
  },
  "single-option": {
    bias: 0.445,
    weights: {
      final: 0.675,
      finalWithin: 0.346,
      refuse: 0.162,
      refuseWithin: 0.166,
      choice: -0.454,
      oneWay: 0.765,
      done: -0.856,
      step: -0.46,
      bad: -0.235,
      good: -1.62,
    },
    threshold: 0.42,
  },
  "calm-down": {
    bias: -1.082,
    weights: {
      calm: 1.174,
      calmWithin: 0.376,
      scold: -0.309,
    },
    threshold: 0.5,
  },
  "no-empathy": {
    bias: -1.805,
    weights: {
      empathy: -1.308,
      matter: -0.135,
      stock: 0.602,
      angry: 0.66,
    },
    threshold: 0.44,
  },
  blame: {
    bias: -1.145,
    weights: {
      blame: 0.955,
      blameWithin: 0.054,
      deny: 0.671,
      scold: -0.154,
      upset: 0.234,
    },
    threshold: 0.38,
  },
  "news-order": {
    bias: -0.152,
    weights: {
      wrong: 1.019,
      right: -0.31,
      good: 0.176,
      bad: 0.319,
      action: 0.4,
    },
    threshold: 0.52,
  },
  "customer-effort": {
    bias: -0.771,
    weights: {
      chore: 0.657,
      choreWithin: 0.684,
      choice: -0.503,
      ask: -0.175,
      final: 0.29,
    },
    threshold: 0.52,
  },
  "no-name": {
    bias: 1.829,
    weights: {
      named: -6.088,
    },
    threshold: 0.46,
  },
  "no-thanks": {
    bias: -1.309,
    weights: {
      thanks: -0.562,
      done: 0.465,
      unthankedDone: 0.5,
      step: -2.659,
      choice: -1.788,
      ask: -0.732,
      upset: -1.813,
      good: -0.141,
      calmDone: -0.615,
      vague: -0.726,
    },
    threshold: 0.4,
  },
  "no-next-step": {
    bias: -4.41,
    weights: {
      done: -0.361,
      step: -0.64,
      vague: 2.238,
      refuse: 1.904,
      good: -1.657,
      choice: -1.274,
      stock: 1.25,
      chore: 1.489,
      upset: 1.259,
    },
    threshold: 0.42,
  },
};
