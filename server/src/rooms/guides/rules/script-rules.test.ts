import { expect, test } from "vitest";
import { cyrillicMarkdown } from "./script.ts";

test.each([
  ["**Chekni** toping", "**Чекни** топинг"],
  ["[Saytda](https://uz.example/shahar) yozing", "[Сайтда](https://uz.example/shahar) ёзинг"],
  ["`SHIFT` tugmasini bosing", "`SHIFT` тугмасини босинг"],
  ["hello@uz.example manziliga yozing", "hello@uz.example манзилига ёзинг"],
  ["books.uz saytida", "books.uz сайтида"],
  ["", ""],
])("%s", (latin, cyrillic) => expect(cyrillicMarkdown(latin)).toBe(cyrillic));

test("a page without an end of a word, a link or a tag is written like any other: looked through from each letter, it would take minutes", () => {
  for (const unit of ["a", "A", "a-", "](", "<", "A1-"]) expect(cyrillicMarkdown(unit.repeat(60_000)).length).toBeGreaterThan(0);
});
