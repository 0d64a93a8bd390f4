// Written by training/review.ts from the project's own examples.
import type { Weighings } from "./judging.ts";

/** What the signals of each rule weigh, and how likely it must be before it is said. */
export const WEIGHINGS: Weighings = {
  "raised-voice": {
    "bias": -0.857,
    "weights": {
      "shouts": 4.289,
      "scold": 0.787,
      "calm": -0.337,
      "blame": 0.135
    },
    "threshold": 0.36
  },
  "not-listening": {
    "bias": 3.232,
    "weights": {
      "policy": 0.77,
      "reask": 0.796,
      "stock": 0.315,
      "hollow": 1.749,
      "matter": -0.678,
      "ask": 0.695,
      "upset": 0.192
    },
    "threshold": 0.4
  },
  "stubborn": {
    "bias": -0.728,
    "weights": {
      "deny": 0.557,
      "apology": -0.453,
      "either": 1.964,
      "blame": 0.538,
      "refuse": 0.23,
      "stock": 0.647
    },
    "threshold": 0.58
  },
  "single-option": {
    "bias": 0.566,
    "weights": {
      "final": 0.771,
      "refuse": 0.266,
      "choice": -0.34,
      "oneWay": 0.881,
      "done": -0.231,
      "step": -0.67,
      "bad": -0.103,
      "good": -1.669
    },
    "threshold": 0.3
  },
  "calm-down": {
    "bias": -0.696,
    "weights": {
      "calm": 1.251,
      "scold": -0.194
    },
    "threshold": 0.48
  },
  "no-empathy": {
    "bias": -1.457,
    "weights": {
      "empathy": -1.149,
      "matter": -0.697,
      "stock": 1.043,
      "angry": 0.923
    },
    "threshold": 0.5
  },
  "blame": {
    "bias": -1.647,
    "weights": {
      "blame": 0.763,
      "deny": 0.954,
      "scold": -0.641,
      "upset": 0.475
    },
    "threshold": 0.3
  },
  "news-order": {
    "bias": 0.055,
    "weights": {
      "wrong": 1.154,
      "right": -0.232,
      "good": 0.13,
      "bad": 0.494,
      "action": 0.025
    },
    "threshold": 0.46
  },
  "customer-effort": {
    "bias": -0.7,
    "weights": {
      "chore": 1.118,
      "choice": -0.434,
      "ask": -0.121,
      "final": 0.299
    },
    "threshold": 0.58
  },
  "no-name": {
    "bias": 2.052,
    "weights": {
      "named": -6.265
    },
    "threshold": 0.48
  },
  "no-thanks": {
    "bias": -0.705,
    "weights": {
      "thanks": -0.479,
      "done": 0.441,
      "unthankedDone": 0.536,
      "step": -2.731,
      "choice": -1.874,
      "ask": -0.864,
      "upset": -1.716,
      "good": -0.298,
      "calmDone": -0.688,
      "vague": -0.784
    },
    "threshold": 0.38
  },
  "no-next-step": {
    "bias": -4.181,
    "weights": {
      "done": -0.357,
      "step": -0.64,
      "vague": 2.682,
      "refuse": 1.903,
      "good": -1.526,
      "choice": -0.689,
      "stock": 1.6,
      "chore": 1.29,
      "upset": 1.269
    },
    "threshold": 0.42
  }
};
