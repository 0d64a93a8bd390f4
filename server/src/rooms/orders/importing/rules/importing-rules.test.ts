import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvLine } from "./csv.ts";
import { guessFormat } from "./guessing.ts";
import { columnsFrom } from "./headers.ts";
import { toldBy, type File } from "./rows.ts";
import { emptySeen, meet } from "./seen.ts";
import { cellsOf, linesIn, wholeRows } from "./splitting.ts";
import { dateIn, decimalIn, kindIn } from "./values.ts";

const utf8 = (bytes: Buffer) => bytes.toString("utf8");
const rowsOf = (text: string, delimiter = ",") => {
  const { lines, rest } = linesIn(Buffer.from(text), { line: 1, offset: 0 });
  const all = rest.length > 0 ? [...lines, { bytes: rest, line: lines.length + 1, end: text.length }] : lines;
  return cellsOf(wholeRows(all, { atEnd: true }).rows, { delimiter, decode: utf8 });
};

describe("rows of a file", () => {
  test("cells may hold quotes, separators and line breaks", () => {
    expect(rowsOf('a,"b,""c""\nd"\r\n\n1,2').map(({ line, last, cells }) => [line, last, cells])).toEqual([
      [1, 2, ["a", 'b,"c"\nd']],
      [4, 4, ["1", "2"]],
    ]);
  });

  test("one quote too many breaks its own row and no other", () => {
    const rows = rowsOf('1,"open\n2,fine\n3,"also fine"\n4,z\n');
    expect(rows.filter(({ cells }) => cells === null).map(({ line }) => line)).toEqual([1]);
    expect(rows.flatMap(({ cells }) => (cells ? [cells[0]] : []))).toEqual(["2", "3", "4"]);
  });

  test("one quote too many at the very beginning of a long file does not swallow it", () => {
    const rows = rowsOf(`1,"open\n${Array.from({ length: 1000 }, (_, n) => `${n + 2},x\n`).join("")}`);
    expect(rows.length).toBe(1001);
    expect(rows[0]!.cells).toBeNull();
  });

  test("whatever is written comes back, wherever pieces end", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", " ", "ა", "ў", "😀"), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant("x"), cell, cell), { minLength: 1, maxLength: 8 }), (table) => {
        const text = table.map((cells) => csvLine(cells)).join("");
        expect(rowsOf(text).map(({ cells }) => cells)).toEqual(table);
      }),
    );
  });
});

test.each([
  ["=1+1", `'=1+1`],
  ["+995 555 12 34 56", "+995 555 12 34 56"],
  ["-12.50", "-12.50"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["-2+3+cmd|' /C calc'!A0", `"'-2+3+cmd|' /C calc'!A0"`],
  ["x;=1+1", `"x;'=1+1"`],
  ['x; "=1+1"', `"x; ""'=1+1"""`],
  ["x\t@SUM(A1)", `"x\t'@SUM(A1)"`],
  ["12\n-2", `"12\n'-2"`],
])("no spreadsheet runs %s", (cell, written) => expect(csvLine([cell])).toBe(`${written}\r\n`));

describe("values", () => {
  test.each([
    ["1 234,56 ₾", ",", "1234.56"],
    ["1.234,56", ",", "1234.56"],
    ["$1,234.56", ".", "1234.56"],
    ["1 234 567.8 GEL", ".", "1234567.8"],
    ["12,5", ".", null],
    ["12.5", ",", null],
    ["−3", ".", "-3"],
    ["(3.20)", ".", "-3.20"],
    ["12 000 so‘m", ".", null],
    ["12 000 so'm", ".", "12000"],
    ["1e3", ".", null],
    ["1 2 3", ".", null],
    ["1Feb2", ".", null],
    ["1$2", ".", null],
    ["-$5", ".", "-5"],
    ["(5 ₾)", ".", "-5"],
    ["", ".", null],
  ] as const)("%s by %s", (cell, decimal, read) => expect(decimalIn(cell, decimal)).toBe(read));

  test.each([
    ["2026-04-03", "iso", [2026, 4, 3, null, null]],
    ["03.04.2026", "day-first", [2026, 4, 3, null, null]],
    ["3/4/2026 9:05", "month-first", [2026, 3, 4, "09:05", null]],
    ["2026-04-03T14:05:06+04:00", "day-first", [2026, 4, 3, "14:05:06", "+04:00"]],
    ["31.02.2026", "day-first", null],
    ["03.04.2026", "iso", null],
    ["2026-04-03 25:00", "iso", null],
    ["yesterday", "day-first", null],
  ] as const)("%s as %s", (cell, dates, read) => {
    const parts = dateIn(cell, dates);
    expect(parts && [parts.year, parts.month, parts.day, parts.time, parts.offset]).toEqual(read);
  });

  test.each([
    ["Возврат", "return"],
    ["დაბრუნება", "return"],
    ["Qaytarish", "return"],
    ["Refund", "refund"],
    ["", "order"],
    ["?!", "order"],
    ["gift", null],
  ] as const)("kind %s", (cell, kind) => expect(kindIn(cell)).toBe(kind));
});

describe("a file is guessed", () => {
  test.each([
    [
      ["Order ID", "Date", "Total", "E-mail"],
      ["externalId", "placedAt", "total", "email"],
    ],
    [
      ["შეკვეთის ID", "თარიღი", "თანხა", "ტელეფონი", "უცნობი"],
      ["externalId", "placedAt", "total", "phone", null],
    ],
    [
      ["Номер заказа", "Дата", "Сумма", "Телефон", "Сумма"],
      ["externalId", "placedAt", "total", "phone", null],
    ],
    [
      ["Buyurtma raqami", "Sana", "Summa", "Valyuta"],
      ["externalId", "placedAt", "total", "currency"],
    ],
    [
      ["Number", "Date", "Sum"],
      ["externalId", "placedAt", "total"],
    ],
    [
      ["Receipt ID", "Number", "Date", "Sum"],
      ["externalId", "number", "placedAt", "total"],
    ],
    [
      ["Name", "Date", "Sum"],
      ["number", "placedAt", "total"],
    ],
  ])("%j", (header, columns) => expect(columnsFrom(header)).toEqual(columns));

  test.each([
    [["2026-11-03", "2026-13-04", "2026-11-05"], "iso"],
    [["04/13/2026", "04/05/2026", "soon"], "month-first"],
    [["13.04.2026", "05.04.2026", "31.02.2026"], "day-first"],
    [["05.04.2026", "06.04.2026"], "day-first"],
  ])("dates with broken ones among them: %j", (days, dates) => {
    const file = Buffer.from(["id,date,total", ...days.map((day, at) => `${at},${day},1`)].join("\n"));
    expect(guessFormat(file, {}, "GEL")?.format.dates).toBe(dates);
  });

  test("with separator, dates, decimals and letters", () => {
    const text = "Номер заказа;Дата;Сумма\nA-1;03.04.2026;1 234,50\nA-2;13.04.2026;10,00\n";
    const inCyrillic = Buffer.from([...text].map((letter) => (letter >= "А" && letter <= "я" ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0))));
    expect(guessFormat(inCyrillic, {}, "GEL")?.format).toEqual({
      charset: "windows-1251",
      delimiter: ";",
      columns: ["externalId", "placedAt", "total"],
      dates: "day-first",
      decimal: ",",
      currency: "GEL",
    });
    const utf = Buffer.from("\ufeffid,date,total\n1,2026-04-03,1234.50\n");
    expect(guessFormat(utf, {}, "UZS")?.format).toMatchObject({
      charset: "utf-8",
      delimiter: ",",
      columns: ["externalId", "placedAt", "total"],
      dates: "iso",
      decimal: ".",
    });
    expect(guessFormat(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 10]), {}, "GEL")).toBeNull();
  });
});

