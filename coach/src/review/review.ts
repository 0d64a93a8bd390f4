import { suggestionFor } from "../suggesting/suggesting.ts";
import { VOICES } from "../voices/voices.ts";
import { brokenIn } from "./judging.ts";
import type { Pack } from "./pack.ts";
import { judgedIn, readingOf, type Reading } from "./reading.ts";
import { ALL_RULES } from "./rules/index.ts";
import type { Rule } from "./rules/rule.ts";
import { endsWithNews, most } from "./signals.ts";
import { strengthsOf } from "./strengths.ts";
import type { Aim, Finding, Review, ReviewInput } from "./types.ts";
import { JUDGE } from "./weights.ts";
import { wholeOf } from "./whole.ts";

/** Reads a draft with the packs that are loaded; a draft in a language without a pack gets no findings. */
export function reviewWith(packs: readonly Pack[], input: ReviewInput): Review {
  const { language, tag } = judgedIn(input);
  const pack = packs.find((one) => one.language === language);
  if (pack === undefined || input.draft.trim() === "") return { language: tag, aim: "satisfaction", findings: [], strengths: [] };
  const reading = readingOf(input, pack);
  const speaks = input.speaks ?? pack.language;
  const broken = brokenIn({ reading, whole: wholeOf(reading) }, ALL_RULES, JUDGE);
  const findings = broken.map((rule) => findingOf(rule, reading, speaks));
  const strengths = strengthsOf(reading, new Set(findings.map((one) => one.rule)), speaks);
  return { language: tag, aim: aimOf(reading), findings, strengths };
}

function findingOf(rule: Rule, reading: Reading, speaks: keyof typeof VOICES): Finding {
  const reason = rule.reason(reading);
  const place = rule.where(reading);
  return {
    rule: rule.id,
    severity: rule.severity(reading),
    ...place,
    message: VOICES[speaks].reasons[reason],
    suggestion: suggestionFor(reading, reason, place),
  };
}

/** A draft that asks the customer for something, and ends with what happens otherwise, wants them to act. */
function aimOf(reading: Reading): Aim {
  const warns = endsWithNews(reading, "bad");
  const asks = Math.max(most(reading, "ask"), most(reading, "chore"), most(reading, "choice"));
  return warns * asks > 0.5 && most(reading, "empathy") < 0.5 ? "action" : "satisfaction";
}
