import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GuideStep } from "./content.ts";
import { filesIn, isEmpty, withIds } from "./content.ts";
import { accentStyle, contrast, inkOn, readableOn } from "./colours.ts";
import { kindOf } from "./kinds.ts";
import { languageToSend, tokensIn } from "./links.ts";
import { pictureWithMarks } from "./marks.ts";
import { oncePerGuide, termsOf, worthOffering } from "./seeking.ts";
import { slugFor } from "./slugs.ts";
import { isChanged, stateOf } from "./translating.ts";

const ID = "0190a1b2-0000-7000-8000-000000000001";
const step = (id: string, more: Partial<GuideStep> = {}): GuideStep => ({ id, title: id, text: "", picture: null, video: null, ...more });

describe("addresses", () => {
  test.each([
    ["დაბრუნება კურიერით", "dabruneba-kurierit"],
    ["Возврат курьером", "vozvrat-kurerom"],
    ["Qaytarish: kuryer orqali!", "qaytarish-kuryer-orqali"],
    ["Café à la carte", "cafe-a-la-carte"],
    ["Search", "guide-search"],
    ["?!", "guide"],
  ])("%s", (title, slug) => expect(slugFor(title)).toBe(slug));

  test("are always well-formed and never too long", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: "grapheme" }), (title) => {
        expect(slugFor(title)).toMatch(/^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }),
    );
  });
});

describe("steps", () => {
  test("keep their ids; new ones get ids that none ever had", () => {
    expect(withIds([step("s2"), { ...step(""), id: undefined }, step("s2")], ["s1", "s3"]).map(({ id }) => id)).toEqual(["s2", "s4", "s5"]);
  });
  test("have ids of which no two are the same", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.constantFrom("s1", "s2", "s3", "x"), { nil: undefined })), (ids) => {
        const given = withIds(ids.map((id) => ({ ...step("x"), id }))).map(({ id }) => id);
        expect(new Set(given).size).toBe(ids.length);
      }),
    );
  });
  test("all their pictures and videos are known", () => {
    const [a, b, c] = [ID, ID.replace("1b2", "1b3"), ID.replace("1b2", "1b4")];
    const steps = [step("s1", { text: `![x](${b})`, picture: { fileId: c, alt: "", marks: [] } }), step("s2", { text: `![x](${a})` })];
    expect(filesIn({ body: `![x](${a}) [no picture](${c})`, steps })).toEqual([a, b, c]);
  });
  test("without words there is nothing to publish", () => {
    const content = { title: "T", slug: "t", summary: "", body: " ", steps: [] };
    expect(isEmpty(content, "article")).toBe(true);
    expect(isEmpty({ ...content, body: "x" }, "article")).toBe(false);
    expect(isEmpty({ ...content, body: "x" }, "steps")).toBe(true);
    expect(isEmpty({ ...content, steps: [step("s1")] }, "steps")).toBe(false);
    expect(isEmpty({ ...content, steps: [step("s1"), step("s2", { title: "" })] }, "steps")).toBe(true);
    expect(isEmpty({ ...content, title: "", body: "x" }, "article")).toBe(true);
  });
});

test.each([
  ["nothing yet", undefined, 1, "missing"],
  ["never published", { published: null, holdsFor: null }, 1, "draft"],
  ["made from what the main language says now", { published: 1, holdsFor: 3 }, 3, "current"],
  ["the main language said something else since", { published: 1, holdsFor: 2 }, 3, "outdated"],
  ["there is nothing in the main language", { published: 1, holdsFor: 0 }, null, "current"],
] as const)("a translation: %s", (_, text, main, state) => {
  expect(stateOf(text && { ...text, version: 1, publishedFrom: 1 }, { isMain: false, main })).toBe(state);
});
test("a draft that was saved since is changed; one that was never published is not", () => {
  expect(isChanged({ published: 1, publishedFrom: 4, version: 5, holdsFor: 1 })).toBe(true);
  expect(isChanged({ published: 1, publishedFrom: 5, version: 5, holdsFor: 1 })).toBe(false);
  expect(isChanged({ published: null, publishedFrom: null, version: 5, holdsFor: null })).toBe(false);
});

describe("what is sought", () => {
  test.each([
    ["short words say nothing, numbers do", "am I to pay 12", ["'pai'", "'12'"]],
    ["any script", "დაბრუნება", ["'dabrun':*"]],
    ["words once", "orders orders", ["'order':*"]],
  ])("%s", (_, text, terms) => expect(termsOf(text, { growing: false })).toEqual(terms));

  test("the last word may be still growing", () => {
    expect(termsOf("re", { growing: true })).toEqual(["'re':*"]);
    expect(termsOf("re ", { growing: true })).toEqual([]);
  });
  test("nothing that is typed breaks the query", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) =>
        termsOf(text, { growing: true }).forEach((term) => expect(term).toMatch(/^'[\p{L}\p{N}]+'(?::\*)?$/u)),
      ),
    );
  });
  const found = (guideId: string, score: number, share: number, best: number, language = "en", matched = 2) => ({
    guideId,
    language,
    score,
    share,
    best,
    matched,
  });
  test("only what holds much of it, prominently, and not far behind the best, is offered unasked", () => {
    const all = [found("deep", 9, 0.9, 0.06), found("a", 4, 0.8, 0.6), found("b", 3, 0.5, 0.4), found("c", 1, 0.4, 0.6), found("d", 4, 0.1, 0.6)];
    expect(worthOffering(all, { words: 5, most: 3 }).map(({ guideId }) => guideId)).toEqual(["a", "b"]);
    expect(worthOffering(all, { words: 5, most: 1 })).toHaveLength(1);
  });
  test("one word of many may be there by chance, one of two not", () => {
    const one = [found("a", 4, 0.8, 0.6, "en", 1)];
    expect(worthOffering(one, { words: 3, most: 3 })).toEqual([]);
    expect(worthOffering(one, { words: 2, most: 3 })).toEqual(one);
  });
  test("each guide once, in the wished language", () => {
    expect(
      oncePerGuide([found("a", 3, 1, 1, "uz"), found("b", 2, 1, 1, "uz"), found("a", 1, 1, 1, "uz-Cyrl")], "uz-Cyrl").map((one) => [one.guideId, one.language]),
    ).toEqual([
      ["a", "uz-Cyrl"],
      ["b", "uz"],
    ]);
  });
});

