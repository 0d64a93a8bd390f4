import { expect, test } from "vitest";
import { toCyrillic } from "./cyrillic.ts";

test.each([
  ["Oʻzbekcha", "Ўзбекча"],
  ["Toʻgʻri kelmasa", "Тўғри келмаса"],
  ["Shu yerda ishlaydi", "Шу ерда ишлайди"],
  ["Chiqish", "Чиқиш"],
  ["Yoʻq", "Йўқ"],
  ["Yorugʻ", "Ёруғ"],
  ["Yana yuborish", "Яна юбориш"],
  ["Maʼlumotlar", "Маълумотлар"],
  ["eskirgan, emas, Elektron", "эскирган, эмас, Электрон"],
  ["poeziya, aeroport", "поэзия, аэропорт"],
  ["bekor, kerak", "бекор, керак"],
  ["jamoa, hamma, xabar", "жамоа, ҳамма, хабар"],
  ["Sentabr, 5-oktabr, noyabr", "Сентябр, 5-октябр, ноябр"],
  ["Parol, parolingiz", "Пароль, паролингиз"],
  ["aytsangiz, ketsa", "айтсангиз, кетса"],
  ["{{name}} javob berdi", "{{name}} жавоб берди"],
  ["Guli bilan IMAP orqali", "Guli билан IMAP орқали"],
  ["<1>Yana</1>", "<1>Яна</1>"],
  ["nino@example.com ga", "nino@example.com га"],
])("%s → %s", (latin, cyrillic) => {
  expect(toCyrillic(latin)).toBe(cyrillic);
});
