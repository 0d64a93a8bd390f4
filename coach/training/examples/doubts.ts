import type { Act } from "../../src/acts/acts.ts";
import type { RuleId } from "../../src/review/types.ts";
import type { DraftExample } from "./draft.ts";

/** What the acts of the sentences lead one to expect; where it differs from the label, the writer looks again. */
export function expectedByActs(example: DraftExample): Set<RuleId> {
  const found = new Set<RuleId>();
  const upset = example.mood !== "calm";
  const has = (...acts: Act[]) => example.sentences.some((one) => one.acts.some((act) => acts.includes(act)));
  if (has("scold", "shout")) found.add("raised-voice");
  if (has("calm")) found.add("calm-down");
  if (has("blame")) found.add("blame");
  if (has("chore")) found.add("customer-effort");
  if (upset && !has("empathy")) found.add("no-empathy");
  if (upset && (has("deny") || !has("apology"))) found.add("stubborn");
  if (upset && has("refuse", "final") && !has("choice")) found.add("single-option");
  if (has("reask") || opensWithPolicy(example) || (has("stock") && !has("matter", "empathy"))) found.add("not-listening");
  if (newsInWrongOrder(example)) found.add("news-order");
  if (has("done") && !has("thanks")) found.add("no-thanks");
  if (!has("done", "step")) found.add("no-next-step");
  return found;
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
