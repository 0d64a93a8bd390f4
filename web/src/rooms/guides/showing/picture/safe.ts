/*
 * What of a page that somebody shows may be drawn here. Whoever shows it may send anything at all, so only what is named here is taken, and nothing that would
 * fetch, run or lead elsewhere. The frame that it is drawn in runs no scripts and loads nothing either.
 */

const ELEMENTS = new Set(
  `html head body div span p a b i u s em strong small big sub sup mark q blockquote cite code kbd samp var pre abbr address time data dfn del ins bdi bdo br wbr hr
  h1 h2 h3 h4 h5 h6 hgroup header footer main nav section article aside figure figcaption details summary dialog search menu ul ol li dl dt dd
  table caption colgroup col thead tbody tfoot tr th td form fieldset legend label input textarea select option optgroup button output progress meter datalist
  img picture map area font center tt ruby rt rp style
  svg g path rect circle ellipse line polyline polygon text tspan textpath defs use symbol clippath mask pattern lineargradient radialgradient stop filter marker
  fegaussianblur feoffset feblend feflood fecomposite fecolormatrix femerge femergenode fedropshadow foreignobject desc`.split(/\s+/),
);

/** Elements of the page's own making are drawn, but without what a name of theirs could do here. */
const OWN = /^[a-z][a-z0-9]*-[a-z0-9-]+$/;

const ATTRIBUTES =
  /^(class|id|type|placeholder|alt|title|dir|lang|width|height|colspan|rowspan|align|valign|disabled|readonly|multiple|size|rows|cols|open|hidden|start|reversed|role|label|min|max|step|wrap|media|value|checked|selected|slot|part|aria-[a-z]+|data-[\w-]+)$/;
/** Of drawings: everything that only says how they look. */
const DRAWN = /^(?!on|href$|xlink|src|style$|attributename$|to$|from$|values$|by$|begin$)[a-z][a-z0-9-]*$/i;
const LONGEST = 20_000;

const SVG = "http://www.w3.org/2000/svg";

/** Under which name it is drawn; null: not at all. Names in drawings keep their capitals: `linearGradient`. */
export function safeName(name: unknown): string | null {
  if (typeof name !== "string" || name.length > 60) return null;
  const plain = name.toLowerCase();
  return ELEMENTS.has(plain) ? name : OWN.test(plain) ? plain : null;
}

export const spaceOf = (name: string, parent: Element | null): string =>
  name === "svg" || (parent?.namespaceURI === SVG && parent.localName !== "foreignObject") ? SVG : "http://www.w3.org/1999/xhtml";

/** The attribute's value as it may stand here; null: not at all. */
export function safeAttribute(name: string, value: unknown, isDrawing: boolean): string | null {
  if (typeof value !== "string" || value.length > LONGEST) return null;
  const plain = name.toLowerCase();
  if (plain === "style") return safeCss(value);
  if (isDrawing && (plain === "href" || plain === "xlink:href")) return /^#[\w:.-]+$/.test(value) ? value : null;
  if (isDrawing) return DRAWN.test(plain) ? safePaint(value) : null;
  if (plain === "type")
    return /^(text|password|email|tel|number|search|url|checkbox|radio|submit|button|reset|date|time|month|week|datetime-local|range|color|disc|circle|square|1|a|i)$/i.test(
      value,
    )
      ? value
      : null;
  return ATTRIBUTES.test(plain) ? value : null;
}

/** Drawings may point at parts of themselves. */
const safePaint = (value: string): string => (/^url\(["']?#[\w:.-]+["']?\)$/.test(value) ? value : safeCss(value));

/** Whatever names an address goes, except pictures and fonts that are there already. The frame's policy would stop the rest, too. */
export function safeCss(css: string): string {
  return plain(css)
    .replace(/@import[^;]*;?/gi, "")
    .replace(/url\(\s*("[^"]*"|'[^']*'|[^)]*?)\s*(?:\)|$)/gi, (_, inner: string) =>
      /^["']?data:(image\/(png|jpeg|gif|webp|avif|svg\+xml)|font\/)/i.test(inner) ? `url(${withoutBrackets(inner)})` : "none",
    )
    .replace(/(image-set|-webkit-image-set|src|element|paint)\(/gi, "none(");
}

/** In an address they mean the same when they are spelt; whatever reads it, its end is where it is here. */
const withoutBrackets = (address: string): string => address.replaceAll("(", "%28").replaceAll(")", "%29");

/** Without escapes that spell what could as well be written: nobody hides `url(` behind one. Letters beyond ASCII are what they stand for. */
function plain(css: string): string {
  const spelt = css.replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code > 0x7f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : "";
  });
  return spelt.replace(/\\+([a-z])/gi, "$1");
}

/** A picture that was drawn small, and nothing that is code. */
export const safeImage = (data: unknown): string | null =>
  typeof data === "string" && data.length < 600_000 && /^data:image\/(webp|png|jpeg);base64,[A-Za-z0-9+/=]+$/.test(data) ? data : null;

/** Takes the place of a picture until it comes, or for good: as wide and high as the picture itself. */
export function emptyImage(size: unknown): string {
  const [width = 0, height = 0] = typeof size === "string" ? size.split(" ").map(Number) : [];
  const whole = (value: number) => Math.min(10_000, Math.max(1, Math.round(value) || 1));
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="${SVG}" width="${whole(width)}" height="${whole(height)}"><rect width="100%" height="100%" fill="#8883"/></svg>`)}`;
}
