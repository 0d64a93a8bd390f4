/**
 * Cuts FiraGO into one small file a script and weight, so that nobody loads letters they do not read.
 * Run by hand when the font or a range changes: `npx node web/fonts.ts` (needs `npm install --no-save subset-font@2.9.0`);
 * its output in src/ui/fonts is committed.
 */
import { readFileSync, writeFileSync } from "node:fs";

/** The slash keeps TypeScript from asking for a package that is there only while this script runs. */
const tool: string = "subset-font";
const { default: subset } = (await import(tool)) as {
  default: (font: Buffer, text: string, options: { targetFormat: string; keepFeatures: string[] }) => Promise<Buffer>;
};

const WEIGHTS = [400, 500, 600];
const FEATURES = ["kern", "mark", "mkmk", "calt", "case", "tnum", "locl", "ccmp"];
const RANGES: Record<string, string> = {
  latin:
    "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+2074, U+20AC, U+2122, U+2190-2193, U+2212, U+2215, U+FEFF, U+FFFD",
  "latin-ext": "U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02D9, U+02DB, U+02DD-02FF, U+1E00-1EFF, U+20A0-20AB, U+20AD-20B3, U+20B5-20BC",
  cyrillic: "U+0300-0304, U+0400-052F, U+20B4, U+20BD, U+2116",
  georgian: "U+10A0-10FF, U+2D00-2D2F, U+20BE",
};

const target = new URL("./src/ui/fonts/", import.meta.url);
const faces: string[] = [];
for (const weight of WEIGHTS) {
  const source = new URL(`../node_modules/@fontsource/firago/files/firago-latin-${weight}-normal.woff2`, import.meta.url);
  const whole = readFileSync(source);
  for (const [script, range] of Object.entries(RANGES)) {
    const name = `firago-${script}-${weight}.woff2`;
    writeFileSync(new URL(name, target), await subset(whole, lettersOf(range), { targetFormat: "woff2", keepFeatures: FEATURES }));
    faces.push(face(name, weight, range));
  }
}
writeFileSync(new URL("fonts.css", target), `/* Made by web/fonts.ts */\n${faces.join("\n")}`);

function lettersOf(range: string): string {
  return range
    .split(",")
    .map((part) => part.trim().slice(2).split("-"))
    .flatMap(([first, last]) => {
      const from = Number.parseInt(first ?? "", 16);
      const to = Number.parseInt(last ?? first ?? "", 16);
      return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
    })
    .join("");
}

function face(file: string, weight: number, range: string): string {
  return `@font-face {
  font-family: 'FiraGO';
  font-style: normal;
  font-display: swap;
  font-weight: ${weight};
  src: url('./${file}') format('woff2');
  unicode-range: ${range};
}
`;
}
