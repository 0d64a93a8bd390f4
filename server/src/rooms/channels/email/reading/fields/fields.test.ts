import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { readAddresses } from "./addresses.ts";
import { readDate } from "./dates.ts";
import { readIds } from "./ids.ts";
import { oneLine } from "./lines.ts";
import { decodeField } from "./words.ts";

const base64 = (text: string, charset: string): string => iconv.encode(text, charset).toString("base64");
const binary = (text: string, charset: string): string => iconv.encode(text, charset).toString("latin1");

test.each([
  ["base64", `=?UTF-8?B?${base64("გამარჯობა", "utf-8")}?=`, "გამარჯობა"],
  ["quoted", "=?iso-8859-1?Q?Gr=FC=DFe_aus_K=F6ln?=", "Grüße aus Köln"],
  ["with a language", "=?utf-8*ru?q?=D0=94=D0=B0?=", "Да"],
  ["two words as one text", "=?utf-8?q?a?= =?utf-8?q?b?=", "ab"],
  ["two words folded", "=?utf-8?q?a?=\r\n =?utf-8?q?b?=", "ab"],
  ["words among words", "Re: =?utf-8?q?a_b?= and c", "Re: a b and c"],
  ["a character split between two words", "=?utf-8?B?0J8=?= =?utf-8?B?0YDQ?= =?utf-8?B?uA==?=", "При"],
  ["a character split between two quoted words", "=?utf-8?Q?=D0?= =?utf-8?Q?=9F?=", "П"],
  ["bases of different charsets", `=?koi8-r?B?${base64("Да", "koi8-r")}?= =?windows-1251?B?${base64("Нет", "windows-1251")}?=`, "ДаНет"],
  ["Japanese words that each switch back", "=?ISO-2022-JP?B?GyRCJDMkcxsoQg==?= =?ISO-2022-JP?B?GyRCJEskQSRPGyhC?=", "こんにちは"],
  ["a bare question mark inside", "=?utf-8?Q?really?_yes?=", "really? yes"],
  ["blanks inside", "=?utf-8?Q?Hello there?=", "Hello there"],
  ["a word without its end", "=?utf-8?B?0JTQsA==", "Да"],
  ["an unknown charset", "=?x-unknown?B?0JTQsA==?=", "Да"],
  ["a wrong charset", `=?us-ascii?B?${base64("Здравствуйте", "windows-1251")}?=`, "Здравствуйте"],
  ["no words", "a =?b c", "a =?b c"],
  ["eight bits in UTF-8", binary("Привет, мир", "utf-8"), "Привет, мир"],
  ["eight bits in windows-1251", binary("Здравствуйте, где посылка", "windows-1251"), "Здравствуйте, где посылка"],
  ["eight bits in koi8-r", binary("Здравствуйте, где посылка", "koi8-r"), "Здравствуйте, где посылка"],
])("decodes %s", (_what, raw, text) => {
  expect(decodeField(raw)).toBe(text);
});

test("reads eight bits in the charset of the body, where guessing is not enough", () => {
  expect(decodeField(binary("Да", "koi8-r"), "koi8-r")).toBe("Да");
});

test.each([
  ["nino@shop.example", [{ name: "", address: "nino@shop.example" }]],
  ["Nino <nino@shop.example>", [{ name: "Nino", address: "nino@shop.example" }]],
  ['"Beridze, Nino" <nino@shop.example>', [{ name: "Beridze, Nino", address: "nino@shop.example" }]],
  ["nino@shop.example (Nino)", [{ name: "Nino", address: "nino@shop.example" }]],
  ["=?utf-8?Q?Beridze=2C_Nino?= <nino@shop.example>", [{ name: "Beridze, Nino", address: "nino@shop.example" }]],
  ['"=?utf-8?B?4YOc4YOY4YOc4YOd?=" <nino@shop.example>', [{ name: "ნინო", address: "nino@shop.example" }]],
  ["=?utf-8?Q?Nino?=<nino@shop.example>", [{ name: "Nino", address: "nino@shop.example" }]],
  ["\"'Nino'\" <nino@shop.example>", [{ name: "Nino", address: "nino@shop.example" }]],
  [
    "a@b.example, C <c@d.example>",
    [
      { name: "", address: "a@b.example" },
      { name: "C", address: "c@d.example" },
    ],
  ],
  [
    "Team: a@b.example, c@d.example;",
    [
      { name: "", address: "a@b.example" },
      { name: "", address: "c@d.example" },
    ],
  ],
  ["undisclosed-recipients:;", []],
  ["", []],
  ["Nino", [{ name: "Nino", address: "" }]],
  ["=?utf-8?Q?nino?=@shop.example", [{ name: "", address: "nino@shop.example" }]],
  ["Nino <=?utf-8?Q?nino?=@shop.example>", [{ name: "Nino", address: "nino@shop.example" }]],
  ["=?utf-8?Q?nino=40shop.example?=", [{ name: "nino@shop.example", address: "" }]],
  ["=?utf-8?Q?boss=40bank.example,_?=@else.example", [{ name: "boss@bank.example, @else.example", address: "" }]],
  ["'nino@shop.example'", [{ name: "", address: "nino@shop.example" }]],
  ["<<nino@shop.example>>", [{ name: "", address: "nino@shop.example" }]],
  ["<mailto:nino@shop.example>", [{ name: "", address: "nino@shop.example" }]],
  ["Nino <nino @ shop.example>", [{ name: "Nino", address: "nino@shop.example" }]],
  ["Nino <nino(at home)@shop.example>", [{ name: "Nino", address: "nino@shop.example" }]],
  ["a\u0000b <nino@shop.example>", [{ name: "ab", address: "nino@shop.example" }]],
])("reads the addresses in %j", (raw, addresses) => {
  expect(readAddresses([raw], null)).toEqual(addresses);
});