describe("colours", () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((one) => `#${one.toString(16).padStart(6, "0")}`);
  test("any business's colour can be read on both papers, and the ink on it", () => {
    fc.assert(
      fc.property(colour, (one) => {
        for (const [paper, towards] of [
          ["#fffdf9", 0],
          ["#1c1917", 255],
        ] as const) {
          const accent = readableOn(paper, one, towards);
          expect(contrast(accent, paper)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(inkOn(accent), accent)).toBeGreaterThanOrEqual(4.5);
        }
      }),
    );
  });
  test("one that can be read stays as it is", () => expect(accentStyle("#a4441f")).toContain(":root{--accent:#a4441f;--on-accent:#ffffff}"));
});

describe("what a file is by its bytes", () => {
  const bytes = (hex: string) => Buffer.from(hex.replaceAll(" ", ""), "hex");
  test.each([
    ["PNG", "89504e470d0a1a0a 0000000d49484452 00000190 0000012c 08", { contentType: "image/png", width: 400, height: 300 }],
    ["GIF", "474946383961 9001 2c01 00", { contentType: "image/gif", width: 400, height: 300 }],
    ["JPEG", "ffd8 ffe00004 0000 ffc0 0011 08 012c 0190 03 00000000", { contentType: "image/jpeg", width: 400, height: 300 }],
    [
      "a JPEG from a phone held upright",
      "ffd8 ffe1 0022 457869660000 4d4d002a 00000008 0001 0112 0003 00000001 0006 0000 00000000 ffc0 0011 08 012c 0190 03 00000000",
      { contentType: "image/jpeg", width: 300, height: 400 },
    ],
    ["WebP", "52494646 00000000 57454250 56503858 0a000000 00000000 8f0100 2b0100", { contentType: "image/webp", width: 400, height: 300 }],
    ["MP4", "00000018 66747970 69736f6d 00000200", { contentType: "video/mp4", width: null, height: null }],
    ["WebM", "1a45dfa3 00", { contentType: "video/webm", width: null, height: null }],
    ["a cut PNG", "89504e470d0a1a0a 00", null],
    ["a cut JPEG", "ffd8ffe0", { contentType: "image/jpeg", width: null, height: null }],
  ])("%s", (_, hex, kind) => expect(kindOf(bytes(hex))).toEqual(kind));
  test("SVG, HTML and nothing are not taken", () => {
    for (const text of ["<svg xmlns='http://www.w3.org/2000/svg'/>", "<!doctype html>", "", "GIF"]) expect(kindOf(Buffer.from(text))).toBeNull();
  });
  test("whatever comes, it ends", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("ffd8ff", "89504e47", "474946383961", "52494646", "0000001866747970617669660000"),
        fc.uint8Array({ maxLength: 200 }),
        (start, rest) => {
          expect(() => kindOf(Buffer.concat([Buffer.from(start, "hex"), rest]))).not.toThrow();
        },
      ),
    );
  });
});

describe("marks", () => {
  const file = { url: "/x.png", contentType: "image/png", width: 1000, height: 500 };
  const drawn = (marks: Parameters<typeof pictureWithMarks>[0]["marks"]) => pictureWithMarks({ fileId: ID, alt: "A form", marks }, file).html;
  test("are drawn over the picture and told below it", () => {
    const html = drawn([{ shape: "box", x: 0.1, y: 0.2, width: 0.3, height: 0.4, label: "The button <Send>", number: 2 }]);
    expect(html).toContain('<rect x="100" y="100" width="300" height="200"');
    expect(html).toContain("<b>2</b> The button &lt;Send&gt;");
    expect(html).toContain('alt="A form"');
    expect(html).toContain('aria-hidden="true"');
  });
  test("an arrow points with its head", () => {
    expect(drawn([{ shape: "arrow", from: { x: 0, y: 0.5 }, to: { x: 0.5, y: 0.5 }, label: "", number: null }])).toMatch(
      /d="M0 250L500 250M500 250L470\.6 233M500 250L470\.6 267"/,
    );
  });
  test("without marks there is no drawing, and without labels no list", () => expect(drawn([])).not.toMatch(/svg|figcaption/));
});

test("links of guides are found in what was written, each once", () => {
  const token = "aB_-".repeat(16);
  expect(tokensIn(`See https://desk.example/help/g/${token}, or (https://desk.example/help/g/${token}?lang=ka) /help/g/short /help/g/${token}x`)).toEqual([
    token,
  ]);
});

test.each([
  ["theirs", "ka", "ru", ["en", "ka"], "ka"],
  ["the other script", "uz-Cyrl", "ru", ["ru", "uz"], "uz"],
  ["the main one", "ka", "ru", ["en", "ru"], "ru"],
  ["whichever there is", null, "ka", ["en"], "en"],
  ["none", "ka", "ka", [], undefined],
] as const)("a guide is sent in %s", (_, theirs, main, published, chosen) => expect(languageToSend({ theirs, main, published: [...published] })).toBe(chosen));
