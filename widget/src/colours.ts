/** WCAG 2 relative luminance of `#rrggbb`, 0…1. */
export const luminance = (hex: string): number => 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);

function channel(hex: string, at: number): number {
  const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Black or white, whichever reads better. They are equal at a luminance of 0.179; the better one is never below 4.5 : 1. */
export const inkOn = (hex: string): "#000" | "#fff" => (luminance(hex) > 0.179 ? "#000" : "#fff");
