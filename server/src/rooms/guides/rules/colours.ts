/** The papers that pages stand on, light and dark (core/pages/style.ts). */
const PAPER = { light: "#fffdf9", dark: "#1c1917" };
/** WCAG 2.2: for text. */
const ENOUGH = 4.5;

/** A business's colour as style: darkened or lightened until links and buttons can be read on either paper, with the ink that reads on it. */
export function accentStyle(colour: string): string {
  const light = readableOn(PAPER.light, colour, 0);
  const dark = readableOn(PAPER.dark, colour, 255);
  const of = (accent: string) => `--accent:${accent};--on-accent:${inkOn(accent)}`;
  return `:root{${of(light)}}@media(prefers-color-scheme:dark){:root{${of(dark)}}}`;
}

/** Mixed with black (0) or white (255) in small steps until it stands out. */
export function readableOn(paper: string, colour: string, towards: 0 | 255): string {
  for (let share = 0; share <= 1; share += 0.05) {
    const mixed = hexOf(channelsOf(colour).map((one) => one + (towards - one) * share));
    if (contrast(mixed, paper) >= ENOUGH) return mixed;
  }
  return towards === 0 ? "#000000" : "#ffffff";
}

export const inkOn = (colour: string): string => (contrast(colour, "#ffffff") >= contrast(colour, "#1c1917") ? "#ffffff" : "#1c1917");

export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((one) => (one / 255 <= 0.040_45 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const channelsOf = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
const hexOf = (channels: number[]): string => `#${channels.map((one) => Math.round(one).toString(16).padStart(2, "0")).join("")}`;
