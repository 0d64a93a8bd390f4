import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commandBeside, hearCommands } from "../../test/command.ts";
import { testDesk, type TestDesk } from "../../test/desk.ts";
import { importThings } from "./import.ts";

let house: TestDesk;
let folder: string;
const said = hearCommands();
const PNG = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAYAAAC56t6BAAAAEklEQVR4nGP4z8DwHxkzkC4AADxUEvEJXr5AAAAAAElFTkSuQmCC", "base64");

beforeAll(async () => {
  house = await testDesk();
  folder = await mkdtemp(join(tmpdir(), "guli-import-"));
  await write("ka/returns.md", "---\ntitle: დაბრუნება\ncollection: დაბრუნება\ntags: [დაბრუნება, კურიერი]\n---\nწიგნი 14 დღეში ბრუნდება.\n");
  await write("en/returns.md", "# Returns\n\nA book comes back within 14 days.\n");
  await write(
    "en/courier.md",
    "---\nkind: steps\n---\n# Return by courier\n\nIt costs nothing.\n\n## 1. Pack it\n\n![A box](pictures/box.png)\n\nAny box will do.\n\n## 2. Hand it over\n\nTo the courier.\n",
  );
  await write("en/pictures/box.png", PNG);
  await write("en/broken.md", "---\nkolor: red\n---\n# Broken\n\n![gone](pictures/gone.png)\n\nText ![out](../../secret.png)\n");
  await write("en/latin1.md", Buffer.from([0x23, 0x20, 0xe9, 0x0a]));
  await house.cast.lead.call("PATCH", "/help-centre", { on: true, mainLanguage: "ka", languages: ["ka", "en"] });
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

async function write(path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

const run = commandBeside(importThings, () => house.desk);
const guides = async () => (await house.cast.agent.call("GET", "/guides")).body.rows;
const files = async () => (await house.desk.database.owner.query("select id from guli.guide_files where workspace_id = $1", [house.workspaceId])).rowCount;

test("a dry run says what would be and changes nothing", async () => {
  expect(await run("guides", folder, "--dry-run", "--publish")).toBe(1);
  expect(said.out).toContain("Nothing was changed. It would be: 3 created, 0 updated, 0 unchanged, 2 refused.");
  expect(await guides()).toEqual([]);
  expect(await files()).toBe(0);
});

test("a folder is taken in with its languages, pictures and steps; what is refused is said file by file, with its line", async () => {
  expect(await run("guides", folder, "--publish")).toBe(1);
  expect(said.out).toContain("created    ka/returns.md (ka): დაბრუნება, published");
  expect(said.out).toMatch(
    /refused {4}en\/broken\.md\n {11}Line 2: “kolor” is not known.*\n {11}Line 6: the picture pictures\/gone\.png.*\n {11}Line 8: the picture \.\.\/\.\.\/secret\.png/,
  );
  expect(said.out).toMatch(/refused {4}en\/latin1\.md\n {11}It is not written in UTF-8\./);
  const rows = await guides();
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({
    kind: "article",
    tags: ["დაბრუნება", "კურიერი"],
    texts: [
      { language: "en", state: "current" },
      { language: "ka", state: "current" },
    ],
  });
  const { body } = await house.cast.agent.call("GET", `/guides/${rows[1].id}/texts/en`);
  expect(body.steps).toMatchObject([
    { id: "s1", title: "Pack it", text: "Any box will do.", picture: { alt: "A box" } },
    { id: "s2", title: "Hand it over", text: "To the courier.", picture: null },
  ]);
  expect(await files()).toBe(1);
  const collections = (await house.cast.agent.call("GET", "/guide-collections")).body.rows;
  expect(collections).toMatchObject([{ slug: "dabruneba", names: { ka: { name: "დაბრუნება" } }, guides: 1 }]);
});

test("taken in again, what is the same stays, what was changed is a new version", async () => {
  await write("en/returns.md", "# Returns\n\nA book comes back within 30 days.\n");
  await write("en/returns.md.bak", "no Markdown");
  const returns = (await guides())[0];
  await run("guides", join(folder, "ka"), "--publish");
  expect(said.out).toContain("1 unchanged");
  said.out = "";
  expect(await run("guides", join(folder, "en/returns.md"))).toBe(0);
  expect(said.out).toContain("updated");
  const { body } = await house.cast.agent.call("GET", `/guides/${returns.id}/texts/en`);
  expect(body).toMatchObject({ body: "A book comes back within 30 days.", brief: { changed: true } });
});

test("no link leads out of the folder", async () => {
  await writeFile(join(folder, "..", "guli-outside.png"), PNG);
  await symlink(join(folder, "..", "guli-outside.png"), join(folder, "en/pictures/link.png"));
  await write("alone/link.md", "# Link\n\n![x](../en/pictures/link.png)\n");
  expect(await run("guides", join(folder, "alone"))).toBe(1);
  expect(said.out).toContain("Line 3: the picture ../en/pictures/link.png is not there");
  await rm(join(folder, "..", "guli-outside.png"));
});

test.each([
  [["guides"], "name a folder or files"],
  [["cakes", "x"], "say what to import"],
  [["orders", "x"], "there is no file x"],
  [["guides", "/nowhere/at/all"], "there is no /nowhere/at/all"],
  [["guides", ".", "--language", "fr"], "--language takes one of"],
  [["guides", ".", "--wrong"], "guli import guides"],
])("%j is bad input, said in one line", async (words, expected) => {
  expect(await run(...words)).toBe(2);
  expect(said.err).toContain(expected);
  expect(said.err.trim().split("\n")).toHaveLength(1);
});
