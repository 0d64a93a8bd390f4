import type { SecondReader } from "@guli/contract";
import { describe, expect, test } from "vitest";
import { bodyOf, needsConsent, valuesOf } from "./reader-values.ts";

const kept: SecondReader = {
  on: true,
  endpoint: "https://models.example/v1",
  model: "small-one",
  hasKey: true,
  consent: { personId: "nino", at: "2026-11-20T10:00:00Z" },
};
const off: SecondReader = { on: false, endpoint: null, model: null, hasKey: false, consent: null };

describe("consent", () => {
  test.each([
    ["is asked for before the first time", { on: true, endpoint: "https://models.example/v1" }, off, true],
    ["stands for the same house", { on: true, endpoint: "https://models.example/v2 " }, kept, false],
    ["does not stand for another", { on: true, endpoint: "https://other.example/v1" }, kept, true],
    ["is not needed to switch off", { on: false, endpoint: "https://other.example/v1" }, kept, false],
  ])("%s", (_, values, reader, needed) => {
    expect(needsConsent(values, reader)).toBe(needed);
  });
});

describe("the key", () => {
  const values = valuesOf(kept);
  test("that is not typed again stays", () => expect(bodyOf(values)).not.toHaveProperty("key"));
  test("that is typed replaces the old one", () => expect(bodyOf({ ...values, key: " sk-1 ", forgetKey: true }).key).toBe("sk-1"));
  test("is forgotten when told so", () => expect(bodyOf({ ...values, forgetKey: true }).key).toBeNull());
});

test("nobody agrees to what is switched off", () => {
  expect(bodyOf({ ...valuesOf(kept), on: false, agreed: true })).not.toHaveProperty("consent");
  expect(bodyOf({ ...valuesOf(kept), agreed: true }).consent).toBe("customers-data-leaves-the-house");
});
