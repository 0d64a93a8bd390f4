import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commandBeside, hearCommands } from "../../test/command.ts";
import { testDesk, type TestDesk } from "../../test/desk.ts";
import { exportThings } from "./export.ts";

let house: TestDesk;
let folder: string;
let brandt: string;
const said = hearCommands();

beforeAll(async () => {
  house = await testDesk();
  folder = await mkdtemp(join(tmpdir(), "guli-export-"));
  brandt = (await house.cast.agent.call("POST", "/customers", { name: "Mr Brandt", addresses: [{ kind: "email", address: "brandt@example.test" }] })).body.id;
  await house.cast.agent.call("POST", `/customers/${brandt}/notes`, { body: "Has written three times." });
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

const run = commandBeside(exportThings, () => house.desk);

test.each([
  ["nothing at all", [], "say by one e-mail, phone number or id who it is"],
  ["something else", ["orders", "brandt@example.test"], "say by one e-mail"],
  ["a stranger", ["customer", "nobody@example.test"], "nobody is known by nobody@example.test"],
  ["words that are no address", ["customer", "Mr Brandt"], "neither an e-mail"],
  ["a folder that there is not", ["customer", "brandt@example.test", "--out", "/nowhere/at/all.json"], "cannot be written"],
  ["an option that there is not", ["customer", "brandt@example.test", "--to", "x"], "Unknown option '--to'"],
])("%s is answered with one line and 2", async (_what, words, sentence) => {
  expect(await run(...words)).toBe(2);
  expect(said.out).toBe("");
  expect(said.err).toContain(sentence);
  expect(said.err.trim().split("\n")).toHaveLength(1);
});

test("prints one file of all that is known", async () => {
  expect(await run("customer", "Brandt@Example.test")).toBe(0);
  const file = JSON.parse(said.out);
  expect(file).toMatchObject({
    customerId: brandt,
    name: "Mr Brandt",
    business: "Tbilisi Books",
    customers: { notes: [{ note: "Has written three times." }] },
  });
});

test("writes it where it is told to, for its owner's eyes only, and over nothing", async () => {
  const out = join(folder, "brandt.json");
  expect(await run("customer", brandt, "--out", out)).toBe(0);
  expect(said.out).toBe("");
  expect(JSON.parse(await readFile(out, "utf8"))).toMatchObject({ name: "Mr Brandt" });
  if (process.platform !== "win32") expect((await stat(out)).mode & 0o777).toBe(0o600);
  await writeFile(join(folder, "kept.json"), "kept");
  expect(await run("customer", brandt, "--out", join(folder, "kept.json"))).toBe(2);
  expect(said.err).toContain("already");
  expect(await readFile(join(folder, "kept.json"), "utf8")).toBe("kept");
});
