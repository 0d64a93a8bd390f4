// Written by training/review.ts from the project's own examples.
import type { Weighings } from "./judging.ts";

/** What the signals of each rule weigh, and how likely it must be before it is said. */
export const WEIGHINGS: Weighings = {
  "raised-voice": {
    "bias": 1.67,
    "weights": {
      "shouts": 4.535,
      "scold": 1.239,
      "calm": 0.321,
      "blame": 0.17
    },
    "threshold": 0.14
  },
  "not-listening": {
    "bias": 4.267,
    "weights": {
      "policy": 0.587,
      "reask": 0.923,
      "stock": 0.175,
      "hollow": 1.016,
      "matter": -0.667,
      "ask": 0.082,
      "upset": 0.474
    },
    "threshold": 0.16
  },
  "stubborn": {
    "bias": 1.938,
    "weights": {
      "deny": 0.962,
      "apology": -0.491,
      "either": 0.437,
      "blame": 0.233,
      "refuse": 0.416,
      "stock": 0.046
    },
    "threshold": 0.46
  },
  "single-option": {
    "bias": 3.834,
    "weights": {
      "final": 0.765,
      "refuse": 0.88,
      "choice": -0.45,
      "oneWay": 0.713,
      "done": -0.389,
      "step": -0.108,
      "bad": 0.414,
      "good": -2.094
    },
    "threshold": 0.34
  },
  "calm-down": {
    "bias": 2.557,
    "weights": {
      "calm": 1.386,
      "scold": -0.168
    },
    "threshold": 0.28
  },
  "no-empathy": {
    "bias": -2.651,
    "weights": {
      "empathy": -1.187,
      "matter": -0.334,
      "stock": 0.399,
      "angry": 0.7
    },
    "threshold": 0.46
  },
  "blame": {
    "bias": 0.232,
    "weights": {
      "blame": 0.891,
      "deny": 0.45,
      "scold": 0.093,
      "upset": 1.004
    },
    "threshold": 0.16
  },
  "news-order": {
    "bias": 0.866,
    "weights": {
      "wrong": 1.257,
      "right": -1.1,
      "good": 0.251,
      "bad": 0.968,
      "action": 1.32
    },
    "threshold": 0.32
  },
  "customer-effort": {
    "bias": 3.887,
    "weights": {
      "chore": 1.734,
      "choice": -0.651,
      "ask": -0.095,
      "final": 0.143
    },
    "threshold": 0.2
  },
  "no-name": {
    "bias": 1.979,
    "weights": {
      "named": -6.217
    },
    "threshold": 0.46
  },
  "no-thanks": {
    "bias": -1.601,
    "weights": {
      "thanks": -0.859,
      "done": 0.46,
      "unthankedDone": 0.195,
      "step": -2.653,
      "choice": -1.867,
      "ask": -0.205,
      "upset": -2.051,
      "good": 0.356,
      "calmDone": -1.137,
      "vague": -0.515
    },
    "threshold": 0.32
  },
  "no-next-step": {
    "bias": -4.728,
    "weights": {
      "done": -0.405,
      "step": -0.786,
      "vague": 1.613,
      "refuse": 1.331,
      "good": -2.441,
      "choice": -0.573,
      "stock": 0.667,
      "chore": 1.193,
      "upset": 1.387
    },
    "threshold": 0.38
  }
};
