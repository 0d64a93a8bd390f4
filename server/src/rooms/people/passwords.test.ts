import { expect, test } from "vitest";
import { hashPassword, isPassword } from "./passwords.ts";

test("a hash says how it was made, and fits its password only", async () => {
  const hash = await hashPassword("a long walk by the Mtkvari");
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(await isPassword("a long walk by the Mtkvari", hash)).toBe(true);
  expect(await isPassword("a long walk by the Mtkvari ", hash)).toBe(false);
  expect(await isPassword("A long walk by the Mtkvari", hash)).toBe(false);
});

test("the same password has another hash each time", async () => {
  expect(await hashPassword("კარგი დღე გქონდეთ")).not.toBe(await hashPassword("კარგი დღე გქონდეთ"));
});

test("nobody has a password", async () => {
  expect(await isPassword("", null)).toBe(false);
  expect(await isPassword("a long walk by the Mtkvari", null)).toBe(false);
});

test("how a keyboard composes a letter does not matter", async () => {
  const hash = await hashPassword("café и чайник".normalize("NFC"));
  expect(await isPassword("café и чайник".normalize("NFD"), hash)).toBe(true);
});

// From the tests of the reference implementation (github.com/P-H-C/phc-winner-argon2, src/test.c).
test("hashes that others made, with other parameters, are understood", async () => {
  const hash = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
  expect(await isPassword("password", hash)).toBe(true);
  expect(await isPassword("Password", hash)).toBe(false);
});
