import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Whether a text is upset, and whether it is angry; null where its set does not say. */
export type Steps = (number | null)[];
export type PublicMood = { text: string; steps: Steps; source: string };

/** What a label says of the two steps. Sentiment sets know nothing of anger. */
export function stepsOf(label: string): Steps {
  switch (label) {
    case "dissatisfied":
      return [1, 0];
    case "angry":
      return [1, 1];
    case "negative":
      return [1, null];
    default:
      return [0, 0];
  }
}

/** How many rows of a set are read at most; 0 for sets that are no help (news). The large ones would drown the others. */
const MOST: Record<string, number> = { "en-goemotions": 12_000, "en-xed": 5_000, "uz-intensity-news": 0 };
/** Three stars in a shop are often a complaint. */
const NO_NEUTRAL = /uzum|uci/;

export function publicMoods(folder: string, part: "train" | "dev"): PublicMood[] {
  const files = readdirSync(join(folder, "mood")).filter((file) => file.endsWith(`.${part}.jsonl`));
  return files.toSorted().flatMap((file) => {
    const source = file.split(".")[0]!;
    const lines = readFileSync(join(folder, "mood", file), "utf8")
      .split("\n")
      .filter((line) => line !== "");
    return lines
      .map((line) => JSON.parse(line) as { text: string; label: string })
      .filter((row) => !(row.label === "neutral" && NO_NEUTRAL.test(source)))
      .slice(0, MOST[source] ?? Infinity)
      .map((row) => ({ text: row.text, steps: stepsOf(row.label), source }));
  });
}
