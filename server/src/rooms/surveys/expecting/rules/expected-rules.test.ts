import fc from "fast-check";
import { expect, test } from "vitest";
import { expectedIn } from "./expected.ts";
import { endOf } from "./terms.ts";

test.each([
  ["I hoped for an answer today, but nobody wrote.", "answer", "sure", "P0D"],
  ["You promised 3 days. It is day five.", "promised", "sure", "P3D"],
  ["I need it by Friday, it is a birthday present.", "solution", "likely", "weekday-5"],
  ["The parcel was supposed to arrive yesterday.", "solution", "sure", "P-1D"],
  ["Please reply today.", "answer", "likely", "P0D"],
  ["I was promised a new one.", "promised", "likely", null],
  ["Hello! I ordered a cup. You said it would come within two days. Where is it?", "promised", "sure", "P2D"],
  ["დღეს ველოდი პასუხს.", "answer", "sure", "P0D"],
  ["დამპირდით, რომ 3 დღეში მოვიდოდა.", "promised", "sure", "P3D"],
  ["ამანათი გუშინ უნდა მიმეღო.", "solution", "sure", "P-1D"],
  ["პარასკევამდე მჭირდება.", "solution", "likely", "weekday-5"],
  ["dges velodi pasuxs", "answer", "sure", "P0D"],
  ["Bugun javob kutgan edim.", "answer", "sure", "P0D"],
  ["3 kun ichida yetkazishga vaʼda qilgan edingiz.", "promised", "sure", "P3D"],
  ["Буюртма эртага керак.", "solution", "likely", "P1D"],
  ["Ertaga kerak edi, iltimos tezroq.", "solution", "likely", "P1D"],
  ["Я надеялась получить ответ сегодня.", "answer", "sure", "P0D"],
  ["Вы обещали доставку за 2-3 дня.", "promised", "sure", "P3D"],
  ["Мне нужно до пятницы.", "solution", "likely", "weekday-5"],
  ["Ждал курьера вчера весь день.", "solution", "sure", "P-1D"],
])("“%s”", (text, what, sure, term) => {
  const read = expectedIn(text);

  expect(read).toMatchObject({ what, sure, term });
});

test.each([
  "Where is my parcel?",
  "I promised my daughter that it comes today.",
  "I did not expect an answer today, thank you!",
  "There is no hurry, any day this week is fine.",
  "Today the weather is fine.",
  "I have waited for three weeks.",
  "გამარჯობა, რა ღირს ეს წიგნი?",
  "დღეს კარგი ამინდია.",
  "Я обещала дочке к пятнице.",
  "Не срочно, ответьте завтра.",
  "Bugun buyurtma berdim.",
  "",
])("of “%s” nothing is read", (text) => expect(expectedIn(text)).toBeNull());

test("whatever is written, it is read, and the quote is what they wrote", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const read = expectedIn(`You promised me ${text} today`);
      if (read) expect(`You promised me ${text} today`).toContain(read.quote);
    }),
  );
});

/** A Thursday, half past ten at night in Tbilisi. */
const said = "2026-11-19T18:30:00.000Z";

test.each([
  ["P0D", "2026-11-19T19:59:59.999Z"],
  ["P1D", "2026-11-20T19:59:59.999Z"],
  ["P-1D", "2026-11-18T19:59:59.999Z"],
  ["P3D", "2026-11-22T19:59:59.999Z"],
  ["PT2H", "2026-11-19T20:30:00.000Z"],
  ["PT30M", "2026-11-19T19:00:00.000Z"],
  ["this-week", "2026-11-22T19:59:59.999Z"],
  ["weekday-5", "2026-11-20T19:59:59.999Z"],
  ["weekday-1", "2026-11-23T19:59:59.999Z"],
  ["weekday-4", "2026-11-19T19:59:59.999Z"],
  [null, null],
])("said on a Thursday, %s ends at %s", (term, end) => expect(endOf(term, said, "Asia/Tbilisi")).toBe(end));
