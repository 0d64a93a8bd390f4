import fc from "fast-check";
import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { htmlOf, type ShownFile } from "./markdown.ts";

const PICTURE = "0190a1b2-0000-7000-8000-000000000001";
const VIDEO = "0190a1b2-0000-7000-8000-000000000002";
const files = new Map<string, ShownFile>([
  [PICTURE, { url: "/help/books/files/1/box.png", contentType: "image/png", width: 400, height: 300 }],
  [VIDEO, { url: "/help/books/files/2/how.mp4", contentType: "video/mp4", width: null, height: null }],
]);
const render = (markdown: string) => htmlOf(markdown, { files, guides: "/help/books/en", below: 2 }).trim();

describe("what people write", () => {
  test.each([
    ["a heading stands below the page's own", "# Post\n## By courier", "<h2>Post</h2>\n<h3>By courier</h3>"],
    ["emphasis in a heading", "# By **courier**", "<h2>By <strong>courier</strong></h2>"],
    ["a picture of ours", `![A box](${PICTURE})`, '<p><img src="/help/books/files/1/box.png" alt="A box" width="400" height="300" loading="lazy" /></p>'],
    ["a video of ours", `![How](${VIDEO})`, '<p><video controls preload="metadata" src="/help/books/files/2/how.mp4" title="How"></video></p>'],
    ["another guide by its slug", "[more](return-by-courier#step-2)", '<p><a href="/help/books/en/return-by-courier#step-2">more</a></p>'],
    ["the outside", "[them](https://post.ge)", '<p><a href="https://post.ge" rel="noopener noreferrer nofollow">them</a></p>'],
    ["a phone", "[call](tel:+995322)", '<p><a href="tel:+995322" rel="noopener noreferrer nofollow">call</a></p>'],
  ])("%s", (_, markdown, html) => expect(render(markdown)).toBe(html));

  test("a table can be scrolled and has headings", () => {
    expect(render("| a | b |\n|---|---|\n| 1 | 2 |")).toMatch(/^<table tabindex="0">\s*<thead>\s*<tr>\s*<th scope="col">a<\/th>/);
  });
});

describe("what somebody slips in", () => {
  test.each([
    ["a foreign picture is a link", "![x](https://evil.example/p.gif)", '<p><a href="https://evil.example/p.gif" rel="noopener noreferrer nofollow">x</a></p>'],
    ["a foreign picture in HTML is gone", '<img src="https://evil.example/p.gif">', ""],
    ["one of ours in HTML stays", '<img src="/help/books/files/1/box.png" alt="b">', '<img src="/help/books/files/1/box.png" alt="b" />'],
    ["a picture that is not there is its words", `![gone](${PICTURE.replace("1", "2")})`, "<p>gone</p>"],
    ["a script", "<script>alert(1)</script>text", "text"],
    ["an event", '<b onclick="alert(1)">x</b>', "<p><b>x</b></p>"],
    ["a link that runs", "[x](javascript:alert(1))", "<p><a>x</a></p>"],
    ["a link that runs, hidden", "[x](java\tscript:alert(1))", "<p>[x](java\tscript:alert(1))</p>"],
    ["a data address", "[x](data:text/html,<script>)", "<p><a>x</a></p>"],
    ["style", '<p style="position:fixed">x</p>', "<p>x</p>"],
    ["a form", '<form action="/help"><button>x</button></form>', "x"],
    ["a frame", '<iframe src="https://evil.example"></iframe>y', "y"],
    [
      "an alt that ends its attribute",
      `![" onerror="alert(1)](${PICTURE})`,
      '<p><img src="/help/books/files/1/box.png" alt="&quot; onerror=&quot;alert(1)" width="400" height="300" loading="lazy" /></p>',
    ],
  ])("%s", (_, markdown, html) => expect(render(markdown)).toBe(html));

  test.each(["> ", "1. ", "- ", "> - "])("lists and quotes within each other without end: %s", (mark) => {
    expect(render(`${mark.repeat(20_000)}Open the box`)).toContain("Open the box");
    expect(render(`${mark.repeat(3)}Open the box`)).toContain("Open the box");
  });

  test("a page of marks, which looked through from each of them would take minutes", () => {
    expect(render("!".repeat(150_000))).toBe(`<p>${"!".repeat(150_000)}</p>`);
  });

  test.each(["--\n", "a\n-- \n", "a\n|-|-|\n", "a|b\n|-|\n", "> - a\nb\n", "> # a\nb\n", "> ```\nb\n", "> a\n> --\n", "***a* "])(
    "a page of %j, of which each line looked ahead to the end",
    (line) => expect(render(`First.\n\n${line.repeat(120_000 / line.length)}\n\nLast.`)).toMatch(/^<p>First\.[^]*Last\.<\/p>$/),
  );

  test.each(["- a\n", "- a\n  "])("a list that goes on line by line after %j", (first) => {
    expect(render(`${first}${"b\n".repeat(60_000)}`).match(/b/g)).toHaveLength(60_000);
  });

  test("nothing is ever loaded but our own files, and nothing runs", () => {
    const parts = fc.constantFrom(
      '<img src="',
      "![a](",
      "//evil.example/x",
      "javascript:alert(1)",
      '" onload="x',
      "<svg>",
      "<video src=",
      "](",
      ")",
      ">",
      PICTURE,
      "<style>",
      "</p>",
      "&#x6a;",
      "\n",
      "`",
      "<a href='",
      "<source src=x>",
      "<object data=x>",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 14 }), (some) => {
        const parser = new Parser({
          onopentag: (name, attributes) => {
            expect(["script", "style", "iframe", "object", "svg", "form", "source", "link", "meta", "base"]).not.toContain(name);
            for (const [key, value] of Object.entries(attributes)) {
              expect(key).not.toMatch(/^on|^style$|^srcset$|^formaction$/);
              if (key === "src") expect([...files.values()].map(({ url }) => url)).toContain(value);
              if (key === "href") expect(value).toMatch(/^(?:https?:|mailto:|tel:|sms:|#|\/help\/books\/en\/)/i);
            }
          },
        });
        parser.end(render(some.join("")));
      }),
      { numRuns: 500 },
    );
  });
});
