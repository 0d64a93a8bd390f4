import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { budget, gzipped, guidesBudget, showingBudgets } from "./build/size.ts";

const outDir = mkdtempSync(join(tmpdir(), "guli-widget-"));
let code = "";

beforeAll(async () => {
  await build({ configFile: join(import.meta.dirname, "vite.config.ts"), build: { outDir, emptyOutDir: true } });
  code = readFileSync(join(outDir, "guli.js"), "utf8");
});
afterAll(() => rmSync(outDir, { recursive: true, force: true }));

it("is one small file with everything in it", () => {
  expect(gzipped(code)).toBeLessThanOrEqual(budget);
  expect(code).toContain("guli-chat");
  expect(code).toContain("prefers-color-scheme");
  expect(code).toContain("😀");
});

it.each(Object.entries({ ...showingBudgets, ...guidesBudget }))("brings %s only when it is needed, within %i bytes", (file, most) => {
  const beside = readFileSync(join(outDir, file), "utf8");
  expect(gzipped(beside)).toBeLessThanOrEqual(most);
  expect(beside).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|cookie/);
  expect(code).toContain("/widget/");
  expect(code).not.toContain("RTCPeerConnection");
});

it("asks nothing of the page's security policy: no HTML from strings, no code from strings, nothing from elsewhere", () => {
  expect(code).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|cookie/);
  expect(code.match(/https?:\/\/[^\s`"']+/g)).toEqual(["http://www.w3.org/2000/svg", "https://${e}"]);
});
