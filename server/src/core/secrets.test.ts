import fc from "fast-check";
import { expect, test } from "vitest";
import { hashToken, newToken, sameSecret, vault } from "./secrets.ts";

const ours = vault("a secret of tests, long enough to be one");

test("what was sealed for a row opens for that row", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), fc.string(), (text, about) => ours.open(ours.seal(text, about), about) === text));
});

test("a box that was moved to another row does not open", () => {
  expect(() => ours.open(ours.seal("geheim", "channel:1"), "channel:2")).toThrow();
});

test("a box that was changed anywhere does not open", () => {
  const box = ours.seal("geheim", "channel:1");
  for (let at = 0; at < box.length; at++) {
    const changed = Buffer.from(box);
    changed[at]! ^= 1;
    expect(() => ours.open(changed, "channel:1"), `byte ${at}`).toThrow();
  }
  for (const cut of [0, 5, 12, box.length - 1]) expect(() => ours.open(box.subarray(0, cut), "channel:1"), `cut to ${cut}`).toThrow();
});

test("another desk's box does not open", () => {
  expect(() => vault("another secret of tests, as long").open(ours.seal("geheim", "a"), "a")).toThrow();
});

test("the same text is sealed differently each time", () => {
  expect(ours.seal("geheim", "a").equals(ours.seal("geheim", "a"))).toBe(false);
});

test("a mark is ours, for one text and one purpose", () => {
  expect(ours.mark("reply:1", "mail")).toMatch(/^[0-9a-f]{20}$/);
  expect(ours.mark("reply:1", "mail")).toBe(vault("a secret of tests, long enough to be one").mark("reply:1", "mail"));
  const others = [ours.mark("reply:2", "mail"), ours.mark("reply:1", "file"), vault("another secret of tests, as long").mark("reply:1", "mail")];
  expect(others).not.toContain(ours.mark("reply:1", "mail"));
});

test("tokens are long, fit into an address, and are kept by their hash", () => {
  const tokens = Array.from({ length: 100 }, newToken);
  expect(new Set(tokens).size).toBe(100);
  for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
  expect(hashToken("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

test("secrets are compared whole", () => {
  fc.assert(fc.property(fc.string(), fc.string(), (one, other) => sameSecret(one, other) === (one === other)));
  expect(sameSecret("same", "same")).toBe(true);
});
