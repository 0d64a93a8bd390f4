import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formPage, policyFor, thanksPage } from "./page.ts";
import { postedIn } from "./posted.ts";
import { checked, labelOf, mayPost, readEntry, type FormField, type FormSettings } from "./rules.ts";
import { formWords } from "./words.ts";

const field = (name: string, type: FormField["type"], more: Partial<FormField> = {}): FormField => ({
  name,
  type,
  label: { en: name, ka: `${name} ka` },
  required: false,
  choices: [],
  ...more,
});
const fields = [
  field("name", "text", { required: true }),
  field("email", "email"),
  field("phone", "phone"),
  field("day", "date"),
  field("topic", "choice", { choices: ["Order", "Return"] }),
  field("message", "long"),
  field("bill", "file"),
];
const settings: FormSettings = { title: { en: "Write to us" }, thanks: {}, fields, allowedOrigins: [] };

test.each([
  [{ name: " Lali ", message: "Hi" }, {}],
  [{ message: "Hi" }, { name: "required" }],
  [{ name: "x".repeat(501) }, { name: "too-long" }],
  [{ name: "Lali", message: "x".repeat(20_001) }, { message: "too-long" }],
  [{ name: "Lali", email: "lali@" }, { email: "email" }],
  [{ name: "Lali", email: "lali@example.com" }, {}],
  [{ name: "Lali", phone: "call me" }, { phone: "phone" }],
  [{ name: "Lali", phone: "+995 (555) 12-34-56" }, {}],
  [{ name: "Lali", day: "2026-02-30" }, { day: "date" }],
  [{ name: "Lali", day: "2028-02-29" }, {}],
  [{ name: "Lali", topic: "Money" }, { topic: "choice" }],
  [{ name: "Lali", topic: "Return" }, {}],
])("%j is wrong in %j", (given, wrong) => expect(checked(fields, given, []).wrong).toEqual(wrong));

test("a form in which nothing must be there must hold something", () => {
  const free = [field("message", "long"), field("bill", "file")];
  expect(checked(free, { message: "  " }, []).wrong).toEqual({ "": "nothing" });
  expect(checked(free, {}, [{ field: "bill", unsafe: false }]).wrong).toEqual({});
  expect(checked(free, {}, [{ field: "bill", unsafe: true }]).wrong).toEqual({ bill: "file-unsafe" });
  expect(checked([field("bill", "file", { required: true })], {}, []).wrong).toEqual({ bill: "required" });
});

