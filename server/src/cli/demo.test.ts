import { afterAll, beforeAll, expect, test } from "vitest";
import { commandBeside, hearCommands } from "../../test/command.ts";
import { caller, testDesk, type TestDesk } from "../../test/desk.ts";
import { demo } from "./demo.ts";

let it: TestDesk;
const said = hearCommands();

beforeAll(async () => {
  it = await testDesk();
});
afterAll(() => it.close());

const run = commandBeside(demo, () => it.desk);

test("makes a business while the desk runs, and the account that it prints opens it", { timeout: 60_000 }, async () => {
  expect(await run("--conversations", "60", "--business", "Old Town Ceramics", "--language", "ka")).toBe(0);
  const [, email, password] = /Sign in as (\S+) with the password (\S+)/.exec(said.out) ?? [];
  expect(email).toBe("demo@old-town-ceramics.example");
  const answer = await it.app.inject({ method: "POST", url: "/api/v1/session", payload: { email, password }, headers: { "x-guli": "1" } });
  expect(answer.json()).toMatchObject({ workspace: { name: "Old Town Ceramics", language: "ka" }, person: { role: "owner" } });
  const cookie = answer.cookies.map((one) => `${one.name}=${one.value}`).join("; ");
  const { body } = await caller(it.app, { cookie, "x-guli": "1" })("GET", "/conversations?view=all&limit=100");
  expect(body.rows.length).toBeGreaterThan(50);
});

test("an account that is there already owns it and keeps its password", async () => {
  expect(await run("--conversations", "10", "--business", "Second", "--email", "nino@guli.test")).toBe(0);
  expect(said.out).toContain("Sign in as nino@guli.test with the password you have, and choose Second.");
  const { body } = await it.cast.owner.call("GET", "/session");
  expect(body.workspaces.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(["Tbilisi Books", "Second"]));
});

test.each([
  ["a number that is none", ["--conversations", "many"], "--conversations takes a whole number from 1 to"],
  ["none at all", ["--conversations", "0"], "--conversations takes"],
  ["a seed below nothing", ["--seed", "-1"], "--seed"],
  ["a date that is none", ["--until", "yesterday"], "--until takes a date"],
  ["a language that there is not", ["--language", "fr"], "--language takes en, ka, uz or ru"],
  ["an e-mail that is none", ["--email", "nino"], "--email takes"],
  ["an empty name", ["--business", " "], "--business takes"],
  ["an option that there is not", ["--size", "big"], "Unknown option '--size'"],
])("%s is answered with one line and 2", async (_what, words, sentence) => {
  expect(await run(...words)).toBe(2);
  expect(said.out).toBe("");
  expect(said.err).toContain(sentence);
  expect(said.err.trim().split("\n")).toHaveLength(1);
});
