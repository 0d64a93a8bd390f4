import type { EffortKind } from "@guli/contract";

const ALL: Record<EffortKind, true> = {
  "repeat-contact": true,
  "channel-switch": true,
  transfer: true,
  "repeated-information": true,
  "robotic-reply": true,
  policy: true,
  hassle: true,
};

/** The seven kinds, in the order in which they are shown. */
export const EFFORT_KINDS = Object.keys(ALL) as readonly EffortKind[];
