import { CoachRule, Mood, type CoachFinding, type CoachLevel, type CoachLevels, type CoachReview } from "@guli/contract";

const DONTS: ReadonlySet<CoachRule> = new Set(["raised-voice", "not-listening", "stubborn", "single-option", "calm-down", "no-empathy", "blame"]);

const byRule = (level: (rule: CoachRule, mood: Mood) => CoachLevel): CoachLevels =>
  Object.fromEntries(CoachRule.options.map((rule) => [rule, Object.fromEntries(Mood.options.map((mood) => [mood, level(rule, mood)]))])) as CoachLevels;

/** What stands where nobody has chosen: upset customers are worth a warning, and nothing is forbidden. */
export const defaults: CoachLevels = byRule((rule, mood) => (mood !== "calm" && DONTS.has(rule) ? "warn" : "hint"));

export type Chosen = { rule: string; mood: Mood; level: CoachLevel };

/** The defaults with what was chosen. A choice for a rule that is no more is nothing. */
export function levelsFrom(chosen: readonly Chosen[]): CoachLevels {
  const known = new Map(chosen.map(({ rule, mood, level }) => [`${rule} ${mood}`, level]));
  return byRule((rule, mood) => known.get(`${rule} ${mood}`) ?? defaults[rule][mood]);
}

/** A finding as it is kept with the reply: its message is made anew when it is shown, in the language of who looks. */
export type Weighed = Pick<CoachFinding, "rule" | "severity" | "start" | "end"> & { level: Exclude<CoachLevel, "off">; overridden: string | null };

type Ground = { levels: CoachLevels; mood: Mood; overridden: Partial<Record<CoachRule, string>> };

/** What of a review counts here, and what of it keeps the reply from leaving. A reason counts only for what must be resolved. */
export function weigh({ findings }: CoachReview, { levels, mood, overridden }: Ground): { weighed: Weighed[]; unresolved: CoachFinding[] } {
  const weighed: Weighed[] = [];
  const unresolved: CoachFinding[] = [];
  for (const finding of findings) {
    const { rule, severity, start, end } = finding;
    const level = levels[rule][mood];
    if (level === "off") continue;
    const reason = level === "must" ? (overridden[rule] ?? null) : null;
    if (level === "must" && reason === null) unresolved.push(finding);
    weighed.push({ rule, severity, start, end, level, overridden: reason });
  }
  return { weighed, unresolved };
}
