import { likelihood } from "./judging.ts";
import type { Pack } from "./pack.ts";
import { judgedIn, readingOf, type Reading } from "./reading.ts";
import { ALL_RULES } from "./rules/index.ts";
import type { Rule } from "./rules/rule.ts";
import type { Finding, Review, ReviewInput } from "./types.ts";
import { WEIGHINGS } from "./weights.ts";

/** Reads a draft with the packs that are loaded; a draft in another language gets no findings. */
export function reviewWith(packs: readonly Pack[], input: ReviewInput): Review {
  const { language, tag } = judgedIn(input);
  const pack = packs.find((one) => one.language === language);
  if (pack === undefined || input.draft.trim() === "") return { language: tag, aim: "satisfaction", findings: [], strengths: [] };
  const reading = readingOf({ ...input, draft: input.draft }, pack);
  return { language: tag, aim: "satisfaction", findings: findingsOf(reading), strengths: [] };
}

function findingsOf(reading: Reading): Finding[] {
  return ALL_RULES.filter((rule) => isGuilty(rule, reading)).map((rule) => ({
    rule: rule.id,
    severity: rule.severity(reading),
    ...rule.where(reading),
    message: rule.id,
    suggestion: null,
  }));
}

function isGuilty(rule: Rule, reading: Reading): boolean {
  const weighing = WEIGHINGS[rule.id];
  return weighing !== undefined && rule.applies(reading) && likelihood(rule, reading, weighing) >= weighing.threshold;
}
