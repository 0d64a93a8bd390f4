import type { Act } from "../../../acts/acts.ts";
import { anger } from "./anger.ts";
import { apology } from "./apology.ts";
import { ask } from "./ask.ts";
import { bad } from "./bad.ts";
import { blame } from "./blame.ts";
import { calm } from "./calm.ts";
import { choice } from "./choice.ts";
import { chore } from "./chore.ts";
import { content } from "./content.ts";
import { deny } from "./deny.ts";
import { displeasure } from "./displeasure.ts";
import { done } from "./done.ts";
import { empathy } from "./empathy.ts";
import { final } from "./final.ts";
import { good } from "./good.ts";
import { greet } from "./greet.ts";
import { policy } from "./policy.ts";
import { reask } from "./reask.ts";
import { refuse } from "./refuse.ts";
import { scold } from "./scold.ts";
import { step } from "./step.ts";
import { stock } from "./stock.ts";
import { thanks } from "./thanks.ts";
import { vague } from "./vague.ts";

export const ACT_CUES = {
  apology,
  empathy,
  thanks,
  policy,
  stock,
  reask,
  ask,
  deny,
  refuse,
  final,
  choice,
  calm,
  blame,
  scold,
  chore,
  step,
  vague,
  done,
  good,
  bad,
  greet,
} satisfies Partial<Record<Act, string>>;
export const MOOD_CUES = { anger, displeasure, content };
