import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageOf } from "./language-of.ts";
import type { Language, Script } from "./languages.ts";
import { WEIGHTS } from "./weights.ts";

const MESSAGES: [Language, Script, string][] = [
  ["ka", "Geor", "გამარჯობა"],
  ["ka", "Geor", "ᲡᲐᲓ ᲐᲠᲘᲡ ᲩᲔᲛᲘ ᲨᲔᲙᲕᲔᲗᲐ?"],
  ["ka", "Geor", "Samsung Galaxy Ultra გაქვთ?"],
  ["ka", "Geor", "ჩემი მეილია nino.beridze@example.com, მისამართი https://example.com/orders/status"],
  ["ka", "Geor", "galaxy გაქვთ?"],
  ["ka", "Latn", "ra girs"],
  ["ka", "Latn", "gamarjoba, rodis mova chemi shekveta?"],
  ["ka", "Latn", "ra girs es telefoni"],
  ["ka", "Latn", "kurieri ar mosula da arc mirekavs"],
  ["ka", "Latn", "fuli chamomechra da shekveta ar dadasturda"],
  ["ka", "Latn", "didi madloba daxmarebistvis"],
  ["uz", "Latn", "Salom, buyurtmam qachon keladi?"],
  ["uz", "Latn", "Pulimni qaytarib bering iltimos"],
  ["uz", "Latn", "kuryer haliyam kelmadi, 3 kundan beri kutyapman"],
  ["uz", "Latn", "rahmat"],
  ["uz", "Latn", "hali"],
  ["uz", "Cyrl", "ҳа"],
  ["uz", "Cyrl", "Буюртмам қачон келади?"],
  ["uz", "Cyrl", "Ишламаяпти"],
  ["uz", "Cyrl", "канча туради, нархини айтинг"],
  ["uz", "Cyrl", "рахмат сизга катта"],
  ["ru", "Cyrl", "Где мой заказ GE-4471?"],
  ["ru", "Cyrl", "Спасибо"],
  ["ru", "Cyrl", "Щука"],
  ["ru", "Cyrl", "Деньги списали, а товар не пришел"],
  ["ru", "Cyrl", "iPhone 15 Pro Max есть в наличии?"],
  ["ru", "Latn", "privet, gde moy zakaz"],
  ["en", "Latn", "Hello, where is my refund?"],
  ["en", "Latn", "The courier never came."],
  ["en", "Latn", "thanks a lot"],
  ["en", "Latn", "Hello, my name is ნინო"],
];

describe("languageOf", () => {
  it.each(MESSAGES)("says %s in %s of: %s", (language, script, text) => {
    expect(languageOf(text)).toMatchObject({ language, script });
  });

  it.each(["", "123 456-78", "👍", "nino@example.com", "ok", "Բարեւ ձեզ", "你好", "Де моє замовлення, будь ласка?", "Siparişim nerede kaldı acaba"])(
    "does not claim to know: %s",
    (text) => {
      expect(languageOf(text).language).toBeNull();
    },
  );

  it("is surer of a sentence than of a word that many languages have", () => {
    expect(languageOf("Hello, where is my refund?").sure).toBeGreaterThan(0.99);
    expect(languageOf("Nino").sure).toBeLessThan(0.9);
  });

  it("answers for any text, with a sureness between 0 and 1", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { language, script, sure } = languageOf(text);
        expect(sure >= 0 && sure <= 1).toBe(true);
        if (script === null) expect(language).toBeNull();
      }),
    );
    expect(languageOf("salom қалай ы ".repeat(300)).sure).toBeLessThanOrEqual(1);
  });

  it("fits into 40 kB, because every agent's browser loads it", () => {
    expect(gzipSync(WEIGHTS).length).toBeLessThan(40_000);
  });
});
