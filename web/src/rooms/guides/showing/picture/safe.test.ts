import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyImage, safeAttribute, safeCss, safeImage, safeName } from "./safe.ts";

describe("names", () => {
  test.each(["div", "BUTTON", "svg", "linearGradient", "x-price", "textarea"])("%s is drawn", (name) => expect(safeName(name)).not.toBeNull());
  test.each([
    "script",
    "iframe",
    "object",
    "embed",
    "link",
    "meta",
    "base",
    "frame",
    "template",
    "noscript",
    "animate",
    "set",
    "portal",
    "audio",
    "video",
    "canvas",
    "applet",
    "math",
    "script-",
    "a b",
    "",
    7,
    null,
  ])("%s is not", (name) => expect(safeName(name)).toBeNull());
});

describe("attributes", () => {
  test.each([
    ["class", "price old"],
    ["aria-expanded", "true"],
    ["data-state", "open"],
    ["colspan", "2"],
    ["value", "Lali"],
  ])("%s stays", (name, value) => expect(safeAttribute(name, value, false)).toBe(value));

  test.each([
    "onclick",
    "ONERROR",
    "href",
    "src",
    "srcset",
    "srcdoc",
    "action",
    "formaction",
    "xlink:href",
    "ping",
    "background",
    "poster",
    "http-equiv",
    "content",
    "name",
    "is",
    "popover",
    "autofocus",
    "integrity",
    "nonce",
  ])("%s goes", (name) => {
    expect(safeAttribute(name, "javascript:alert(1)", false)).toBeNull();
    if (!/^(ping|background|poster|http-equiv|content|name|is|popover|autofocus|integrity|nonce|action|formaction)$/i.test(name))
      expect(safeAttribute(name, "javascript:alert(1)", true)).toBeNull();
  });

  test("a drawing may use parts of itself, and nothing from elsewhere", () => {
    expect(safeAttribute("href", "#bowl", true)).toBe("#bowl");
    expect(safeAttribute("href", "https://elsewhere.test/x.svg#bowl", true)).toBeNull();
    expect(safeAttribute("fill", "url(#glow)", true)).toBe("url(#glow)");
    expect(safeAttribute("fill", "url(https://elsewhere.test/#glow)", true)).toBe("none");
  });

  test("a field is of a kind that nobody can misuse", () => {
    expect(safeAttribute("type", "password", false)).toBe("password");
    for (const kind of ["file", "image", "hidden", "module"]) expect(safeAttribute("type", kind, false)).toBeNull();
  });

  test("no script survives, whatever it is called", () => {
    const handler = fc.stringMatching(/^[oO][nN][a-zA-Z]{2,20}$/);
    fc.assert(fc.property(handler, fc.string(), fc.boolean(), (name, value, isDrawing) => safeAttribute(name, value, isDrawing) === null));
  });
});

describe("styles", () => {
  test.each([
    ["a { background: url(https://e.test/x.png) no-repeat }", "a { background: none no-repeat }"],
    [`a { background: url("https://e.test/a)b.png") }`, "a { background: none }"],
    ["a { background: url(data:image/png;base64,AAAA) }", "a { background: url(data:image/png;base64,AAAA) }"],
    ["@import 'https://e.test/x.css'; b { color: red }", " b { color: red }"],
    ["a { background: image-set('https://e.test/x.png' 1x) }", "a { background: none('https://e.test/x.png' 1x) }"],
    ["a { background: URL( https://e.test/x ) }", "a { background: none }"],
    ["a { background: url( data:image/png;base64,AAAA ) }", "a { background: url(data:image/png;base64,AAAA) }"],
    ["a { background: url(https://e.test/x", "a { background: none"],
    ["a { background: u\\72l(https://e.test/x) }", "a { background: ul(https://e.test/x) }"],
    ["a { background: u\\rl(https://e.test/x) }", "a { background: none }"],
    ["a { background: u\\75 rrl(https://e.test/x) }", "a { background: urrl(https://e.test/x) }"],
    ["a { background: u\\\\rl(https://e.test/x) }", "a { background: none }"],
    ["a { background: url('data:image/png;base64,AA)url('", "a { background: url('data:image/png;base64,AA%29url%28')"],
    ["a::before { content: '\\201C' }", "a::before { content: '“' }"],
  ])("%s", (css, safe) => expect(safeCss(css)).toBe(safe));

  test("lead nowhere: no url( is left but of what is there already", () => {
    const piece = fc.constantFrom(
      "url(",
      "URL(",
      '"',
      "'",
      ")",
      "https://e.test/x",
      "data:image/png;base64,AA",
      "@import ",
      ";",
      "a{",
      "}",
      "background:",
      " ",
      "\\75 rl(",
      "u",
      "\\r",
      "\\72 ",
      "rl(",
      "l(",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        for (const [, inner] of safeCss(pieces.join("")).matchAll(/url\(([^)]*)(?:\)|$)/gi)) expect(inner).toMatch(/^["']?data:image\//i);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ["data:image/webp;base64,UklGRg==", true],
  ["data:image/png;base64,iVBORw0KGgo=", true],
  ["data:image/svg+xml;base64,PHN2Zz4=", false],
  ["data:text/html,<script>", false],
  ["https://e.test/x.png", false],
  [`data:image/png;base64,${"A".repeat(600_000)}`, false],
  [null, false],
])("a picture is what was drawn small: %.40s", (data, isOne) => expect(safeImage(data) !== null).toBe(isOne));

test("the place of a picture is as large as the picture, and never larger than any screen", () => {
  expect(decodeURIComponent(emptyImage("120 80"))).toContain('width="120" height="80"');
  expect(decodeURIComponent(emptyImage("9e99 NaN"))).toContain('width="10000" height="1"');
  expect(decodeURIComponent(emptyImage('1"><script> 5'))).not.toContain("<script>");
});
