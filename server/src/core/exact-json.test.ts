import fc from "fast-check";
import { expect, test } from "vitest";
import { exactJson } from "./exact-json.ts";

test.each([
  ['{"id": 820982911946154508}', { id: "820982911946154508" }],
  ["[-820982911946154508, 9007199254740991, 9007199254740993]", ["-820982911946154508", 9007199254740991, "9007199254740993"]],
  ["820982911946154508", "820982911946154508"],
  ['{"820982911946154508": "820982911946154508,\\"820982911946154508"}', { "820982911946154508": '820982911946154508,"820982911946154508' }],
  ['["\\\\", 820982911946154508, "\\\\\\""]', ["\\", "820982911946154508", '\\"']],
  [
    "[1.8209829119461545, 820982911946154508.0, 820982911946154508e1, 1e20]",
    [Number("1.8209829119461545"), Number("820982911946154508.0"), Number("820982911946154508e1"), 1e20],
  ],
  ["[0.12345678901234567890, 1e-00000000000000000001, 1E+0000000000000000002]", [Number("0.12345678901234567890"), 0.1, 100]],
])("%s", (text, value) => expect(exactJson(text)).toEqual(value));

test.each(["[0820982911946154508]", "[8209829119461545a]", "[820982911946154508", '["820982911946154508', "820982911946154508 1", "[+820982911946154508]"])(
  "%s is no JSON",
  (text) => expect(() => exactJson(text)).toThrow(SyntaxError),
);

/** The same by asking the parser for its source, which costs ten times as much. */
const slowly = (text: string): unknown =>
  JSON.parse(text, (_key, value: unknown, context?: { source?: string }) =>
    typeof value === "number" && !Number.isSafeInteger(value) && /^-?\d+$/.test(context?.source ?? "") ? context?.source : value,
  );

test("whatever stands around them", () => {
  const big = fc.bigInt({ min: -(2n ** 65n), max: 2n ** 65n });
  fc.assert(
    fc.property(fc.json(), big, fc.string(), (json, number, words) => {
      const text = `[${json}, ${number}, {${JSON.stringify(`${words}${number}`)}: ${number}.5}, ${JSON.stringify([words])},${number}]`;
      expect(exactJson(text)).toEqual(slowly(text));
    }),
  );
});

test.each([
  "1".repeat(2_000_000),
  `["${"\\".repeat(1_000_000)}"]`,
  `[${"1234567890123456.".repeat(100_000)}`,
  '"'.repeat(1_000_001),
  `${"[".repeat(1_000_000)}1234567890123456`,
])("what is long and odd is read in its length", (text) => {
  try {
    exactJson(text);
  } catch (cause) {
    expect(cause).toBeInstanceOf(Error);
  }
});
