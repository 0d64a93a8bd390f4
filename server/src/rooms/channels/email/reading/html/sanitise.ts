import sanitizeHtml from "sanitize-html";
import { DEEPEST, limitDepth } from "./depth.ts";
import { MARK_ATTRIBUTE, quoteMark } from "./quote-marks.ts";
import { safeStyle } from "./styles.ts";

/** Pictures that were not asked for yet wait in this attribute: of an image its source, of anything else its background. */
export const REMOTE_ATTRIBUTE = "data-remote-src";

/** Html that may be shown: no scripts, forms, frames or styles that reach out of their place, nothing loaded from outside. */
export function sanitiseHtml(html: string): string {
  return sanitizeHtml(limitDepth(html, DEEPEST), options);
}

const tags =
  "a abbr acronym address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn dir div dl dt em " +
  "figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark menu nav ol p pre q rp rt ruby s samp section small " +
  "span strike strong sub sup table tbody td tfoot th thead time tr tt u ul var wbr";

/** What they hold is not text of the mail. */
const silent = "script style title textarea option select noscript noembed noframes iframe xmp plaintext svg math template object applet audio video";

const shaping = ["align", "valign", "dir", "lang", "title", "style", "width", "height", "bgcolor", "border", "cellpadding", "cellspacing"];

const options: sanitizeHtml.IOptions = {
  allowedTags: tags.split(" "),
  nonTextTags: silent.split(" "),
  allowedAttributes: {
    "*": [...shaping, MARK_ATTRIBUTE, REMOTE_ATTRIBUTE],
    a: ["href", "target", "rel"],
    img: ["src", "alt"],
    font: ["color", "face", "size"],
    ol: ["start", "type"],
    ul: ["type"],
    li: ["value", "type"],
    td: ["colspan", "rowspan", "nowrap"],
    th: ["colspan", "rowspan", "nowrap", "scope"],
    col: ["span"],
    colgroup: ["span"],
    time: ["datetime"],
    blockquote: ["type"],
  },
  // Sources and links are decided on below, more strictly than by scheme.
  allowedSchemes: ["http", "https", "mailto", "tel", "sms", "cid", "data"],
  allowedSchemesAppliedToAttributes: ["href", "src"],
  allowProtocolRelative: false,
  allowVulnerableTags: false,
  parseStyleAttributes: false,
  disallowedTagsMode: "discard",
  transformTags: { "*": (tagName, attribs) => ({ tagName, attribs: safeAttributes(tagName, attribs) }) },
};

function safeAttributes(tag: string, given: sanitizeHtml.Attributes): sanitizeHtml.Attributes {
  const { style, src, srcset, background, href, target, rel, ...kept } = given;
  delete kept[REMOTE_ATTRIBUTE];
  const mark = quoteMark(tag, given);
  if (mark) kept[MARK_ATTRIBUTE] = mark;
  else delete kept[MARK_ATTRIBUTE];
  const safe = style === undefined ? "" : safeStyle(style);
  if (safe !== "") kept["style"] = safe;
  if (tag === "img") Object.assign(kept, imageSource(src, srcset));
  else Object.assign(kept, remote(background));
  if (tag === "a" && href !== undefined) Object.assign(kept, safeLink(href));
  return kept;
}

function imageSource(src = "", srcset = ""): sanitizeHtml.Attributes {
  const source = src.trim();
  if (/^cid:[^\s"'<>]{1,500}$/i.test(source)) return { src: source };
  if (/^data:image\/(?:png|gif|jpe?g|webp);base64,[a-z0-9+/=\s]+$/i.test(source)) return { src: source };
  return remote(source === "" ? srcset.trim().split(/[\s,]+/)[0] : source);
}

function remote(source = ""): sanitizeHtml.Attributes {
  const url = withScheme(source);
  return /^https?:/i.test(url) ? { [REMOTE_ATTRIBUTE]: url } : {};
}

/** A link leaves the desk in a new window and says nothing about where it came from. */
function safeLink(href: string): sanitizeHtml.Attributes {
  const url = withScheme(href);
  if (!/^(?:https?:|mailto:|tel:|sms:)/i.test(url)) return {};
  return { href: url, target: "_blank", rel: "noopener noreferrer nofollow" };
}

/** The address as a browser would read it: control characters and white space before and inside it do not count. */
function withScheme(source: string): string {
  const url = source.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028\u2029\ufeff]+/g, "");
  return url.startsWith("//") ? `https:${url}` : url;
}
