import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { ensureBuilt } from "../scripts/build.ts";
import { firstLoadOf } from "./first-load.ts";

const dist = join(import.meta.dirname, "dist");

beforeAll(() => {
  expect(["fresh", "built"]).toContain(ensureBuilt().web);
}, 120_000);

test("the inbox is there within 250 kB of compressed JavaScript", () => {
  const { javascript, files } = firstLoadOf(dist, "src/rooms/conversations/InboxScreen.tsx");
  console.log(`first load of the inbox: ${(javascript / 1000).toFixed(1)} kB: ${files.map(({ file, bytes }) => `${file} ${bytes}`).join(", ")}`);
  expect(files.length).toBeGreaterThan(3);
  expect(javascript).toBeLessThanOrEqual(250_000);
});

test("the schema library stays on the server", () => {
  const { files } = firstLoadOf(dist, "src/rooms/conversations/InboxScreen.tsx");
  for (const { file } of files) expect(readFileSync(join(dist, file), "utf8")).not.toContain("ZodError");
});

test("the page has no inline script and asks nobody else for anything", () => {
  const page = readFileSync(join(dist, "index.html"), "utf8");
  expect(page.match(/<script/g)?.length).toBeGreaterThan(1);
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|https?:\/\/|<!--/);
});
