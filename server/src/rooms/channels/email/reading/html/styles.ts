const size = String.raw`-?[\d.]{1,8}(?:px|pt|em|rem|ex|ch|cm|mm|in|pc|%)?`;
const hue = String.raw`(?:#[0-9a-f]{3,8}|(?:rgb|hsl)a?\([\d\s.,%/deg]{1,60}\)|[a-z]{3,30})`;

const colour = new RegExp(`^${hue}$`, "i");
const word = /^[a-z][a-z\s-]{2,40}$/i;
const sizes = new RegExp(String.raw`^(?:(?:auto|${size})\s*){1,4}$`, "i");
const oneSize = new RegExp(`^(?:${size}|[a-z-]{3,12})$`, "i");
const border = new RegExp(String.raw`^(?:(?:${hue}|${size})\s*){1,3}$`, "i");
const font = /^[\w\s.,%/+'"-]{1,200}$/;

/** Only what shapes text and tables: nothing that loads, leaves its place, covers or runs. A value must fit its pattern whole. */
const allowed: readonly [RegExp, RegExp][] = [
  [/^(?:background|(?:background-|border-)?color|border-(?:top|right|bottom|left)-color)$/, colour],
  [/^(?:font|font-(?:family|style|weight|variant)|line-height)$/, font],
  [/^(?:font-size|letter-spacing|word-spacing|text-indent|(?:(?:min|max)-)?(?:width|height))$/, oneSize],
  [/^(?:text-align|text-decoration|vertical-align|white-space|word-break|overflow-wrap|direction|list-style-type|display|float|clear|border-collapse)$/, word],
  [/^(?:(?:margin|padding)(?:-(?:top|right|bottom|left))?|border-(?:radius|spacing))$/, sizes],
  [/^border(?:-(?:top|right|bottom|left))?(?:-(?:style|width))?$/, border],
];

/** The declarations of a style attribute that may stay, or an empty string. */
export function safeStyle(style: string): string {
  // Escapes and comments are how the forbidden is spelt in styles; honest mail has neither.
  if (style.length > 5_000 || style.includes("\\") || style.includes("/*")) return "";
  const kept: string[] = [];
  for (const declaration of style.split(";")) {
    const colon = declaration.indexOf(":");
    if (colon < 1) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .replace(/!\s*important/i, "")
      .trim();
    if (allowed.some(([names, values]) => names.test(name) && values.test(value))) kept.push(`${name}:${value}`);
  }
  return kept.join(";");
}
