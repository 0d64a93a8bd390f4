import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../core/ids.ts";
import { commandBeside, hearCommands } from "../../test/command.ts";
import { testDesk, type TestDesk } from "../../test/desk.ts";
import { erase } from "./erase.ts";

let house: TestDesk;
const said = hearCommands();
let brandt: string;
let maka: string[];

beforeAll(async () => {
  house = await testDesk();
  const meet = async (name: string, kind: string, address: string) =>
    (await house.cast.agent.call("POST", "/customers", { name, addresses: [{ kind, address }] })).body.id as string;
  brandt = await meet("Mr Brandt", "email", "brandt@example.test");
  maka = [await meet("Maka", "phone", "+995 555 12 34 56"), await meet("Maka's shop", "email", "shop@example.test")];
  // Both wrote this number into a form: whose it is nobody has proven.
  await house.desk.database.owner.query(
    "update guli.customer_addresses set kind = 'phone', folded = '+995555123456', verified = false where customer_id = any ($1)",
    [maka],
  );
  const channel = (await house.cast.owner.call("POST", "/channels/messaging", { kind: "api", name: "The shop", settings: {}, secrets: {} })).body.id;
  await house.cast.owner.call("POST", `/channels/${channel}/messages`, { id: newId(), from: { id: "nameless", name: "Lali" }, text: "Where is my book?" });
  await house.running.idle();
});
afterAll(() => house.close());

const run = commandBeside(erase, () => house.desk);
const customers = async () => (await house.cast.agent.call("GET", "/customers")).body.rows as { id: string; name: string }[];

test.each([
  ["nothing at all", [], "say by one e-mail, phone number or id who it is"],
  ["two people", ["brandt@example.test", "lali@example.test", "--for-good"], "say by one e-mail"],
  ["no word that it is meant", ["brandt@example.test"], "Add --for-good"],
  ["words that are no address", ["Mr Brandt", "--for-good"], "neither an e-mail, nor a phone number"],
  ["an empty word", ["", "--for-good"], "neither an e-mail, nor a phone number"],
  ["a stranger", ["nobody@example.test", "--for-good"], "nobody is known by nobody@example.test"],
  ["an id of nobody", ["01a0a869-f777-7000-af7f-6af00cb3f807", "--for-good"], "nobody is known by"],
  ["an option that there is not", ["brandt@example.test", "--for-ever"], "Unknown option '--for-ever'"],
  ["another business", ["brandt@example.test", "--for-good", "--business", "bank"], "there is no business bank"],
])("%s is answered with one line and 2", async (_what, words, sentence) => {
  expect(await run(...words)).toBe(2);
  expect(said.out).toBe("");
  expect(said.err).toContain(`guli erase: `);
  expect(said.err).toContain(sentence);
  expect(said.err.trim().split("\n")).toHaveLength(1);
  expect(await customers()).toHaveLength(4);
});

test("whom an e-mail leads to is erased, however it is typed, and once", async () => {
  expect(await run(" Brandt@Example.test", "--for-good")).toBe(0);
  expect(said.out).toBe("Erased, with the words of 0 messages. What was counted stays. Copies in backups go when those do.\n");
  expect((await customers()).map(({ id }) => id)).not.toContain(brandt);
  expect((await house.cast.lead.call("GET", "/erasings")).body.rows[0]).toMatchObject({
    customerId: brandt,
    state: "done",
    because: "command",
    personId: null,
  });
  expect(await run("brandt@example.test", "--for-good")).toBe(2);
});

test("a number that two gave is nobody's, until one is named by id", async () => {
  expect(await run("00995 555 123456", "--for-good")).toBe(2);
  for (const id of maka) expect(said.err).toContain(id);
  expect(await run(maka[1]!, "--for-good")).toBe(0);
  expect((await customers()).map(({ name }) => name)).toContain("Maka");
  expect(await run("00995 555 123456", "--for-good")).toBe(0);
});

test("who is known by another system's id only goes with what they wrote", async () => {
  const [lali] = await customers();
  expect(lali).toMatchObject({ name: "Lali" });
  expect(await run(lali!.id, "--for-good")).toBe(0);
  expect(said.out).toContain("the words of one message.");
  expect(await customers()).toEqual([]);
  expect((await house.cast.lead.call("GET", "/search?q=book")).body.rows).toEqual([]);
});
