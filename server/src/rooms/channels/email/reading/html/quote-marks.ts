/**
 * How mail programs mark in html what they quote. `whole`: the element is a quote. `rest`: from here to the end is. `lead`: the line that
 * says who wrote. `box`: holds quotes, and perhaps answers between them.
 */
export type QuoteMark = "whole" | "rest" | "lead" | "box";

/** The sanitiser leaves this attribute where it recognised a mark, for classes and ids do not survive it. */
export const MARK_ATTRIBUTE = "data-quote";

type Attributes = Readonly<Record<string, string>>;

/** Class names, with the prefixes (`x_`, `ydp…`) that forwarding programs put before them. */
const classes: readonly [RegExp, QuoteMark][] = [
  [/^(?:gmail_quote_container|gmail_quote)$/, "box"],
  [/^(?:gmail_attr|moz-cite-prefix|moz-forward-container-header|protonmail_quote_header|reply-intro)$/, "lead"],
  [/^(?:yahoo_quoted|yahoo-quoted|protonmail_quote|tutanota_quote|yandex_quote|mailru_quote|mail-quote-collapse|zmail_extra)$/, "whole"],
  [/^(?:moz-forward-container|moz-email-headers-table|freshdesk_quote|hs_reply|quoteheader|adM|spark_quote|skiff_quote|front-blockquote)$/, "whole"],
  [/^(?:outlookmessageheader|x_outlookmessageheader)$/, "rest"],
  [/^(?:gmail_signature|gmail_signature_prefix|moz-signature|protonmail_signature_block|front-signature)$/, "whole"],
];

const ids: readonly [RegExp, QuoteMark][] = [
  [/^(?:divrplyfwdmsg|appendonsend|ms-outlook-mobile-reply-break|quoted-header|stopspelling|zwchr)$/, "rest"],
  [/^(?:olk_src_body_section|mail-editor-reference-message-container|yahoo_quoted_\d+|isreplycontent|isforwardcontent)$/, "whole"],
  [/^(?:protonmail_quote|mailru_quote\d*|yandex_quote|quote|3d_quote|editbody1-quote|cm_replymail_content_wrap)$/, "whole"],
  // What programs call a signature is folded as a quote is. Not Apple's: there people write on in it.
  [/^(?:signature|ms-outlook-mobile-signature|cm_footer)$/, "whole"],
  [/^(?:reply-intro|replyintro)$/, "lead"],
];

export function quoteMark(tag: string, attributes: Attributes): QuoteMark | null {
  const given = attributes[MARK_ATTRIBUTE];
  if (given === "whole" || given === "rest" || given === "lead" || given === "box") return given;
  const names = (attributes["class"] ?? "").slice(0, 500).toLowerCase().split(/\s+/).map(withoutPrefix);
  // Gmail's box is a div; its blockquote of the same class is the quote itself.
  if (tag === "blockquote") return isQuotingBlock(attributes, names) ? "whole" : null;
  const id = withoutPrefix((attributes["id"] ?? "").slice(0, 100).toLowerCase());
  return find(ids, [id]) ?? find(classes, names) ?? markByLook(tag, attributes);
}

function find(table: readonly [RegExp, QuoteMark][], names: string[]): QuoteMark | null {
  return table.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? null;
}

function withoutPrefix(name: string): string {
  return name.replace(/^(?:(?:x_|m_-?\d*_?|3d"?)+|ydp[0-9a-f]+)/, "");
}

function isQuotingBlock(attributes: Attributes, names: string[]): boolean {
  if (attributes["type"]?.toLowerCase() === "cite" || attributes["cite"] !== undefined) return true;
  // Some programs indent with a blockquote too, and say so in its class.
  if (names.some((name) => /quote|cite/.test(name) && !name.includes("indent"))) return true;
  // A line down the left side: Gmail, Yandex, mail.ru, Outlook on the web
  return /border-left\s*:[^;]*(?:solid|px)/i.test(attributes["style"] ?? "");
}

/** Outlook for Windows marks a quote by its look alone, GMX and Spark by a name. */
function markByLook(tag: string, attributes: Attributes): QuoteMark | null {
  if (tag !== "div") return null;
  if (attributes["name"] === "quote" || attributes["name"] === "messageReplySection") return "whole";
  const style = attributes["style"] ?? "";
  const isRule = /^\s*border:\s*none;\s*border-top:\s*solid #(?:b5c4df|e1e1e1) 1\.0pt;\s*padding:\s*3\.0pt 0/i;
  const isMacRule = /border-top\s*:\s*#b5c4df 1pt solid/i.test(style) && /padding-top\s*:\s*3pt/i.test(style);
  return isRule.test(style) || isMacRule ? "rest" : null;
}
