// Written by training/review.ts from the project's own examples.
import type { Weighings } from "./judging.ts";

/** What the signals of each rule weigh, and how likely it must be before it is said. */
export const WEIGHINGS: Weighings = {
  "raised-voice": {
    bias: -0.838,
    weights: {
      shouts: 4.601,
      scold: 0.675,
      scoldWithin: 0.335,
      calm: -0.54,
      blame: 0.092,
    },
    threshold: 0.4,
  },
  "not-listening": {
    bias: 3.928,
    weights: {
      policy: 0.818,
      reask: 0.896,
      stock: 0.366,
      hollow: 1.674,
      matter: -0.519,
      ask: 0.915,
      upset: 0.298,
    },
    threshold: 0.3,
  },
  stubborn: {
    bias: -0.483,
    weights: {
      deny: 0.635,
      denyWithin: -0.023,
      apology: -0.452,
      either: 2.045,
      blame: 0.138,
      refuse: 0.306,
      stock: 0.444,
    },
    threshold: 0.6,
  },
  "single-option": {
    bias: 0.607,
    weights: {
      final: 0.665,
      finalWithin: 0.497,
      refuse: 0.253,
      refuseWithin: 0.184,
      choice: -0.456,
      oneWay: 0.495,
      done: -0.447,
      step: -0.675,
      bad: -0.496,
      good: -1.472,
    },
    threshold: 0.4,
  },
  "calm-down": {
    bias: -0.796,
    weights: {
      calm: 1.128,
      calmWithin: 0.418,
      scold: -0.478,
    },
    threshold: 0.64,
  },
  "no-empathy": {
    bias: -1.556,
    weights: {
      empathy: -1.187,
      matter: -0.721,
      stock: 0.922,
      angry: 1.017,
    },
    threshold: 0.44,
  },
  blame: {
    bias: -1.537,
    weights: {
      blame: 0.87,
      blameWithin: -0.015,
      deny: 1.058,
      scold: -0.251,
      upset: 0.487,
    },
    threshold: 0.3,
  },
  "news-order": {
    bias: 0.183,
    weights: {
      wrong: 1.185,
      right: -0.23,
      good: 0.135,
      bad: 0.512,
      action: 0.114,
    },
    threshold: 0.58,
  },
  "customer-effort": {
    bias: -0.899,
    weights: {
      chore: 0.679,
      choreWithin: 0.653,
      choice: -0.473,
      ask: -0.238,
      final: 0.416,
    },
    threshold: 0.56,
  },
  "no-name": {
    bias: 2.13,
    weights: {
      named: -6.333,
    },
    threshold: 0.48,
  },
  "no-thanks": {
    bias: -0.939,
    weights: {
      thanks: -0.525,
      done: 0.518,
      unthankedDone: 0.498,
      step: -2.806,
      choice: -1.724,
      ask: -1.075,
      upset: -1.754,
      good: -0.356,
      calmDone: -0.713,
      vague: -0.823,
    },
    threshold: 0.42,
  },
  "no-next-step": {
    bias: -4.292,
    weights: {
      done: -0.414,
      step: -0.66,
      vague: 2.716,
      refuse: 1.886,
      good: -1.562,
      choice: -0.682,
      stock: 1.508,
      chore: 1.205,
      upset: 1.254,
    },
    threshold: 0.4,
  },
};
