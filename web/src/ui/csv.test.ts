import { expect, test } from "vitest";
import { cellOf, csvOf } from "./csv.ts";

test.each([
  ["=SUM(A1)", "'=SUM(A1)"],
  ["+995 555", "'+995 555"],
  ["-1", "'-1"],
  ["@name", "'@name"],
  ["＝1", "'＝1"],
  ["\t=1", `"\t'=1"`],
  [" =1", " '=1"],
  ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
  ["plain, with a comma", '"plain, with a comma"'],
  ["a-b@c.ge", "a-b@c.ge"],
  [-0.25, "-0.25"],
  [null, ""],
])("%j is written %j", (given, written) => {
  expect(cellOf(given)).toBe(written);
});

test.each(["x;=cmd()", "x; =cmd()", 'x;"=cmd()"', "x;=a;=b", "x\t=cmd()", "x\n=cmd()", "x|=cmd()", 'x;" "=cmd()', "\u00a0@cmd", "\u2028=cmd()"])(
  "%j begins no formula, whichever separator the reader has",
  (given) => {
    const line = csvOf([["first", given, "last"]]);
    for (const separator of [",", ";", "\t", "|"])
      for (const cell of line.split(/\r\n|[\r\n]/).flatMap((one) => one.split(separator))) expect(cell.replace(/^[\s"]+/, "")).not.toMatch(/^[=+\-@]/);
    expect(line.replace(/['"]/g, "")).toBe(`first,${given.replaceAll('"', "")},last\r\n`);
  },
);

test("a page of spaces and signs is written in its length", () => {
  expect(cellOf(`x${" ".repeat(200_000)}${"= ".repeat(100_000)}`)).not.toContain("'");
});
