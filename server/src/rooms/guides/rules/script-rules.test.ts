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
