/** WCAG 2 relative luminance of `#rrggbb`, 0…1. */
export const luminance = (hex: string): number => 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);

/** Without the straight piece that the formula has next to black: it changes the last digit of what is compared here. */
const channel = (hex: string, at: number): number => ((Number.parseInt(hex.slice(at, at + 2), 16) / 255 + 0.055) / 1.055) ** 2.4;

/** Black or white, whichever reads better. They are equal at a luminance of 0.179; the better one is never below 4.5 : 1. */
export const inkOn = (hex: string): "#000" | "#fff" => (luminance(hex) > 0.179 ? "#000" : "#fff");
