import { afterAll, beforeAll, expect, test } from "vitest";
import { commandBeside, hearCommands } from "../../test/command.ts";
import { caller, PASSWORD, testDesk, type TestDesk } from "../../test/desk.ts";
import { employ, foundBusiness, hashPassword } from "../rooms/people/index.ts";
import { token } from "./token.ts";

let it: TestDesk;
const said = hearCommands();

beforeAll(async () => {
  it = await testDesk();
});
afterAll(() => it.close());

const run = commandBeside(token, () => it.desk);

test("prints a token that acts as its person, and nothing else", async () => {
  expect(await run("--email", "ADA@guli.test", "--name", "Import of orders")).toBe(0);
  expect(said.out).toMatch(/^guli_[\w-]{22}_[\w-]{43}\n$/);
  expect(said.err).toBe("");
  const { body } = await caller(it.app, { authorization: `Bearer ${said.out.trim()}` })("GET", "/session");
  expect(body.person).toMatchObject({ email: "ada@guli.test", role: "agent" });
});

test("asks which business, where there are several", async () => {
  const passwordHash = await hashPassword(PASSWORD);
  await it.desk.global(async (global) => {
    const { tx } = await foundBusiness(
      global,
      { name: "Samarkand Tea", language: "uz", timeZone: "Asia/Tashkent" },
      { name: "Aziza", email: "aziza@guli.test", passwordHash },
    );
    await employ(tx, { name: "Lela", email: "lela@guli.test", role: "agent", language: "uz", passwordHash });
  });
  expect(await run("--email", "lela@guli.test", "--name", "Both")).toBe(2);
  expect(said.err).toMatch(/^guli token: lela@guli\.test works in several businesses\. Add --business with one of: .*samarkand-tea.*\n$/);
  expect(await run("--email", "lela@guli.test", "--name", "One", "--business", "samarkand-tea")).toBe(0);
  const { body } = await caller(it.app, { authorization: `Bearer ${said.out.trim()}` })("GET", "/session");
  expect(body.workspace.name).toBe("Samarkand Tea");
});

test.each([
  ["nothing at all", [], "say whose token it is"],
  ["no name", ["--email", "ada@guli.test"], "name the token"],
  ["an empty name", ["--email", "ada@guli.test", "--name", "  "], "name the token"],
  ["an e-mail that is none", ["--email", "ada", "--name", "N"], "say whose token it is"],
  ["an option that there is not", ["--mail", "ada@guli.test"], "Unknown option '--mail'"],
  ["a word too many", ["ada@guli.test"], "Unexpected argument"],
  ["a stranger", ["--email", "nobody@guli.test", "--name", "N"], "nobody with the e-mail nobody@guli.test works here"],
  ["a business that is not theirs", ["--email", "ada@guli.test", "--name", "N", "--business", "bank"], "does not work in a business with the short name bank"],
])("%s is answered with one line and 2", async (_what, words, sentence) => {
  expect(await run(...words)).toBe(2);
  expect(said.out).toBe("");
  expect(said.err).toContain(sentence);
  expect(said.err.trim().split("\n")).toHaveLength(1);
});

test("settings that do not fit, and a database that does not answer, are said in words", async () => {
  const words = ["--email", "ada@guli.test", "--name", "N"];
  expect(await token(words, { PORT: "a lot" })).toBe(2);
  expect(said.err).toContain("PORT");
  expect(await token(words, { DATABASE_URL: "postgres://guli@127.0.0.1:9/guli", DATA_DIR: it.desk.config.dataDir })).toBe(2);
  expect(said.err).toContain("cannot be reached");
});
