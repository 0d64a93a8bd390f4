import fc from "fast-check";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { launchChromium } from "../widget/test/chromium.ts";
import { bundles, deeds, drawWords, show, things } from "./lib/two-pages.ts";

let browser: Browser;
let code: string;
let page: Page;
let asked: string[];

beforeAll(async () => {
  [browser, code] = await Promise.all([launchChromium(), bundles()]);
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await browser.newPage();
  asked = [];
  await page.route("**/*", (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await page.setContent("<!doctype html><title>A page</title><body></body>");
  await page.addScriptTag({ content: code });
});

test("no secret leaves a page, however it is built and whatever is done to it, and all else arrives as it is", async () => {
  let secrets = 0;
  await fc.assert(
    fc.asyncProperty(things, deeds, async (all, done) => {
      secrets += JSON.stringify([all, done]).split("geheim").length - 1;
      const { said, page: shown, picture } = await show(page, { things: all, deeds: done });
      expect(said).not.toContain("geheim");
      expect(picture).toBe(shown);
    }),
    { numRuns: 80, interruptAfterTimeLimit: 60_000, endOnFailure: true },
  );
  expect(secrets).toBeGreaterThan(200);
}, 120_000);

test("a bank card's number is masked wherever it is written, and other numbers are not", async () => {
  const card = "4111 1111 1111 1111";
  const order = "4111 1111 1111 1112";
  const given = [
    { is: "text", text: `Card ${card}, order ${order}` },
    { is: "field", kind: "text", value: card.replaceAll(" ", "") },
  ] as const;
  const { said } = await show(page, { things: [...given], deeds: [] });
  expect(said).not.toMatch(/4111 ?1111 ?1111 ?1111/);
  expect(said).toContain(order);
});

/** What somebody who shows may send instead of a page. */
const HOSTILE: unknown[] = [
  [9, "script", {}, [[10, "window.ran = true"]]],
  [9, "img", { src: "https://elsewhere.test/a.png", onerror: "window.ran = true" }, []],
  [9, "iframe", { src: "https://elsewhere.test/b", srcdoc: "<script>parent.ran = true</script>" }, []],
  [
    9,
    "style",
    { css: "@import 'https://elsewhere.test/c.css'; body { background: url(https://elsewhere.test/d.png) }" },
    [[10, "body { background: url(https://elsewhere.test/e.png) }"]],
  ],
  [9, "link", { rel: "stylesheet", href: "https://elsewhere.test/f.css" }, []],
  [9, "meta", { "http-equiv": "refresh", content: "0;url=https://elsewhere.test/g" }, []],
  [9, "base", { href: "https://elsewhere.test/" }, []],
  [
    9,
    "form",
    { action: "https://elsewhere.test/h" },
    [[10, "input", { type: "image", src: "https://elsewhere.test/i.png", autofocus: "", onfocus: "window.ran = true" }, []]],
  ],
  [
    9,
    "svg",
    {},
    [
      [10, "use", { href: "https://elsewhere.test/j.svg#x" }, []],
      [11, "animate", { attributeName: "href", to: "https://elsewhere.test/k" }, []],
      [12, "image", { href: "https://elsewhere.test/l.png" }, []],
    ],
  ],
  [9, "a", { href: "javascript:window.ran = true" }, [[10, "press me"]]],
  [9, "div", { style: "background: url('https://elsewhere.test/m.png'); background-image: image-set('https://elsewhere.test/n.png' 1x)" }, []],
  [9, "video", { poster: "https://elsewhere.test/o.png", src: "https://elsewhere.test/p" }, []],
  [9, "object", { data: "https://elsewhere.test/q" }, []],
  [9, "x-run", { is: "script", onclick: "window.ran = true" }, []],
];

const wholeOf = (thing: unknown) => ({
  is: "whole",
  width: 800,
  height: 600,
  base: [
    1,
    "html",
    {},
    [
      [2, "head", {}, []],
      [3, "body", {}, [thing]],
    ],
  ],
});

test.each(HOSTILE.map((thing) => [JSON.stringify(thing).slice(0, 60), thing] as const))(
  "what is drawn runs nothing and asks nobody for anything: %s",
  async (_, thing) => {
    const { html, ran } = await drawWords(page, [wholeOf(thing), { is: "children", of: 3, are: [thing, [20, "p", {}, [[21, "the end"]]]] }]);
    expect(html).toContain("the end");
    expect(html).not.toMatch(/<script|<iframe|<link|<meta|<base|<object|<video|<animate|<image| on\w+=|javascript:|elsewhere\.test\/[^nc]/i);
    expect(ran).toBe(false);
    expect(asked.filter((url) => url.includes("elsewhere"))).toEqual([]);
  },
);

test("nothing that is sent as a picture can break what draws it", async () => {
  const value = fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(...HOSTILE));
  const word = fc.oneof(
    fc.record({
      is: fc.constantFrom("whole", "children", "attribute", "text", "value", "style", "image", "scroll", "size", "pointer"),
      of: fc.nat(12),
      are: fc.array(value),
      base: value,
      name: fc.oneof(fc.string(), fc.constantFrom("onclick", "src", "style")),
      value,
      text: value,
      css: fc.string(),
      data: fc.string(),
      x: value,
      y: value,
      width: value,
      height: value,
    }),
    value,
  );
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 6 }), async (words) => {
      const objects = words.filter((one) => typeof one === "object" && one !== null && !Array.isArray(one));
      const { html, ran } = await drawWords(page, [wholeOf([9, "p", {}, []]), ...objects, wholeOf([9, "p", {}, [[10, "still here"]]])]);
      expect(html).toContain("still here");
      expect(ran).toBe(false);
    }),
    { numRuns: 60 },
  );
  expect(asked.filter((url) => url.includes("elsewhere"))).toEqual([]);
}, 90_000);
