// Written by training/review.ts from the project's own examples.
import type { Weighings } from "./judging.ts";

/** What the signals of each rule weigh, and how likely it must be before it is said. */
export const WEIGHINGS: Weighings = {
  "raised-voice": {
    "bias": 0.499,
    "weights": {
      "shouts": 4.149,
      "scold": 0.877,
      "calm": 0.242,
      "blame": 0.096
    },
    "threshold": 0.14
  },
  "not-listening": {
    "bias": 1.651,
    "weights": {
      "policy": 0.682,
      "reask": 1.228,
      "stock": -0.964,
      "hollow": 0.09,
      "matter": -0.698,
      "ask": -0.002,
      "upset": 0.369
    },
    "threshold": 0.14
  },
  "stubborn": {
    "bias": 0.857,
    "weights": {
      "deny": 0.608,
      "apology": -0.462,
      "either": 0.132,
      "blame": -0.106,
      "refuse": 0.416,
      "stock": 0.182
    },
    "threshold": 0.42
  },
  "single-option": {
    "bias": 0.415,
    "weights": {
      "final": 0.471,
      "refuse": 0.072,
      "choice": -0.297,
      "oneWay": 0.184,
      "done": -0.16,
      "step": -0.777,
      "bad": 0.92,
      "good": -1.645
    },
    "threshold": 0.24
  },
  "calm-down": {
    "bias": 1.409,
    "weights": {
      "calm": 0.972,
      "scold": -0.073
    },
    "threshold": 0.1
  },
  "no-empathy": {
    "bias": -3.411,
    "weights": {
      "empathy": -1.43,
      "matter": 0.389,
      "stock": 0.205,
      "angry": 0.677
    },
    "threshold": 0.34
  },
  "blame": {
    "bias": -0.936,
    "weights": {
      "blame": 0.502,
      "deny": -0.004,
      "scold": 0.259,
      "upset": 0.849
    },
    "threshold": 0.1
  },
  "news-order": {
    "bias": 0.627,
    "weights": {
      "wrong": 0.332,
      "right": -0.417,
      "good": 0.346,
      "bad": 1.006,
      "action": 1.298
    },
    "threshold": 0.18
  },
  "customer-effort": {
    "bias": 1.616,
    "weights": {
      "chore": 0.95,
      "choice": -1.171,
      "ask": 0.001,
      "final": 0.104
    },
    "threshold": 0.12
  },
  "no-name": {
    "bias": 1.87,
    "weights": {
      "named": -6.139
    },
    "threshold": 0.46
  },
  "no-thanks": {
    "bias": -3.166,
    "weights": {
      "thanks": -0.863,
      "done": -0.102,
      "unthankedDone": -0.387,
      "step": -3.084,
      "choice": -1.667,
      "ask": -0.141,
      "upset": -1.904,
      "good": -0.552,
      "calmDone": -0.288,
      "vague": 0.041
    },
    "threshold": 0.32
  },
  "no-next-step": {
    "bias": -3.232,
    "weights": {
      "done": -0.122,
      "step": -0.548,
      "vague": 0.118,
      "refuse": 0.528,
      "good": -2.294,
      "choice": -1.313,
      "stock": 0.188,
      "chore": -0.001,
      "upset": 1.207
    },
    "threshold": 0.22
  }
};
