import type { Coach } from "../src/engine.ts";
import { MOODS } from "../src/review/types.ts";
import type { MoodExample } from "./examples/stock.ts";

/** Prints precision, recall and F1 for each mood, and their mean. */
export function printMoods(name: string, examples: readonly MoodExample[], mood: Coach["mood"]): void {
  const told = examples.map((one) => ({ is: one.mood, said: mood(one.text).mood }));
  const scores = MOODS.map((each) => {
    const right = told.filter(({ is, said }) => is === each && said === each).length;
    const said = told.filter((one) => one.said === each).length;
    const is = told.filter((one) => one.is === each).length;
    return { each, precision: right / said, recall: right / is, f1: (2 * right) / (said + is), cases: is };
  });
  const macro = scores.reduce((sum, one) => sum + one.f1, 0) / scores.length;
  console.log(`mood ${name}: ${examples.length} messages, macro-F1 ${macro.toFixed(3)}`);
  for (const { each, precision, recall, f1, cases } of scores)
    console.log(`  ${each.padEnd(16)} F1 ${f1.toFixed(3)}  precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  cases ${cases}`);
}
