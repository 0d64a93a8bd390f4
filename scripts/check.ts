import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/*
 * npm run check: everything that can be known without running a test. Prints a line a step and, below it, what a step that failed had to say.
 */

type Step = { name: string; command: string; words: string[]; only?: string };
export type Outcome = { name: string; ok: boolean; said: string; seconds: number };

const ROOT = join(import.meta.dirname, "..");
const node = (script: string, ...words: string[]): Pick<Step, "command" | "words" | "only"> => ({
  command: process.execPath,
  words: [script, ...words],
  only: script,
});
const tool = (name: string, script: string, ...words: string[]): Step => ({ name, command: process.execPath, words: [join("node_modules", script), ...words] });
const types = (what: string, config: string): Step => ({ ...tool(`types of ${what}`, "typescript/bin/tsc", "-p", config, "--pretty", "false"), only: config });

const steps: Step[] = [
  tool("lint", "oxlint/bin/oxlint", "."),
  types("server, contract and scripts", "tsconfig.json"),
  types("the app", "web/tsconfig.json"),
  types("the widget", "widget/tsconfig.json"),
  types("the coach, which knows neither Node nor a browser", "coach/tsconfig.json"),
  tool("format", "oxfmt/bin/oxfmt", "--check", "."),
  { name: "architecture", ...node("scripts/architecture/index.ts") },
  { name: "settings page is up to date", ...node("scripts/configuration.ts", "--check") },
  { name: "types of tables are up to date", ...node("scripts/tables.ts", "--check") },
  { name: "dates and numbers are up to date", ...node("scripts/formats.ts", "--check") },
];

const AT_ONCE = 2;

/** All steps, two at a time; in the order of their list. */
export async function check(told: (outcome: Outcome) => void = tell): Promise<Outcome[]> {
  const waiting = steps.filter(({ only }) => only === undefined || existsSync(join(ROOT, only)));
  const outcomes: Outcome[] = [];
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const outcome = await take(step);
      told(outcome);
      outcomes.push(outcome);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return outcomes;
}

async function take({ name, command, words }: Step): Promise<Outcome> {
  const began = performance.now();
  const child = spawn(command, words, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, NO_COLOR: "1" } });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => said.push(part));
  const code = await new Promise<number>((done) => child.once("error", () => done(127)).once("close", (status) => done(status ?? 1)));
  return { name, ok: code === 0, said: Buffer.concat(said).toString("utf8").trimEnd(), seconds: (performance.now() - began) / 1000 };
}

function tell({ name, ok, said, seconds }: Outcome): void {
  console.log(`${ok ? "✓" : "✗"} ${name} (${seconds.toFixed(1)} s)`);
  if (!ok) console.log(`${said.replaceAll(/^/gm, "    ")}\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const failed = (await check()).filter(({ ok }) => !ok);
  if (failed.length > 0) console.log(`\nNot in order: ${failed.map(({ name }) => name).join(", ")}.`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
