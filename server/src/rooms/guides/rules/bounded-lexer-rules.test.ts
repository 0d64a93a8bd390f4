import fc from "fast-check";
import { Lexer } from "marked";
import { expect, test } from "vitest";
import { tokensOf } from "./bounded-lexer.ts";

const blocks = [
  "a",
  "b|c",
  "-|-",
  "|-|",
  "# d",
  "- e",
  "  - f",
  "1. g",
  "> h",
  "> - i",
  "> b|c",
  "```",
  "    j",
  "",
  "*k* **l**",
  "[m](n)",
  "[m]: n",
  "***",
  "<b>",
  "<div>",
];
const bare = (tokens: unknown): unknown => JSON.parse(JSON.stringify(tokens));

const same = (lines: readonly string[], { times, most }: { times: readonly number[]; most: number }) => {
  const run = fc.tuple(fc.constantFrom(...lines), fc.constantFrom(...times)).map(([line, often]) => `${line}\n`.repeat(often));
  const text = fc.array(run, { maxLength: 10 }).map((runs) => runs.join("").slice(0, most));
  fc.assert(
    fc.property(text, (markdown) => {
      expect(bare(tokensOf(markdown, { gfm: true }))).toEqual(bare(new Lexer({ gfm: true }).lex(markdown)));
    }),
  );
};

test("a short text is read as by marked itself", () => same([...blocks, "--", "==", "- --"], { times: [1, 1, 2], most: 480 }));

test("a long one is, too, but for what is underlined after a page", () => same(blocks, { times: [1, 1, 30, 250], most: 3500 }));
