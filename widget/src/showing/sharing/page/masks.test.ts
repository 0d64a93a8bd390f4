import { describe, expect, test } from "vitest";
import { isCardNumber, isSecretLabel, isSecretName, mask, maskText } from "./masks.ts";

describe("a card's number is masked", () => {
  test.each([
    ["4111 1111 1111 1111", mask],
    ["4111111111111111", mask],
    ["4111-1111-1111-1111", mask],
    ["3782 822463 10005", mask],
    ["4111 1111 1111 1111 12/27", `${mask} 12/27`],
    ["2 4111 1111 1111 1111 12 27 123", `2 ${mask} 12 27 123`],
    ["4111 1111\n1111 1111", mask],
    ["4111  1111  1111  1111", mask],
    ["4111111111111111 5555555555554444", `${mask} ${mask}`],
    ["Order 4111111111111111, please", `Order ${mask}, please`],
  ])("in %j", (text, shown) => expect(maskText(text)).toBe(shown));

  test.each(["", "+995 599 12 34 56", "2026-11-22 13:57", "4111 1111 1111 1112", "0000 0000 0000 0000", "12345678901234567890123"])("but not %j", (text) =>
    expect(maskText(text)).toBe(text),
  );

  test("however many numbers stand in a row", () => expect(maskText("4111 1111 1111 1111 ".repeat(20_000))).toBe(`${mask} `.repeat(20_000)));
});

test.each([
  ["4111111111111111", true],
  ["41111111111111111111111", false],
  ["411111111111", false],
])("%s: %s", (digits, is) => expect(isCardNumber(digits)).toBe(is));

test.each(["password", "userPasswd", "parol", "login_parol", "card-number", "cc_num", "cvv", "sms-otp", "pin", "pin_code", "iban", "api_token"])(
  "a field called %s is masked",
  (name) => expect(isSecretName(name)).toBe(true),
);
test.each(["email", "city", "shipping", "spinner", "name", "order"])("a field called %s is not", (name) => expect(isSecretName(name)).toBe(false));

test.each([
  "Password",
  "Your PIN",
  "Security code (CVV)",
  "Card number",
  "One-time code",
  "პაროლი",
  "PIN კოდი",
  "დამადასტურებელი კოდი",
  "ბარათის ნომერი",
  "საიდუმლო სიტყვა",
  "Parolingiz",
  "Tasdiqlash kodi",
  "Karta raqami",
  "SMS-kod",
  "Паролингиз",
  "Тасдиқлаш коди",
  "Пароль",
  "Код из СМС",
  "ПИН",
  "Номер карты",
  "Код подтверждения",
])("what is labelled %s is masked", (label) => expect(isSecretLabel(label)).toBe(true));
test.each(["E-mail", "Shipping address", "მისამართი", "ქალაქი", "პინგვინი", "Manzil", "Opinion", "Пинг-понг", "Город", "Индекс", "Kod mahsuloti"])(
  "what is labelled %s is not",
  (label) => expect(isSecretLabel(label)).toBe(false),
);
