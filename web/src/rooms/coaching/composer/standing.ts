import type { Finding, Review } from "@guli/coach/engine";
import type { CoachFinding, CoachLevel, CoachLevels, CoachRule, Mood } from "@guli/contract";

/** A finding that is shown: at which level this business has it, and whether the agent has laid it aside. */
export type Standing = { id: string; finding: CoachFinding; level: Exclude<CoachLevel, "off">; aside: boolean };
/** A review and the very text that it is about. */
export type Seen = { draft: string; review: Review };
/** What an agent has decided about a draft. `asides` are keys of findings. */
export type Decided = { asides: ReadonlySet<string>; reasons: Partial<Record<CoachRule, string>> };
type Ground = { levels: CoachLevels | undefined; mood: Mood; asides: ReadonlySet<string> };

/** By its rule and its words: laid aside, it comes back when the words change. */
export function keyOfFinding({ rule, start, end }: Pick<Finding, "rule" | "start" | "end">, draft: string): string {
  return `${rule} ${draft.slice(start, end)}`;
}

/** What of a review is shown here: what is switched off is not; what must be resolved cannot be laid aside. */
export function standingIn({ draft, review }: Seen, { levels, mood, asides }: Ground): Standing[] {
  const times = new Map<string, number>();
  return review.findings.flatMap((finding) => {
    const level = levels?.[finding.rule][mood] ?? "hint";
    if (level === "off") return [];
    const time = times.get(finding.rule) ?? 0;
    times.set(finding.rule, time + 1);
    return [{ id: `${finding.rule}-${time}`, finding, level, aside: level !== "must" && asides.has(keyOfFinding(finding, draft)) }];
  });
}

/** What the agent is asked about before the reply leaves. */
export function askedAt(standing: readonly Standing[], reasons: Decided["reasons"]): Standing[] {
  return standing.filter(({ level, aside, finding }) => (level === "warn" && !aside) || (level === "must" && !reasons[finding.rule]));
}

/** What the desk stopped, though this browser had let it pass. */
export function standingOfRefused(findings: readonly CoachFinding[]): Standing[] {
  return findings.map((finding, index) => ({ id: `refused-${index}`, finding, level: "must", aside: false }));
}

/** From one finding to the next in the order of the text, round and round. */
export function neighbour(standing: readonly Standing[], current: string | null, by: 1 | -1): Standing | undefined {
  const shown = standing.filter(({ aside }) => !aside).toSorted((a, b) => a.finding.start - b.finding.start);
  const at = shown.findIndex(({ id }) => id === current);
  if (at === -1) return by === 1 ? shown[0] : shown.at(-1);
  return shown[(at + by + shown.length) % shown.length];
}
