/**
 * Cuts FiraGO into one small file a script and weight, so that nobody loads letters they do not read. Mtavruli, the capitals in which Georgians shout, are not
 * in it: they come from Noto Sans Georgian.
 * Run by hand when a font or a range changes: `npx node web/fonts.ts` (needs
 * `npm install --no-save subset-font@2.9.0 @fontsource/noto-sans-georgian@5.3.0`); its output in src/ui/fonts is committed.
 */
import { readFileSync, writeFileSync } from "node:fs";

/** The slash keeps TypeScript from asking for a package that is there only while this script runs. */
const tool: string = "subset-font";
const { default: subset } = (await import(tool)) as {
  default: (font: Buffer, text: string, options: { targetFormat: string; keepFeatures: string[] }) => Promise<Buffer>;
};

const WEIGHTS = [400, 500, 600];
const FEATURES = ["kern", "mark", "mkmk", "calt", "case", "tnum", "locl", "ccmp"];
type Font = { family: string; files: string; ranges: Record<string, string> };
const FONTS: Font[] = [
  {
    family: "FiraGO",
    files: "firago/files/firago-latin",
    ranges: {
      "firago-latin":
        "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+2074, U+20AC, U+2122, U+2190-2193, U+2212, U+2215, U+FEFF, U+FFFD",
      "firago-latin-ext":
        "U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02D9, U+02DB, U+02DD-02FF, U+1E00-1EFF, U+20A0-20AB, U+20AD-20B3, U+20B5-20BC",
      "firago-cyrillic": "U+0300-0304, U+0400-052F, U+20B4, U+20BD, U+2116",
      "firago-georgian": "U+10A0-10FF, U+2D00-2D2F, U+20BE",
    },
  },
  {
    family: "Noto Sans Georgian",
    files: "noto-sans-georgian/files/noto-sans-georgian-georgian",
    ranges: { "noto-mtavruli": "U+1C90-1CBA, U+1CBD-1CBF" },
  },
];

const target = new URL("./src/ui/fonts/", import.meta.url);
const faces: string[] = [];
for (const { family, files, ranges } of FONTS)
  for (const weight of WEIGHTS) {
    const whole = readFileSync(new URL(`../node_modules/@fontsource/${files}-${weight}-normal.woff2`, import.meta.url));
    for (const [piece, range] of Object.entries(ranges)) {
      const name = `${piece}-${weight}.woff2`;
      writeFileSync(new URL(name, target), await subset(whole, lettersOf(range), { targetFormat: "woff2", keepFeatures: FEATURES }));
      faces.push(face(name, { family, weight, range }));
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

function face(file: string, { family, weight, range }: { family: string; weight: number; range: string }): string {
  return `@font-face {
  font-family: '${family}';
  font-style: normal;
  font-display: swap;
  font-weight: ${weight};
  src: url('./${file}') format('woff2');
  unicode-range: ${range};
}
`;
}
