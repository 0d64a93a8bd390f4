import fc from "fast-check";
import { expect, test } from "vitest";
import { safeFilename } from "./filenames.ts";

test.each([
  ["invoice.pdf", "invoice.pdf"],
  ["ინვოისი № 7.pdf", "ინვოისი № 7.pdf"],
  ["../../etc/passwd", "passwd"],
  ["C:\\Users\\nino\\invoice.pdf", "invoice.pdf"],
  ["invoice\u202Efdp.exe", "invoicefdp.exe"],
  ["a\u0000b\r\nc.pdf", "abc.pdf"],
  ['a"b<c>:d|e?f*.pdf', "a_b_c__d_e_f_.pdf"],
  [".htaccess", "htaccess"],
  ["con.txt", "_con.txt"],
  ["name. . ", "name"],
  [`${"long".repeat(100)}.pdf`, `${"long".repeat(100).slice(0, 146)}.pdf`],
  ["", "attachment-3.pdf"],
  ["..", "attachment-3.pdf"],
  [null, "attachment-3.pdf"],
])("makes %j safe", (given, name) => {
  expect(safeFilename(given, "application/pdf", 3)).toBe(name);
});

test("never gives a path, a control character or an empty name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (given) => {
      const name = safeFilename(given, "image/png", 1);
      expect(name).toMatch(/^[^/\\\u0000-\u001f\u202a-\u202e]{1,150}$/);
      expect(name.trim()).toBe(name);
    }),
  );
});
