// Written by training/review.ts from the project's own examples.
import type { Weighings } from "./judging.ts";

/** What the signals of each rule weigh, and how likely it must be before it is said. */
export const WEIGHINGS: Weighings = {
  "raised-voice": {
    "bias": -1.512,
    "weights": {
      "shouts": 4.625,
      "scold": 0.706,
      "calm": 0.111,
      "blame": 0.364
    },
    "threshold": 0.4
  },
  "not-listening": {
    "bias": 1.703,
    "weights": {
      "policy": 0.666,
      "reask": 0.666,
      "stock": 0.219,
      "hollow": 1.823,
      "matter": -0.612,
      "ask": 0.622,
      "upset": 0.451
    },
    "threshold": 0.3
  },
  "stubborn": {
    "bias": -1.364,
    "weights": {
      "deny": 0.482,
      "apology": -0.44,
      "either": 1.936,
      "blame": 1.237,
      "refuse": 0.571,
      "stock": 0.616
    },
    "threshold": 0.52
  },
  "single-option": {
    "bias": 0.554,
    "weights": {
      "final": 0.765,
      "refuse": 0.188,
      "choice": -0.18,
      "oneWay": 0.846,
      "done": -0.052,
      "step": -1.037,
      "bad": 0.287,
      "good": -1.813
    },
    "threshold": 0.32
  },
  "calm-down": {
    "bias": -0.805,
    "weights": {
      "calm": 1.238,
      "scold": -0.232
    },
    "threshold": 0.42
  },
  "no-empathy": {
    "bias": -1.34,
    "weights": {
      "empathy": -1.134,
      "matter": -0.879,
      "stock": 0.88,
      "angry": 0.905
    },
    "threshold": 0.5
  },
  "blame": {
    "bias": -1.937,
    "weights": {
      "blame": 0.714,
      "deny": 1.143,
      "scold": -0.085,
      "upset": 0.476
    },
    "threshold": 0.2
  },
  "news-order": {
    "bias": 0.357,
    "weights": {
      "wrong": 1.171,
      "right": -0.137,
      "good": 0.168,
      "bad": 0.503,
      "action": 0.209
    },
    "threshold": 0.36
  },
  "customer-effort": {
    "bias": -0.693,
    "weights": {
      "chore": 1.342,
      "choice": -0.4,
      "ask": -0.454,
      "final": -0.265
    },
    "threshold": 0.42
  },
  "no-name": {
    "bias": 2.04,
    "weights": {
      "named": -6.254
    },
    "threshold": 0.48
  },
  "no-thanks": {
    "bias": -0.586,
    "weights": {
      "thanks": -0.476,
      "done": 0.429,
      "unthankedDone": 0.611,
      "step": -2.448,
      "choice": -1.927,
      "ask": -1.017,
      "upset": -1.878,
      "good": -0.171,
      "calmDone": -0.894,
      "vague": -0.519
    },
    "threshold": 0.36
  },
  "no-next-step": {
    "bias": -4.098,
    "weights": {
      "done": -0.37,
      "step": -0.655,
      "vague": 2.801,
      "refuse": 1.931,
      "good": -1.542,
      "choice": -0.691,
      "stock": 1.44,
      "chore": 1.133,
      "upset": 1.194
    },
    "threshold": 0.36
  }
};
