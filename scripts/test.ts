import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "./check.ts";
import { findChromium } from "./chromium.ts";
import { judgeStatements } from "./statements.ts";

/*
 * npm test: the check, then all tests, then the statements that the tests' desks issued. The last line says `N passed, N failed`, and how many were
 * skipped if any were. With words behind it (npm test -- --project server) only those tests run, without the check.
 */

type Count = { passed: number; failed: number; skipped: number };

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
  const report = join(scratch, "report.json");
  const browser = words.length === 0 ? await findChromium() : { path: process.env["CHROME_PATH"] };
  const without = "why" in browser ? ["--project=!browser"] : [];
  if ("why" in browser) console.log(`↓ SKIPPED: all tests in a browser: ${browser.why}`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const child = spawn(process.execPath, [join("node_modules", "vitest/vitest.mjs"), "run", ...reporters, ...without, ...words], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, GULI_TEST_SQL: scratch, ...("path" in browser && browser.path ? { CHROME_PATH: browser.path } : {}) },
  });
  const code = await new Promise<number>((done) => child.once("error", () => done(127)).once("close", (status) => done(status ?? 1)));
  const { passed, failed, skipped } = readReport(report, code);
  return { passed, failed, skipped: skipped + without.length };
}

type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number; testResults: FileResult[] };
type FileResult = { name: string; status: string; message: string; assertionResults: { status: string; fullName: string }[] };

/** A file that could not be loaded counts as one failed test, and so does a run that failed beside its tests. */
function readReport(file: string, code: number): Count {
  const report = readIfThere(file);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const unread = report.testResults.filter(({ status, assertionResults }) => status === "failed" && !assertionResults.some((one) => one.status === "failed"));
  for (const { name, message } of unread) console.log(`✗ ${name}: ${message}`);
  for (const { name, assertionResults } of report.testResults) {
    for (const { status, fullName } of assertionResults)
      if (status !== "passed" && status !== "failed") console.log(`↓ skipped: ${fullName} (${name.replace(`${ROOT}/`, "")})`);
  }
  const known = report.numFailedTests + unread.length;
  return { passed: report.numPassedTests, failed: known === 0 && code !== 0 ? 1 : known, skipped: report.numPendingTests + report.numTodoTests };
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
