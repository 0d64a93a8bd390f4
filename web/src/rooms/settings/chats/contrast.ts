export type Legibility = {
  /** As the chat itself picks it: the better of the two. */
  ink: "#ffffff" | "#000000";
  /** Of words on their ground, WCAG 2: at least 4.5 with the better ink, whatever the colour. */
  ratio: number;
  /** Whether the button stands out from a white page: 3:1 for parts of the screen. */
  standsOut: boolean;
};

/** How well a chat of this colour can be seen and read. Null where it is no `#rrggbb`. */
export function legibilityOf(colour: string): Legibility | null {
  const light = luminanceOf(colour);
  if (light === null) return null;
  const [white, black] = [ratioOf(1, light), ratioOf(0, light)];
  return { ink: black > white ? "#000000" : "#ffffff", ratio: Math.max(white, black), standsOut: white >= 3 };
}

const ratioOf = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** Relative luminance in sRGB, 0 to 1. */
function luminanceOf(colour: string): number | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => linear(Number.parseInt(part, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (share: number) => (share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