test("a field whose name means something to JavaScript is a field like any other", () => {
  const hostile = [field("constructor", "long"), field("valueof", "text", { required: true }), field("hasownproperty", "file")];
  expect(checked(hostile, {}, []).wrong).toEqual({ valueof: "required" });
  const { values, wrong } = checked(hostile, { constructor: "Built badly", valueof: "10" }, []);
  expect(wrong).toEqual({});
  expect(readEntry(hostile, values, "en")).toMatchObject({ text: "Built badly", extras: [{ fields: [{ label: "valueof", value: "10" }] }] });
  const blank = {
    settings: { ...settings, fields: hostile },
    path: "/forms/k",
    language: "en" as const,
    otherwise: "en" as const,
    business: "Books",
    key: "k",
  };
  expect(formPage({ ...blank, values: {}, wrong: {} })).not.toMatch(/native code|aria-invalid="|undefined/);
});

test("the long words are the message, the rest stands beside it in the language of those who read it", () => {
  const { values } = checked(fields, { name: "Lali", email: "lali@example.com", message: "It came torn.\r\nHelp!", topic: "Return", spy: "x" }, []);
  expect(readEntry(fields, values, "ka")).toEqual({
    text: "It came torn.\nHelp!",
    extras: [
      {
        kind: "form",
        fields: [
          { label: "name ka", value: "Lali" },
          { label: "email ka", value: "lali@example.com" },
          { label: "topic ka", value: "Return" },
        ],
      },
    ],
    name: "Lali",
    email: "lali@example.com",
    phone: null,
  });
});

test.each([
  [[], "https://anything.test", true],
  [["books.test"], undefined, true],
  [["books.test"], "https://books.test", true],
  [["https://books.test/contact"], "https://books.test", true],
  [["books.test"], "http://books.test", false],
  [["books.test"], "https://evil.test", false],
  [["books.test"], "null", false],
  [["books.test"], "https://desk.test", true],
])("with the list %j, %s may post: %s", (allowedOrigins, origin, may) => expect(mayPost({ allowedOrigins }, { origin, host: "desk.test" })).toBe(may));

describe("the page", () => {
  const page = { settings, path: "/forms/k", language: "en", otherwise: "en", business: "Books", key: "k-1", values: {}, wrong: {} } as const;

  test("breaks out of nothing that people or owners wrote", () => {
    const hostile = `"><script>alert(1)</script>'&`;
    const owned = [field("name", "text", { label: { en: hostile } }), field("topic", "choice", { choices: [hostile] }), field("message", "long")];
    const shown = formPage({
      ...page,
      settings: { ...settings, title: { en: hostile }, fields: owned },
      values: { name: hostile, message: `</textarea>${hostile}`, topic: hostile },
      key: hostile,
    });
    expect(shown).not.toContain("<script");
    expect(shown.match(/<\/textarea>/g)).toHaveLength(1);
    expect(thanksPage({ ...page, settings: { ...settings, thanks: { en: hostile } } })).not.toContain("<script");
  });

  test("keeps what was written, says what is wrong at its field and at the top", () => {
    const shown = formPage({ ...page, language: "ka", values: { name: "", email: "lali@" }, wrong: { name: "required", email: "email" } });
    expect(shown).toContain('value="lali@"');
    expect(shown).toContain('aria-invalid="true" aria-describedby="email-wrong"');
    expect(shown.split(formWords.ka.wrong.email)).toHaveLength(3);
    expect(shown).toContain('href="#name"');
    expect(shown).toContain('<html lang="ka">');
    expect(shown).toContain(`<title>${formWords.ka.notYet} Write to us</title>`);
  });

  test("stands in any page, or in those of the list", () => {
    expect(policyFor(settings)).toContain("frame-ancestors *");
    expect(policyFor({ allowedOrigins: ["books.test"] })).toContain("frame-ancestors 'self' https://books.test");
    expect(policyFor(settings)).toContain("default-src 'none'");
  });
});

test("a label is there in some language, or the field's own name", () => {
  expect(labelOf({ name: "email", label: { ru: "Почта" } }, "ka", "en")).toBe("Почта");
  expect(labelOf({ name: "email", label: { en: "E-mail", uz: "Pochta" } }, "uz-Cyrl", "en")).toBe("Pochta");
  expect(labelOf({ name: "email", label: {} }, "ka")).toBe("email");
});

test("JSON, forms and forms with files are read; what is neither is refused", async () => {
  expect(await postedIn(Buffer.from('{"a":"x","b":7,"c":{},"d":null}'), "application/json; charset=utf-8")).toEqual({ values: { a: "x", b: "7" }, files: [] });
  expect((await postedIn(Buffer.from("a=%E1%83%90+b"), "application/x-www-form-urlencoded")).values).toEqual({ a: "ა b" });
  const form = new FormData();
  form.set("a", "x");
  form.set("bill", new File(["%PDF"], "ბილი.pdf", { type: "application/pdf" }));
  form.append("bill", new File([], ""));
  const response = new Response(form);
  const read = await postedIn(Buffer.from(await response.arrayBuffer()), response.headers.get("content-type")!);
  expect(read.values["a"]).toBe("x");
  expect(read.files).toEqual([{ field: "bill", filename: "ბილი.pdf", contentType: "application/pdf", content: Buffer.from("%PDF") }]);
  for (const [raw, type] of [
    ["[]", "application/json"],
    ["{", "application/json"],
    ["x", "multipart/form-data"],
    ["x", "text/plain"],
    ["", ""],
  ] as const)
    await expect(postedIn(Buffer.from(raw), type)).rejects.toMatchObject({ code: "request.malformed" });
});

test("a form of a million fields is not even read", async () => {
  const part = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n';
  const multipart = "multipart/form-data; boundary=b";
  expect((await postedIn(Buffer.from(`${part.repeat(250)}--b--\r\n`), multipart)).values).toEqual({ a: "x" });
  await expect(postedIn(Buffer.from(`${part.repeat(400)}--b--\r\n`), multipart)).rejects.toMatchObject({ code: "request.malformed" });
  await expect(postedIn(Buffer.from("a=&".repeat(400)), "application/x-www-form-urlencoded")).rejects.toMatchObject({ code: "request.malformed" });
  for (const type of ["application/json", "application/x-www-form-urlencoded"])
    await expect(postedIn(Buffer.alloc(1024 * 1024 + 1, 0x20), type)).rejects.toMatchObject({ code: "request.too-large" });
});

test("every word stands in every language, in its own letters", () => {
  const letters = {
    en: /^[\p{Script=Latin}\P{L}]+$/u,
    ka: /\p{Script=Georgian}/u,
    uz: /^[\p{Script=Latin}ʻ\P{L}]+$/u,
    "uz-Cyrl": /\p{Script=Cyrillic}/u,
    ru: /\p{Script=Cyrillic}/u,
  };
  for (const [language, words] of Object.entries(formWords)) {
    const all = Object.values(words).flatMap((one) => (typeof one === "string" ? [one] : Object.values(one)));
    for (const word of all) expect(word, language).toMatch(letters[language as keyof typeof letters]);
  }
});

test("nothing that is filled in makes it throw", () => {
  const values = fc.dictionary(fc.constantFrom("name", "email", "phone", "day", "topic", "message", "__proto__"), fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(values, (given) => {
      const read = checked(fields, given, []);
      expect(JSON.stringify(readEntry(fields, read.values, "ru"))).not.toContain(String.raw`\u0000`);
      formPage({ settings, path: "/forms/k", language: "uz", otherwise: "en", business: "Books", key: "k", ...read });
    }),
  );
});
