import fc from "fast-check";
import { expect, test } from "vitest";
import { asHtml, lines, markup } from "./html.ts";

test("whatever is put in stays text", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(markup`<p title="${text}">${text}</p>`.html.slice(10)).not.toMatch(/<(?!\/p>$)|"(?!>)/);
    }),
  );
});

test("HTML and lists of it are put in as they are, nothing is left out", () => {
  const items = ["a & b", "<c>"].map((one) => markup`<li>${one}</li>`);
  expect(markup`<ul>${items}${null}${undefined}${false}${0}</ul>`.html).toBe("<ul><li>a &amp; b</li><li>&lt;c&gt;</li>0</ul>");
  expect(markup`${asHtml("<b>x</b>")}`.html).toBe("<b>x</b>");
});

test("line breaks are kept", () => expect(lines("a\n<b>").html).toBe("a<br>&lt;b&gt;"));
