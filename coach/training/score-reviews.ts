import { readFileSync } from "node:fs";
import { reviewWith } from "../src/review/review.ts";
import type { Pack } from "../src/review/pack.ts";
import { RULES, type Review, type ReviewInput, type RuleId } from "../src/review/types.ts";

export type Case = { input: ReviewInput; expected: ReadonlySet<RuleId>; spans: Partial<Record<RuleId, string>> };

type Count = { right: number; false: number; missed: number };
const none = (): Count => ({ right: 0, false: 0, missed: 0 });

/** A file of examples as coach/RULES describes them: one JSON object a line with `expect` and `spans`. */
export function casesOf(file: string): Case[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { expect, spans, ...input } = JSON.parse(line) as ReviewInput & { expect: RuleId[]; spans: Case["spans"] };
      return { input, expected: new Set(expect), spans };
    });
}

/** Prints precision, recall and F1 for each rule and for all together, false alarms on clean drafts, and how often the words were met. */
export function printReviews(name: string, cases: readonly Case[], packs: readonly Pack[]): void {
  const counts = new Map<RuleId, Count>(RULES.map((rule) => [rule, none()]));
  let [clean, alarmed, quoted, met] = [0, 0, 0, 0];
  for (const one of cases) {
    const review = reviewWith(packs, one.input);
    const found = new Set(review.findings.map((finding) => finding.rule));
    if (one.expected.size === 0) clean += 1;
    if (one.expected.size === 0 && found.size > 0) alarmed += 1;
    for (const rule of RULES) count(counts.get(rule)!, one.expected.has(rule), found.has(rule));
    for (const [rule, words] of Object.entries(one.spans)) {
      if (!found.has(rule as RuleId)) continue;
      quoted += 1;
      if (meets(review, rule as RuleId, { start: one.input.draft.indexOf(words), length: words.length })) met += 1;
    }
  }
  const all = [...counts.values()].reduce(
    (sum, each) => ({ right: sum.right + each.right, false: sum.false + each.false, missed: sum.missed + each.missed }),
    none(),
  );
  console.log(
    `${name}: ${cases.length} drafts, F1 ${f1(all)} (precision ${share(all.right, all.right + all.false)}, recall ${share(all.right, all.right + all.missed)}), clean drafts flagged ${alarmed} of ${clean}, words met ${met} of ${quoted}`,
  );
  for (const [rule, each] of counts)
    console.log(
      `  ${rule.padEnd(16)} F1 ${f1(each)}  precision ${share(each.right, each.right + each.false)}  recall ${share(each.right, each.right + each.missed)}  cases ${each.right + each.missed}`,
    );
}

function count(into: Count, expected: boolean, found: boolean): void {
  if (expected && found) into.right += 1;
  else if (found) into.false += 1;
  else if (expected) into.missed += 1;
}

function meets(review: Review, rule: RuleId, { start, length }: { start: number; length: number }): boolean {
  const finding = review.findings.find((one) => one.rule === rule)!;
  return finding.start < start + length && start < finding.end;
}

const share = (part: number, whole: number): string => (whole === 0 ? "  – " : (part / whole).toFixed(2));
const f1 = ({ right, false: wrong, missed }: Count): string =>
  right + wrong + missed === 0 ? "  – " : ((2 * right) / (2 * right + wrong + missed)).toFixed(3);
