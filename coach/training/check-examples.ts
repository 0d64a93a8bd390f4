import { readFileSync } from "node:fs";
import { doubts } from "./examples/doubts.ts";
import { readDrafts } from "./examples/reading.ts";

/* node coach/training/check-examples.ts FILE…: errors, and where labels and acts disagree. */
let errors = 0;
for (const file of process.argv.slice(2)) {
  const { examples, complaints } = readDrafts(readFileSync(file, "utf8"));
  errors += complaints.length;
  for (const one of complaints) console.log(`${file}:${one.line}: ${one.says}`);
  let doubtful = 0;
  const rules = new Map<string, number>();
  for (const example of examples) {
    const found = doubts(example);
    for (const { rule } of example.expect) rules.set(rule, (rules.get(rule) ?? 0) + 1);
    if (found.length === 0) continue;
    doubtful += 1;
    console.log(`${file}:${example.line}: look again: ${found.join(" ")}`);
  }
  const clean = examples.filter((one) => one.expect.length === 0).length;
  console.log(`${file}: ${examples.length} drafts, ${clean} clean, ${doubtful} doubtful, ${complaints.length} errors`);
  console.log([...rules].map(([rule, count]) => `${rule} ${count}`).join(", "));
}
process.exitCode = errors > 0 ? 1 : 0;
