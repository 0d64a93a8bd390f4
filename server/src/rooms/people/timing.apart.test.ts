import type { Argon2Parameters } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { testDesk, type TestDesk } from "../../../test/desk.ts";

const { hashed } = vi.hoisted(() => ({ hashed: [] as Argon2Parameters[] }));

vi.mock("node:crypto", async (original) => {
  const crypto = await original<typeof import("node:crypto")>();
  const argon2 = (...given: Parameters<typeof crypto.argon2>) => {
    hashed.push(given[1]);
    return crypto.argon2(...given);
  };
  return { ...crypto, argon2 };
});

let it: TestDesk;

beforeAll(async () => {
  it = await testDesk();
});
afterAll(() => it.close());
beforeEach(() => void hashed.splice(0));

const signIn = (email: string) => it.app.inject({ method: "POST", url: "/api/v1/session", payload: { email, password: "a wrong guess" } });

/** What an argon2 run costs: all but the password and the bytes of the salt. */
const costs = () => hashed.map(({ message, nonce, ...cost }) => ({ ...cost, salt: Buffer.from(nonce as Buffer).length, letters: String(message).length }));

test("an unknown e-mail goes the way of a wrong password: one hash at the same cost", async () => {
  await signIn("ada@guli.test");
  const forWrong = costs();
  hashed.splice(0);
  await signIn("nobody@guli.test");
  expect(forWrong).toEqual([{ memory: 19_456, passes: 2, parallelism: 1, tagLength: 32, salt: 16, letters: 13 }]);
  expect(costs()).toEqual(forWrong);
});

test("what is held back is not hashed: guessing does not keep the machine busy", async () => {
  await Promise.all(Array.from({ length: 30 }, () => signIn("davit@guli.test")));
  expect(hashed.length).toBe(8);
});
