import fc from "fast-check";
import { expect, test } from "vitest";
import { textOfRtf } from "./rtf.ts";

const read = (rtf: string) => textOfRtf(Buffer.from(rtf, "latin1"));

test.each([
  ["plain words", "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n", "hello world"],
  ["paragraphs and lines", "{\\rtf1 Dear Nino,\\par\r\n\\par it\\line came.\\par}", "Dear Nino,\n\nit\ncame."],
  ["looks", "{\\rtf1{\\b Bold}, {\\i\\fs20 small} and \\ul under\\ulnone .}", "Bold, small and under."],
  [
    "tables of fonts, colours and styles",
    "{\\rtf1{\\fonttbl{\\f0\\fswiss Arial;}}{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\s0 Normal;}}It came.}",
    "It came.",
  ],
  ["what only Word reads", "{\\rtf1{\\*\\generator Riched20 10;}{\\info{\\author Brandt}}It came.}", "It came."],
  [
    "Russian, by its font",
    "{\\rtf1\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fnil\\fcharset204 Arial;}}\\f1\\'ef\\'f0\\'e8\\'e2\\'e5\\'f2\\f0 , Nino}",
    "привет, Nino",
  ],
  ["Russian, by its code page", "{\\rtf1\\ansi\\ansicpg1251 \\'ef\\'f0\\'e8\\'e2\\'e5\\'f2}", "привет"],
  ["Georgian, letter by letter", "{\\rtf1\\uc1 \\u4306?\\u4304?\\u4315?\\u4304?\\u4320?\\u4335?\\u4317?\\u4305?\\u4304?}", "გამარჯობა"],
  ["letters that stand for others", "{\\rtf1\\uc2 \\u4306\\'a1\\'a2\\uc0\\u4304 x}", "გაx"],
  ["letters beyond 16 bits", "{\\rtf1\\u-10179?\\u-8704?}", "😀"],
  ["half a letter", "{\\rtf1 a\\u-10179?b}", "a\ufffdb"],
  ["signs", "{\\rtf1 \\{a\\}\\\\b\\~c\\_d\\-e \\ldblquote f\\rdblquote\\emdash g\\bullet}", "{a}\\b\u00a0c-de “f”—g•"],
  ["a link", '{\\rtf1 See {\\field{\\*\\fldinst HYPERLINK "https://shop.example"}{\\fldrslt the shop}}.}', "See the shop."],
  ["a picture", "{\\rtf1 a{\\pict\\wmetafile8 0a0b0c}{\\pict\\bin5 {{{{{}b}", "ab"],
  ["what is hidden", "{\\rtf1 a{\\v secret}b\\v c\\v0 d\\v e\\plain f}", "abdf"],
  [
    "html within it",
    "{\\rtf1\\ansi\\fromhtml1 {\\*\\htmltag18 <html>}{\\*\\htmltag64 <p>}\\htmlrtf{\\htmlrtf0 It came.\\htmlrtf\\par}\\htmlrtf0{\\*\\htmltag72 </p>}}",
    "It came.",
  ],
  ["a table", "{\\rtf1\\trowd a\\cell b\\cell\\row c\\cell d\\cell\\row}", "a\tb\nc\td"],
  ["too many ends", "{\\rtf1 a}}}b", "ab"],
  ["no end", "{\\rtf1 a{b\\'", "ab"],
])("%s", (_what, rtf, text) => expect(read(rtf)).toBe(text));

test.each(["{", "}", "\\", "\\'", "\\u1?", "{\\*", "\\f1 a", "{\\fonttbl{\\f1\\fcharset204", "\\bin9", "a ", " ", "\\par ", " \\par"])(
  "a page of %s",
  (mark) => {
    expect(typeof read(`{\\rtf1 ${mark.repeat(300_000)}x`)).toBe("string");
  },
);

test("whatever it is, it is text", () => {
  const parts = fc.constantFrom("{", "}", "\\", "'e1", "u-1", "\\u55357 ", "par", "\\bin3 ", "*", "a", "\\f0", "\\fonttbl", "\\fcharset128 ", "\0", "\xff");
  fc.assert(fc.property(fc.array(parts), (all) => read(all.join("")).isWellFormed()));
});
