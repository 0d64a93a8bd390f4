import { readFileSync } from "node:fs";
import { TestStep } from "@guli/contract";
import { expect, test } from "vitest";
import { STEP_NAMES, wordsFor } from "./troubles.ts";

const steps = TestStep.shape.step.options;
const ways = TestStep.shape.of.options;

/** The contract leaves the code words open; its comment names those there are. */
function codesInContract(): string[] {
  const source = readFileSync(new URL("../../../../../contract/src/channels.ts", import.meta.url), "utf8");
  const comment = /A code word for what is wrong:(.*?)\*\//s.exec(source)?.[1] ?? "";
  return [...comment.matchAll(/`([a-z-]+)`/g)].map((match) => match[1] ?? "");
}

test("every code word of the contract has words of its own, at every step of either way", () => {
  const codes = codesInContract();
  expect(codes.length).toBeGreaterThan(5);
  const unknown = wordsFor("never-heard-of");
  for (const code of codes) {
    expect(wordsFor(code), code).not.toEqual(unknown);
    for (const step of steps) for (const of of ways) expect(wordsFor(code, { step, of }), `${code} at ${step} of ${of}`).not.toEqual(unknown);
  }
});

test("every step has a name", () => {
  expect(Object.keys(STEP_NAMES)).toEqual(steps);
});

test("a wrong port is mended by the ports of that way", () => {
  expect(wordsFor("refused", { step: "connect", of: "imap" }).mend).toContain("993");
  expect(wordsFor("refused", { step: "connect", of: "smtp" }).mend).toContain("587");
  expect(wordsFor("refused", { step: "connect", of: "smtp" }).mend).not.toContain("993");
});

test("what cannot be known yet is owned up to rather than guessed", () => {
  expect(wordsFor(null)).toEqual(wordsFor("toString", { step: "connect", of: "imap" }));
});
