import { compile } from "html-to-text";
import { DEEPEST } from "./depth.ts";

/** Sanitised html as the text that a person reads: no addresses of links, no pictures. Quotes become lines that begin with ">". */
export function htmlToText(html: string): string {
  const lines = convert(html)
    .replaceAll("\u00a0", " ")
    .split("\n")
    .map((line) => line.trimEnd());
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

const keepCase = { uppercase: false, uppercaseHeaderCells: false }; // Georgian has no capitals

const convert = compile({
  wordwrap: false,
  limits: { maxDepth: DEEPEST + 10, maxInputLength: 8_000_000 },
  selectors: [
    { selector: "a", options: { ignoreHref: true } },
    { selector: "img", format: "skip" },
    ...["h1", "h2", "h3", "h4", "h5", "h6", "table"].map((selector) => ({ selector, options: keepCase })),
  ],
});
