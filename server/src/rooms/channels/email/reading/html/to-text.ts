import { compile } from "html-to-text";
import { DEEPEST } from "./depth.ts";

/** Sanitised html as the text that a person reads: no addresses of links, no pictures. Quotes become lines that begin with ">". */
export function htmlToText(html: string): string {
  return tidy(convert(html));
}

/** The same, but what is set apart stays unmarked: for html whose quotes are taken out already. */
export function htmlToBareText(html: string): string {
  return tidy(convertBare(html));
}

function tidy(text: string): string {
  const lines = text
    .replaceAll("\u00a0", " ")
    .split("\n")
    .map((line) => line.trimEnd());
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

const keepCase = { uppercase: false, uppercaseHeaderCells: false }; // Georgian has no capitals
const limits = { maxDepth: DEEPEST + 10, maxInputLength: 8_000_000 };

const selectors = [
  { selector: "a", options: { ignoreHref: true } },
  { selector: "img", format: "skip" },
  ...["h1", "h2", "h3", "h4", "h5", "h6", "table"].map((selector) => ({ selector, options: keepCase })),
];

const convert = compile({ wordwrap: false, limits, selectors });
const convertBare = compile({ wordwrap: false, limits, selectors: [...selectors, { selector: "blockquote", format: "block" }] });
