import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { decodeText } from "./decode.ts";

const russian = "Здравствуйте! Посылка не пришла, хотя прошло уже девять дней.";
const ukrainian = "Добрий день! Посилка ще не надійшла, її чекаю дев'ять днів.";
const german = "Grüße aus München: das Päckchen ist schön, aber zu klein für mich.";

test.each([
  ["utf-8", "გამარჯობა, ამანათი სად არის? Oʻzbekcha. Ёлка."],
  ["windows-1251", russian],
  ["koi8-r", russian],
  ["koi8-u", ukrainian],
  ["ibm866", russian],
  ["iso-8859-5", russian],
  ["x-mac-cyrillic", russian],
  ["windows-1252", german],
  ["iso-8859-15", "10 € für Öl"],
  ["macintosh", german],
  ["iso-8859-2", "Příliš žluťoučký kůň"],
  ["windows-1250", "Zażółć gęślą jaźń"],
  ["iso-8859-7", "Καλημέρα σας"],
  ["windows-1253", "Καλημέρα σας"],
  ["iso-8859-8", "שלום עולם"],
  ["windows-1255", "שלום עולם"],
  ["windows-1256", "مرحبا بالعالم"],
  ["windows-1254", "Şişli'den günaydın, İğdır"],
  ["windows-1257", "Ąžuolas šlama"],
  ["windows-1258", "Xin chao"],
  ["windows-874", "สวัสดีครับ"],
  ["gb18030", "你好，包裹在哪里？"],
  ["gbk", "你好，包裹在哪里？"],
  ["big5", "您好，包裹在哪裡？"],
  ["euc-jp", "荷物はどこですか"],
  ["shift_jis", "荷物はどこですか"],
  ["euc-kr", "소포는 어디에 있습니까"],
  ["utf-16le", "გამარჯობა all"],
  ["utf-16be", "гостям all"],
  ["georgianacademy", "გამარჯობა"],
  ["georgianps", "გამარჯობა"],
  ["armscii8", "Բարև"],
])("reads %s when it is declared", (label, text) => {
  expect(decodeText(iconv.encode(text, iconvName(label)), label)).toBe(text);
});

/** iconv-lite has other names for some of the platform's charsets. */
function iconvName(label: string): string {
  return { "x-mac-cyrillic": "maccyrillic", ibm866: "cp866" }[label] ?? label;
}

test.each([
  ["CP1251", "windows-1251"],
  ["windows-1251 ", "windows-1251"],
  ['"windows-1251"', "windows-1251"],
  ["win-1251", "windows-1251"],
  ["x-cp1251", "windows-1251"],
  ["cp20866", "koi8-r"],
  ["KOI8R", "koi8-r"],
  ["cp-866", "cp866"],
  ["ISO_8859-5", "iso-8859-5"],
  ["cp28595", "iso-8859-5"],
])("knows %j as %s", (label, charset) => {
  expect(decodeText(iconv.encode(russian, charset), label)).toBe(russian);
});

test.each([
  ["utf8", "utf-8"],
  ["UTF8MB4", "utf-8"],
  ["cp65001", "utf-8"],
  ["x-unknown", "utf-8"],
  ["unknown-8bit", "utf-8"],
  ["", "utf-8"],
  ["constructor", "utf-8"],
])("takes the label %j for nothing worse than UTF-8", (label) => {
  expect(decodeText(Buffer.from("გამარჯობა"), label)).toBe("გამარჯობა");
});

test.each([
  ["us-ascii", "utf-8", "გამარჯობა"],
  ["iso-8859-1", "utf-8", russian],
  ["windows-1251", "utf-8", russian],
  ["koi8-r", "utf-8", russian],
  ["us-ascii", "windows-1251", russian],
  ["iso-8859-1", "windows-1251", russian],
  ["utf-8", "windows-1251", russian],
  ["windows-1251", "koi8-r", russian],
  ["koi8-r", "windows-1251", russian],
  ["x-unknown", "koi8-r", russian],
  ["x-unknown", "cp866", russian],
  ["iso-8859-1", "iso-8859-5", russian],
  ["us-ascii", "windows-1252", german],
  ["utf-8", "iso-8859-1", german],
  ["iso-8859-1", "iso-8859-1", "Perché è già qui? À bientôt."],
  ["utf-8", "utf-16le", "Hello there, where is it?"],
  ["us-ascii", "gb18030", "你好，我的包裹在哪里？谢谢。"],
  ["us-ascii", "shift_jis", "こんにちは。荷物はどこですか"],
  ["us-ascii", "euc-kr", "안녕하세요 소포는 어디에 있습니까"],
  ["gb2312", "utf-8", "你好，包裹在哪里？"],
])("sees through the label %s of %s", (label, charset, text) => {
  expect(decodeText(iconv.encode(text, charset), label)).toBe(text);
});

test("keeps the good of UTF-8 that was spoilt in places", () => {
  const bytes = Buffer.concat([Buffer.from("Посылка не при"), Buffer.from([0xd1]), Buffer.from("шла, где она?")]);
  expect(decodeText(bytes, "utf-8")).toBe("Посылка не при\ufffdшла, где она?");
});

test("reads a short Russian word in the charset that its sender uses", () => {
  expect(decodeText(iconv.encode("Да", "koi8-r"), "koi8-r")).toBe("Да");
  expect(decodeText(iconv.encode("ДА", "windows-1251"), "windows-1251")).toBe("ДА");
});

test("drops a byte-order mark", () => {
  expect(decodeText(Buffer.from("\ufeffპასუხი"), "utf-8").replace("\ufeff", "")).toBe("პასუხი");
  expect(decodeText(Buffer.from([0xff, 0xfe, 0x41, 0x00]), "utf-8")).toBe("A");
});

test("reads Japanese in seven bits, declared or not, joined carelessly or not", () => {
  const escaped = "\u001b$B$3$s\u001b(B\u001b$B$K$A$O\u001b(B";
  expect(decodeText(Buffer.from(escaped, "latin1"), "iso-2022-jp")).toBe("こんにちは");
  expect(decodeText(Buffer.from(escaped, "latin1"))).toBe("こんにちは");
});

test.each(["euc-jp", "shift_jis"])("reads %s that is called Japanese in seven bits", (charset) => {
  expect(decodeText(iconv.encode("荷物はどこですか", charset), "iso-2022-jp")).toBe("荷物はどこですか");
});

test("reads UTF-7, where it is declared only", () => {
  expect(decodeText(Buffer.from("Hi +BB8EQAQ4BDIENQRC- 1 +- 1 = 2"), "utf-7")).toBe("Hi Привет 1 + 1 = 2");
  expect(decodeText(Buffer.from("a +ADw-script+AD4-"), "utf-8")).toBe("a +ADw-script+AD4-");
  expect(decodeText(Buffer.from("+2D0-"), "utf-7").isWellFormed()).toBe(true);
});
