/**
 * A second opinion on sanitised html, for tests. It is no parser of html: it accepts only a form so strict that every parser must read it alike,
 * and in it only what may be there.
 */
export function faults(html: string): string[] {
  const found: string[] = [];
  const tag = /<\/?([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)(?: \/)?>/g;
  for (const [, name = "", attributes = ""] of html.matchAll(tag)) {
    if (!tags.test(name)) found.push(`<${name}>`);
    for (const [, key = "", value = ""] of attributes.matchAll(/ ([a-z-]+)(?:="([^"<>]*)")?/g)) {
      if (!mayStand(name, key, value)) found.push(`${name} ${key}="${value}"`);
    }
  }
  const rest = html.replace(tag, "");
  if (/[<>]/.test(rest)) found.push(`loose: ${rest.slice(0, 100)}`);
  return found;
}

const tags =
  /^(?:a|abbr|acronym|address|article|aside|b|bdi|bdo|big|blockquote|br|caption|center|cite|code|col|colgroup|dd|del|dfn|dir|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|img|ins|kbd|li|main|mark|menu|nav|ol|p|pre|q|rp|rt|ruby|s|samp|section|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|time|tr|tt|u|ul|var|wbr)$/;

const plain =
  /^(?:align|valign|dir|lang|title|width|height|bgcolor|border|cellpadding|cellspacing|alt|color|face|size|start|type|value|colspan|rowspan|nowrap|scope|span|datetime)$/;

function mayStand(tag: string, key: string, escaped: string): boolean {
  const value = escaped.replace(/&(?:amp|lt|gt|quot|#\d+|#x[0-9a-f]+);/gi, "?");
  switch (key) {
    case "href":
      return tag === "a" && /^(?:https?:|mailto:|tel:|sms:)/i.test(escaped);
    case "target":
      return tag === "a" && value === "_blank";
    case "rel":
      return tag === "a" && value === "noopener noreferrer nofollow";
    case "src":
      return tag === "img" && /^(?:cid:|data:image\/(?:png|gif|jpe?g|webp);base64,[a-z0-9+/=\s]+$)/i.test(escaped);
    case "data-remote-src":
      return /^https?:/i.test(escaped);
    case "data-quote":
      return /^(?:whole|rest|lead|box)$/.test(value);
    case "style":
      return !/[\\@]|url|expression|position|behavior|import|script|\/\*/i.test(escaped);
    default:
      return plain.test(key);
  }
}
