import { describe, expect, test } from "vitest";
import { picturesIn, readDocument, stemOf, type Beside } from "./documents.ts";

const beside: Beside = new Map([
  ["en/pictures/box.png", { fileId: "0190a1b2-0000-7000-8000-000000000001", contentType: "image/png" }],
  ["en/how.mp4", { fileId: "0190a1b2-0000-7000-8000-000000000002", contentType: "video/mp4" }],
]);
const read = (text: string, path = "en/return.md") => readDocument(path, text, beside);

test("front matter, title, pictures and text", () => {
  const text =
    '---\ntitle: "Return: how?"\nslug: return\ncollection: Delivery\ntags: [a, "b c"]\nsummary: Free of charge\n---\n\nPack it. ![A box](pictures/box.png)\n';
  expect(read(text)).toEqual({
    troubles: [],
    document: {
      language: "en",
      kind: "article",
      title: "Return: how?",
      slug: "return",
      collection: "Delivery",
      tags: ["a", "b c"],
      summary: "Free of charge",
      translates: null,
      body: "Pack it. ![A box](0190a1b2-0000-7000-8000-000000000001)",
      steps: [],
    },
  });
});

test("the first heading is the title, and not said again in the text", () => {
  expect(read("# Return #\n\nText\n## More").document).toMatchObject({ title: "Return", body: "Text\n## More" });
  expect(read("---\ntitle: Return\n---\n# Return\nText").document.body).toBe("Text");
  expect(read("---\ntitle: Return\n---\n# Something else\nText").document.body).toBe("# Something else\nText");
  expect(read("\uFEFF# Return\r\nText\r\n").document).toMatchObject({ title: "Return", body: "Text" });
});

test("steps with what is shown beside them", () => {
  const { document, troubles } = read(
    "---\nkind: steps\n---\n# Return\n\nFirst of all\n\n## 1. Pack it\n\n![A box](pictures/box.png)\n\nwell\n\n![Film](how.mp4)\n\n## Hand it over\n\nsee ![it](pictures/box.png) here",
  );
  expect(troubles).toEqual([]);
  expect(document.body).toBe("First of all");
  expect(document.steps).toMatchObject([
    { id: "s1", title: "Pack it", text: "well", picture: { alt: "A box" }, video: { caption: "Film" } },
    { id: "s2", title: "Hand it over", text: "see ![it](0190a1b2-0000-7000-8000-000000000001) here", picture: null, video: null },
  ]);
});

describe("what is wrong is said", () => {
  test.each([
    ["no title", "Text", "There is no title"],
    ["no text", "# T", "There is no text."],
    ["no steps", "---\nkind: steps\n---\n# T\ntext", "There are no steps"],
    ["another kind", "---\nkind: video\n---\n# T\ntext", '"video" is neither'],
    ["a language nobody speaks here", "---\nlanguage: fr\n---\n# T\ntext", "“fr” is none of"],
    ["a slug with capitals", "---\nslug: Return\n---\n# T\ntext", "slug: “Return”"],
    ["an unknown name", "---\ncolour: red\n---\n# T\ntext", "Line 2: “colour” is not known"],
    ["no name at all", "---\njust words\n---\n# T\ntext", "Line 2: this is not “name: value”"],
    ["a picture that is not there", "# T\n\ntext\n![x](gone.png)", "Line 4: the picture gone.png"],
    ["too long", `# ${"T".repeat(201)}\ntext`, "longer than 200"],
  ])("%s", (_, text, trouble) => expect(read(text).troubles.join("\n")).toContain(trouble));
});

test.each([
  ["ka/return.md", "ka"],
  ["help/uz-cyrl/return.md", "uz-Cyrl"],
  ["return.ru.md", "ru"],
  ["return.md", null],
  ["ka/return.en.md", "en"],
])("the language of %s", (path, language) => expect(readDocument(path, "# T\nx", beside).document.language).toBe(language));

test("one guide in several languages is known by its path", () => {
  expect(["ka/a/return.md", "a/ru/return.md", "a/return.en.md", "a/return.md"].map(stemOf)).toEqual(["a/return", "a/return", "a/return", "a/return"]);
});

test("pictures beside a document, by where they lie", () => {
  const text = "![a](b.png) ![c](../d%20e.png) ![f](https://x.example/g.png) ![h](data:image/png;base64,x) ![i](//x.example/j.png) ![a](b.png)";
  expect(picturesIn("en/x/return.md", text)).toEqual(["en/x/b.png", "en/d e.png"]);
});
