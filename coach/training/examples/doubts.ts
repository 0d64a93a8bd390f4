import type { Act } from "../../src/acts/acts.ts";
import { RULES, type RuleId } from "../../src/review/types.ts";
import type { DraftExample } from "./draft.ts";

/** What the acts of the sentences lead one to expect; where it differs from the label, the writer looks again. */
export function expectedByActs(example: DraftExample): Set<RuleId> {
  const upset = example.mood !== "calm";
  const has = (...acts: Act[]) => example.sentences.some((one) => one.acts.some((act) => acts.includes(act)));
  const expected: Partial<Record<RuleId, boolean>> = {
    "raised-voice": has("scold", "shout"),
    "calm-down": has("calm"),
    blame: has("blame"),
    "customer-effort": has("chore"),
    "no-empathy": upset && !has("empathy"),
    stubborn: upset && (has("deny") || !has("apology")),
    "single-option": upset && has("refuse", "final") && !has("choice"),
    "not-listening": has("reask") || opensWithPolicy(example) || (has("stock") && !has("matter", "empathy")),
    "news-order": newsInWrongOrder(example),
    "no-thanks": has("done") && !has("thanks"),
    "no-next-step": !has("done", "step"),
  };
  return new Set(RULES.filter((rule) => expected[rule] === true));
}

function opensWithPolicy(example: DraftExample): boolean {
  const first = example.sentences.find((one) => one.acts.some((act) => !["greet", "thanks", "apology"].includes(act)));
  return first?.acts.includes("policy") === true && !first.acts.includes("matter") && !first.acts.includes("empathy");
}

function newsInWrongOrder(example: DraftExample): boolean {
  const news = example.sentences.flatMap((one) => one.acts.filter((act) => act === "good" || act === "bad"));
  if (!news.includes("good") || !news.includes("bad")) return false;
  return news.at(-1) === (example.aim === "action" ? "good" : "bad");
}

/** The differences, said for the writer: `+rule` the acts say it and the label does not, `-rule` the other way round. */
export function doubts(example: DraftExample): string[] {
  const byActs = expectedByActs(example);
  const labelled = new Set<RuleId>(example.expect.map((one) => one.rule).filter((rule) => rule !== "no-name"));
  return [
    ...[...byActs].filter((rule) => !labelled.has(rule)).map((rule) => `+${rule}`),
    ...[...labelled].filter((rule) => !byActs.has(rule)).map((rule) => `-${rule}`),
  ];
}
