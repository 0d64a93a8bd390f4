/** Nothing is fetched from elsewhere where the picture is drawn, so addresses in styles are of no use there; data stay. */
export const withoutAddresses = (css: string): string =>
  css.replace(/url\(\s*("[^"]*"|'[^']*'|[^)]*)\s*\)/gi, (whole, inner: string) => (/^["']?data:(image|font)\//i.test(inner) ? whole : "none"));

/** The rules of a sheet as they are now, those of script too; null where the browser does not let them be read. */
export function cssOf(sheet: CSSStyleSheet | null): string | null {
  if (!sheet || sheet.disabled) return "";
  try {
    return withoutAddresses([...sheet.cssRules].map(ruleOf).join("\n"));
  } catch {
    return null;
  }
}

function ruleOf(rule: CSSRule): string {
  if (!(rule instanceof CSSImportRule)) return rule.cssText;
  const media = rule.media.mediaText;
  const css = cssOf(rule.styleSheet) ?? "";
  return media ? `@media ${media} {${css}}` : css;
}

/** Tells two states of a sheet apart without writing it out: most pages change their rules seldom. */
export function signOf(sheet: CSSStyleSheet | null): string {
  if (!sheet) return "";
  try {
    const { length } = sheet.cssRules;
    return `${sheet.disabled} ${length} ${length < 300 ? [...sheet.cssRules].reduce((sum, { cssText }) => sum + cssText.length, 0) : ""}`;
  } catch {
    return "closed";
  }
}

/** A sheet from another origin that may not be read may sometimes be fetched. */
export async function fetchCss(href: string): Promise<string> {
  try {
    const answer = await fetch(href, { credentials: "omit" });
    return answer.ok ? withoutAddresses(await answer.text()).replace(/@import[^;]+;/gi, "") : "";
  } catch {
    return "";
  }
}
