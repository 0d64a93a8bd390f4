import fc from "fast-check";
import { expect, test } from "vitest";
import { linked } from "./linking.ts";

const links = (text: string) => linked(text).flatMap(({ text: shown, href }) => (href ? [[shown, href]] : []));

test.each([
  ["See https://guli.example/a?b=1#c.", [["https://guli.example/a?b=1#c", "https://guli.example/a?b=1#c"]]],
  ["(https://en.wikipedia.org/wiki/Guli_(name))", [["https://en.wikipedia.org/wiki/Guli_(name)", "https://en.wikipedia.org/wiki/Guli_(name)"]]],
  ["ნახეთ www.guli.ge, გმადლობთ", [["www.guli.ge", "https://www.guli.ge"]]],
  ["«https://yandex.ru/карта»", [["https://yandex.ru/карта", "https://yandex.ru/карта"]]],
  ["Пишите: nino@guli.example!", [["nino@guli.example", "mailto:nino@guli.example"]]],
  ["javascript:alert(1) ftp://x 24/7 a@b", []],
])("%s", (text, expected) => {
  expect(links(text)).toEqual(expected);
});

test("no letter is lost, and nothing but http, https and mail is ever a link", () => {
  const text = fc
    .array(fc.oneof(fc.string(), fc.constantFrom("https://a.b/c", "www.", "x@y.z", "javascript:", "data:text/html,", ")", "(", ".")))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (given) => {
      const pieces = linked(given);
      expect(pieces.map((piece) => piece.text).join("")).toBe(given);
      for (const { href } of pieces) if (href) expect(href).toMatch(/^(?:https?:\/\/|mailto:)/i);
    }),
  );
});
