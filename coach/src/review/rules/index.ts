import { blame } from "./blame.ts";
import { calmDown } from "./calm-down.ts";
import { customerEffort } from "./customer-effort.ts";
import { newsOrder } from "./news-order.ts";
import { noEmpathy } from "./no-empathy.ts";
import { noName } from "./no-name.ts";
import { noNextStep } from "./no-next-step.ts";
import { noThanks } from "./no-thanks.ts";
import { notListening } from "./not-listening.ts";
import { raisedVoice } from "./raised-voice.ts";
import type { Rule } from "./rule.ts";
import { singleOption } from "./single-option.ts";
import { stubborn } from "./stubborn.ts";

/** All rules, in the order in which an agent reads of them. */
export const ALL_RULES: readonly Rule[] = [
  raisedVoice,
  notListening,
  stubborn,
  singleOption,
  calmDown,
  noEmpathy,
  blame,
  newsOrder,
  customerEffort,
  noName,
  noThanks,
  noNextStep,
];