describe("a row", () => {
  const columns = ["externalId", "placedAt", "total", "currency", "kind", "quantity", "email"] as const;
  const file: File = {
    format: { charset: "utf-8", delimiter: ",", columns: [...columns], dates: "iso", decimal: ".", currency: "GEL" },
    source: "file",
    since: "2026-11-22T12:00:00.123Z",
    momentOf: (local) => `${local}Z`,
  };
  const told = (...cells: string[]) => toldBy({ line: 7, cells }, file);

  test("is an order, with its own moment where the file gives none", () => {
    expect(told("A-1", "2026-04-03", "12.50", "", "", "", "ana@example.ge")).toMatchObject({
      what: "order",
      externalId: "A-1",
      placedAt: "2026-04-03T12:00:00Z",
      total: 1250,
      currency: "GEL",
      updatedAt: "2026-11-22T12:00:00.123007Z",
      buyer: { email: "ana@example.ge" },
    });
  });
  test("is a return by its kind or by a quantity below zero, and the same row is the same return", () => {
    const one = told("A-1", "2026-04-04", "2.50", "", "return", "1", "");
    expect(one).toMatchObject({ what: "return", kind: "return", amount: 250 });
    expect(told("A-1", "2026-04-04", "-2.50", "", "", "-1", "")).toMatchObject({
      what: "return",
      amount: 250,
      returnId: (one as { returnId: string }).returnId,
    });
  });
  test.each<[string[], string, string | undefined]>([
    [["", "2026-04-03", "1"], "order.no-id", "externalId"],
    [["A", "soon", "1"], "date.unreadable", "placedAt"],
    [["A", "2026-04-03", "much"], "money.unreadable", "total"],
    [["A", "2026-04-03", "1.005"], "money.too-precise", "total"],
    [["A", "2026-04-03", "1", "XQQ"], "money.unknown-currency", "currency"],
    [["A", "2026-04-03", "1 XQQ", ""], "money.unknown-currency", "total"],
    [["A", "2026-04-03", "$1", "GEL"], "money.unreadable", "total"],
    [["A", "2026-04-03", "much", "GEL"], "money.unreadable", "total"],
    [["A", "2026-04-03", "1", "", "gift"], "request.invalid", "kind"],
    [["A", "2026-04-03"], "import.row-broken", undefined],
    [["A", "2026-04-03", "1", "", "", "", "", "and more"], "import.row-broken", undefined],
  ])("%j is refused", (cells, code, field) => {
    const wrong = told(...cells) as { code: string; fields: Record<string, string> };
    expect([wrong.code, Object.keys(wrong.fields)[0]]).toEqual([code, field]);
  });
});

test("a dry run knows what it met, and seldom thinks so of what it did not", () => {
  const seen = emptySeen(30 * 20_000);
  for (let n = 0; n < 20_000; n += 1) meet(seen, `A-${n}`);
  expect(Array.from({ length: 1000 }, (_, n) => meet(seen, `A-${n}`)).every(Boolean)).toBe(true);
  const wrongly = Array.from({ length: 2000 }, (_, n) => meet(Buffer.from(seen), `B-${n}`)).filter(Boolean).length;
  expect(wrongly).toBeLessThan(60);
});
