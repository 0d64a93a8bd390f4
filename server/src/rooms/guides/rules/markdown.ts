import { Marked, type Tokens } from "marked";
import sanitizeHtml from "sanitize-html";
import { tokensOf } from "./bounded-lexer.ts";
import { isVideo } from "./kinds.ts";

/** A picture or a video of ours, and where the page finds it. */
export type ShownFile = { url: string; contentType: string; width: number | null; height: number | null };
export type Around = {
  files: ReadonlyMap<string, ShownFile>;
  /** Where a link leads that names another guide by its slug alone. */
  guides: string;
  /** Headings of the text stand below that of the page: 2 makes `#` an `h2`. */
  below: number;
};

/**
 * Markdown as HTML that may be shown to anybody. `marked` lets HTML through as it is written, so that what comes out is cleaned, always; nothing of it is loaded
 * from anywhere but our own files.
 */
export function htmlOf(markdown: string, around: Around): string {
  const html = new Marked({ gfm: true, async: false, renderer: renderer(around), hooks: { provideLexer: () => tokensOf } }).parse(markdown);
  return sanitizeHtml(html as string, cleaning(around));
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

function renderer({ files, below }: Around) {
  return {
    image: ({ href, text }: Tokens.Image): string => shown(ID.test(href) ? files.get(href.toLowerCase()) : undefined, { href, text }),
    heading(this: { parser: { parseInline(tokens: Tokens.Generic[]): string } }, { tokens, depth }: Tokens.Heading): string {
      const level = Math.min(6, depth + below - 1);
      return `<h${level}>${this.parser.parseInline(tokens as Tokens.Generic[])}</h${level}>\n`;
    },
  };
}

/** A picture from elsewhere is a link to it; one of ours that is gone is what it showed. */
function shown(file: ShownFile | undefined, { href, text }: { href: string; text: string }): string {
  if (!file) return /^https?:/i.test(href) ? `<a href="${escaped(href)}">${escaped(text || href)}</a>` : escaped(text);
  if (isVideo(file.contentType)) return `<video controls preload="metadata" src="${escaped(file.url)}" title="${escaped(text)}"></video>`;
  const size = file.width && file.height ? ` width="${file.width}" height="${file.height}"` : "";
  return `<img src="${escaped(file.url)}" alt="${escaped(text)}"${size} loading="lazy">`;
}

const TAGS =
  "p h2 h3 h4 h5 h6 ul ol li strong b em i del s code pre kbd samp blockquote table thead tbody tr th td hr br a img video figure figcaption sup sub mark abbr details summary dl dt dd div";

function cleaning({ files, guides }: Around): sanitizeHtml.IOptions {
  const ours = new Set([...files.values()].map(({ url }) => url));
  return {
    allowedTags: TAGS.split(" "),
    nonTextTags: "script style title textarea option select noscript noembed noframes iframe xmp plaintext svg math template object applet audio".split(" "),
    allowedAttributes: {
      a: ["href", "rel"],
      img: ["src", "alt", "width", "height", "loading"],
      video: ["src", "controls", "preload", "title"],
      th: ["scope", "align"],
      td: ["align"],
      ol: ["start"],
      abbr: ["title"],
      details: ["open"],
      // A wide one can be scrolled, by keyboard as well.
      table: ["tabindex"],
    },
    allowedSchemes: ["http", "https", "mailto", "tel", "sms"],
    allowProtocolRelative: false,
    // What is not ours is not loaded, in whatever tag it was written.
    exclusiveFilter: ({ tag, attribs }) => (tag === "img" || tag === "video") && !ours.has(attribs["src"] ?? ""),
    transformTags: {
      a: (tagName, { href = "" }) => ({ tagName, attribs: linkTo(href, guides) }),
      table: (tagName) => ({ tagName, attribs: { tabindex: "0" } }),
      th: (tagName, attribs) => ({ tagName, attribs: { ...attribs, scope: "col" } }),
      video: (tagName, attribs) => ({ tagName, attribs: { ...attribs, controls: "", preload: "metadata" } }),
    },
  };
}

const SLUG = /^(?:\.\/)?([a-z0-9]+(?:-[a-z0-9]+)*)(#[\w-]*)?$/;

/** Another guide by its slug, or the outside, which is not told where somebody came from. */
function linkTo(href: string, guides: string): sanitizeHtml.Attributes {
  const [, slug, place = ""] = SLUG.exec(href) ?? [];
  if (slug) return { href: `${guides}/${slug}${place}` };
  if (href.startsWith("#") || href.startsWith(`${guides}/`)) return { href };
  return /^(?:https?:|mailto:|tel:|sms:)/i.test(href) ? { href, rel: "noopener noreferrer nofollow" } : {};
}
