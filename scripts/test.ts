import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { check } from "./check.ts";
import { findChromium } from "./chromium.ts";
import { judgeStatements } from "./statements.ts";

/*
 * npm test: the check, then all tests, then the statements that the tests' desks issued. The last line says `N passed, N failed`, and how many were
 * skipped if any were. With words behind it (npm test -- --project server) only those tests run, without the check.
 *
 * Files with a failed test are run once more, alone, when the rest is done: what fails only while browsers, desks and databases share two cores is named in
 * the output as unsteady, for a person to mend, and does not stop the others' work. What failed twice is named again at the very end.
 */

type Count = { passed: number; failed: number; skipped: number };
type Failed = { file: string; test: string; why: string };
/** More files than this did not fail by chance. */
const MOST_UNSTEADY = 5;

const ROOT = join(import.meta.dirname, "..");
const chosen = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), "guli-run-"));

const counts: Count[] = [];
if (chosen.length === 0) counts.push(await countChecks());
counts.push(await countTests(chosen), countStatements());
rmSync(scratch, { recursive: true });

const total = counts.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed, skipped: sum.skipped + one.skipped }));
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function countChecks(): Promise<Count> {
  const outcomes = await check();
  const failed = outcomes.filter(({ ok }) => !ok).length;
  return { passed: outcomes.length - failed, failed, skipped: 0 };
}

async function countTests(words: string[]): Promise<Count> {
  const browser = words.length === 0 ? await findChromium() : { path: process.env["CHROME_PATH"] };
  const without = "why" in browser ? ["--project=!browser"] : [];
  if ("why" in browser) console.log(`↓ SKIPPED: all tests in a browser: ${browser.why}`);
  const environment = { ...process.env, GULI_TEST_SQL: scratch, ...("path" in browser && browser.path ? { CHROME_PATH: browser.path } : {}) };
  const first = await runTests("first", [...without, ...words], environment);
  const files = [...new Set(first.failures.map(({ file }) => file))];
  const again = files.length === 0 || files.length > MOST_UNSTEADY ? undefined : await runTests("again", files, environment);
  const failures = again ? again.failures : first.failures;
  if (again)
    for (const { file, test } of first.failures.filter((one) => !failures.some(({ test: name }) => name === one.test)))
      console.log(`↻ unsteady, passed when run again: ${test} (${file})`);
  for (const { file, test, why } of failures) console.log(`✗ failed: ${test} (${file}): ${why}`);
  const failed = again ? again.failed : first.failed;
  return { passed: first.passed + first.failed - failed, failed, skipped: first.skipped + without.length };
}

async function runTests(name: string, words: string[], env: NodeJS.ProcessEnv): Promise<Count & { failures: Failed[] }> {
  const report = join(scratch, `${name}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const child = spawn(process.execPath, [join("node_modules", "vitest/vitest.mjs"), "run", ...reporters, ...words], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    env,
  });
  const code = await new Promise<number>((done) => child.once("error", () => done(127)).once("close", (status) => done(status ?? 1)));
  return readReport(report, code);
}

type Report = { numPassedTests: number; numPendingTests: number; numTodoTests: number; testResults: FileResult[] };
type FileResult = { name: string; status: string; message: string; assertionResults: { status: string; fullName: string; failureMessages: string[] }[] };

/** A file that could not be loaded counts as one failed test, and so does a run that failed beside its tests. */
function readReport(file: string, code: number): Count & { failures: Failed[] } {
  const report = readIfThere(file);
  if (!report) return { passed: 0, failed: 1, skipped: 0, failures: [] };
  for (const { name, assertionResults } of report.testResults) {
    for (const { status, fullName } of assertionResults)
      if (status !== "passed" && status !== "failed") console.log(`↓ skipped: ${fullName} (${relative(ROOT, name)})`);
  }
  const failures = report.testResults.flatMap(failuresOf);
  const failed = failures.length === 0 && code !== 0 ? 1 : failures.length;
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests, failures };
}

function failuresOf({ name, status, message, assertionResults }: FileResult): Failed[] {
  const file = relative(ROOT, name);
  const failed = assertionResults.filter((one) => one.status === "failed");
  if (failed.length === 0 && status === "failed") return [{ file, test: "the file itself", why: firstLine(message) }];
  return failed.map(({ fullName, failureMessages }) => ({ file, test: fullName, why: firstLine(failureMessages[0] ?? "") }));
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0]!.slice(0, 300);
}

function readIfThere(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {
    return undefined;
  }
}

/** One test more, where desks ran: every statement names the workspace. */
function countStatements(): Count {
  const { judged, wrong } = judgeStatements(scratch);
  if (judged === 0) return { passed: 0, failed: chosen.length === 0 ? 1 : 0, skipped: 0 };
  console.log(`${wrong.length === 0 ? "✓" : "✗"} ${judged} statements, ${wrong.length} without their workspace`);
  for (const { text, why } of wrong) console.log(`    ${why.join("; ")}\n        ${text}`);
  return { passed: wrong.length === 0 ? 1 : 0, failed: wrong.length === 0 ? 0 : 1, skipped: 0 };
}
