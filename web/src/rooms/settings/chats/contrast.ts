/** What WCAG 2.2 asks of ordinary text on its ground. */
const ENOUGH = 4.5;

export type Legibility = { text: "#ffffff" | "#1c1a17"; ratio: number; enough: boolean };

/** Whether words can be read on a colour: the better of white and near-black, as the chat itself picks it. */
export function legibilityOn(colour: string): Legibility | null {
  const light = luminanceOf(colour);
  if (light === null) return null;
  const white = { text: "#ffffff" as const, ratio: ratioOf(1, light) };
  const black = { text: "#1c1a17" as const, ratio: ratioOf(luminanceOf("#1c1a17") ?? 0, light) };
  const best = white.ratio >= ENOUGH || white.ratio >= black.ratio ? white : black;
  return { ...best, enough: best.ratio >= ENOUGH };
}

/** Whether a colour stands out from a page of a given colour: 3:1 for parts of the screen. */
export function standsOut(colour: string, page: string): boolean {
  const [a, b] = [luminanceOf(colour), luminanceOf(page)];
  return a !== null && b !== null && ratioOf(a, b) >= 3;
}

const ratioOf = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** Relative luminance of `#rrggbb` in sRGB, 0 to 1. */
function luminanceOf(colour: string): number | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => linear(Number.parseInt(part, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (share: number) => (share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