test("does not let a name pass for an address", () => {
  const [found] = readAddresses(["=?utf-8?Q?boss=40bank.example?= <thief@else.example>"], null);
  expect(found).toEqual({ name: "boss@bank.example", address: "thief@else.example" });
});

test.each([
  [null, []],
  ["<a@b>", ["a@b"]],
  ["a@b", ["a@b"]],
  ["no-at-sign", ["no-at-sign"]],
  ["<a@b> <c@d>\r\n <e@f>", ["a@b", "c@d", "e@f"]],
  ["<a@b><c@d>", ["a@b", "c@d"]],
  ["<a@b> <a@b>", ["a@b"]],
  ["<long\r\n id@b>", ["longid@b"]],
  ["(comment) <a@b> (other)", ["a@b"]],
  ["a@b, c@d", ["a@b", "c@d"]],
  ["Your message of Monday (a@b)", []],
  ["=?utf-8?q?=3Ca=40b=3E?=", ["a@b"]],
  ["<>", []],
])("reads the ids in %j", (raw, ids) => {
  expect(readIds(raw)).toEqual(ids);
});

test("keeps the root and the newest of a thread without end", () => {
  const ids = readIds(Array.from({ length: 500 }, (_, number) => `<m${number}@b>`).join(" "));
  expect(ids).toHaveLength(101);
  expect([ids[0], ids[1], ids.at(-1)]).toEqual(["m0@b", "m400@b", "m499@b"]);
});

test.each([
  ["Mon, 5 Jan 2026 10:00:00 +0400", "2026-01-05T06:00:00.000Z"],
  ["5 Jan 2026 10:00 +0400", "2026-01-05T06:00:00.000Z"],
  ["Mon, 05 Jan 2026 10:00:00 GMT", "2026-01-05T10:00:00.000Z"],
  ["Mon, 5 Jan 2026 10:00:00 -0500 (EST)", "2026-01-05T15:00:00.000Z"],
  ["Mon, 5 Jan 2026 10:00:00 EST", "2026-01-05T15:00:00.000Z"],
  ["Mon, 5 Jan 2026 10:00:00", "2026-01-05T10:00:00.000Z"],
  ["Mon, 5 Jan 26 10:00:00 +0000", "2026-01-05T10:00:00.000Z"],
  ["Tue, 16 Jun 92 17:34:08 JST", "1992-06-16T08:34:08.000Z"],
  ["Mon Jan  5 10:00:00 2026", "2026-01-05T10:00:00.000Z"],
  ["2026-01-05T10:00:00+05:00", "2026-01-05T05:00:00.000Z"],
  ["2026-01-05 10:00:00", "2026-01-05T10:00:00.000Z"],
  ["Mon, 5 Jan 2026 10.00.00 +0400", "2026-01-05T06:00:00.000Z"],
  ["Mon, 5 Jan 2026 10:00:00 +9999", "2026-01-05T10:00:00.000Z"],
  ["Mon, 29 Feb 2025 10:00:00 +0000", null],
  ["Mon, 5 Foo 2026 10:00:00 +0000", null],
  ["Mon, 5 Jan 2026 25:00:00 +0000", null],
  ["Mon, 5 Jan 9999 10:00:00 +0000", null],
  ["yesterday", null],
  ["", null],
  [null, null],
])("reads the date %j as %s", (raw, date) => {
  expect(readDate(raw)).toBe(date);
});

test("makes one clean line of anything", () => {
  expect(oneLine("  a\r\n\tb\u0000c \u202Egpj.exe ", 50)).toBe("a b c gpj.exe");
  expect(oneLine("x".repeat(20), 10)).toBe(`${"x".repeat(9)}…`);
  expect(oneLine("😀".repeat(20), 10).isWellFormed()).toBe(true);
});
