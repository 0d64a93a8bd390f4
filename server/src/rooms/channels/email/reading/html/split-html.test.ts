import fc from "fast-check";
import { expect, test } from "vitest";
import { sanitiseHtml } from "./sanitise.ts";
import { splitHtml } from "./split-html.ts";

const lead = "On Mon, Nov 3, 2025 at 10:15 AM Guli Desk &lt;desk@guli.example&gt; wrote:";
const old = "<div>Your parcel is on its way.</div>";
const header = ["From: Guli Desk &lt;desk@guli.example&gt;", "Sent: Monday, November 3, 2025 10:15", "To: Nino", "Subject: Your parcel"];

/** How mail programs mark a quote in html; the answer above it is a paragraph. */
const quotes: [client: string, html: string][] = [
  [
    "Gmail",
    `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${lead}</div><blockquote class="gmail_quote">${old}</blockquote></div>`,
  ],
  ["Gmail, forwarding", `<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>${header.join("<br>")}</div>${old}</div>`],
  ["Apple Mail", `<div><br><blockquote type="cite"><div>${lead}</div>${old}</blockquote></div>`],
  ["iPhone", `<br id="lineBreak"><div dir="ltr">${lead}<br><br></div><blockquote type="cite">${old}</blockquote>`],
  ["Thunderbird", `<div class="moz-cite-prefix">${lead}<br></div><blockquote type="cite" cite="mid:a@b">${old}</blockquote>`],
  ["Outlook on the web", `<hr><div id="divRplyFwdMsg" dir="ltr">${header.join("<br>")}</div>${old}`],
  ["Outlook on a phone", `<div id="appendonsend"></div><hr><div id="x_divRplyFwdMsg">${header.join("<br>")}</div>${old}`],
  [
    "Outlook for Windows",
    `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p>${header.join("<br>")}</p></div></div>${old}`,
  ],
  ["Outlook, without any mark", `<p><b>${header.join("<br>")}</b></p>${old}`],
  ["Outlook for Mac", `<span id="OLK_SRC_BODY_SECTION"><div>${header.join("<br>")}</div>${old}</span>`],
  [
    "an older Outlook for Mac",
    `<div style="BORDER-BOTTOM: medium none; BORDER-TOP: #b5c4df 1pt solid; PADDING-TOP: 3pt"><span id="OLK_SRC_BODY_SECTION">${header.join("<br>")}</span></div>${old}`,
  ],
  ["Yahoo", `<div id="yahoo_quoted_123" class="yahoo_quoted"><div>${lead}</div>${old}</div>`],
  ["Yandex", `<div>03.11.2025, 10:15, "Guli Desk" &lt;desk@guli.example&gt;:</div><blockquote>${old}</blockquote>`],
  [
    "Mail.ru",
    `<blockquote style="border-left:1px solid #0857A6; margin:10px; padding:0 0 0 10px;">Понедельник, 3 ноября 2025, 10:15 +03:00 от Guli Desk:${old}</blockquote>`,
  ],
  ["Proton", `<div class="protonmail_quote">${lead}<blockquote class="protonmail_quote" type="cite">${old}</blockquote></div>`],
  ["Roundcube", `<p id="reply-intro">${lead}</p><blockquote type="cite">${old}</blockquote>`],
  ["GMX", `<div name="quote" style="margin:10px 5px 5px 10px;"><div>${header.join("<br>")}</div><div name="quoted-content">${old}</div></div>`],
  ["Spark", `<div name="messageReplySection">${lead}<br>${old}</div>`],
  ["Zimbra", `<hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>From: </b>Guli Desk<br></div>${old}`],
  ["Newton", `<div id="cm_replymail_content_wrap">${lead}${old}</div>`],
  [
    "a Georgian Gmail",
    `<div class="gmail_quote"><div class="gmail_attr">ორშ, 3 ნოე. 2025, 10:15 Guli Desk-მა დაწერა:</div><blockquote class="gmail_quote">${old}</blockquote></div>`,
  ],
];

test.each(quotes)("folds the quote of %s, raw or sanitised", (_client, quote) => {
  for (const html of [`<html><body><p>It came.</p>${quote}</body></html>`, sanitiseHtml(`<p>It came.</p>${quote}`)]) {
    const { newHtml, quotedHtml } = splitHtml(html);
    expect(words(newHtml)).toBe("It came.");
    expect(quotedHtml).toContain("Your parcel is on its way.");
  }
});

test.each([
  ["Gmail", '<span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature">Nino<br>Lamps</div>'],
  ["an older Gmail", '-- <br><div class="gmail_signature">Nino<br>Lamps</div>'],
  ["Thunderbird", '<pre class="moz-signature" cols="72">-- \nNino</pre>'],
  ["Outlook on the web", '<div id="x_Signature"><p>Nino</p></div>'],
  ["Proton", '<div class="protonmail_signature_block"><div>Nino</div></div>'],
])("folds the signature of %s", (_client, signature) => {
  const html = sanitiseHtml(`<div>It came.</div>${signature}`);
  expect(words(splitHtml(html).newHtml)).toBe("It came.");
  expect(splitHtml(sanitiseHtml(signature.replace(/^-- <br>/, ""))).newHtml).toContain("Nino");
});

test("keeps answers between quotes", () => {
  const html = `<div class="gmail_quote"><div class="gmail_attr">${lead}</div><blockquote class="gmail_quote">Which size?</blockquote><div>Forty.</div><blockquote class="gmail_quote">Which colour?</blockquote><div>Red.</div></div>`;
  const { newHtml, quotedHtml } = splitHtml(html);
  expect(words(newHtml)).toBe("Forty. Red.");
  expect(words(quotedHtml)).toContain("Which size? Which colour?");
});

test.each([
  ["a quote alone", `<blockquote type="cite">${old}</blockquote>`],
  ["a forward without a word", `<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------</div>${old}</div>`],
  ["an order", "<p>New order</p><p>Name: Nino<br>E-mail: nino@shop.example<br>Date: 3.11.2025 10:15</p>"],
  ["what is indented", '<p>The label says</p><blockquote class="webkit-indent-blockquote" style="margin:0 0 0 40px;border:none">Do not bend</blockquote>'],
  ["what is set apart for show", "<p>As the poet says</p><blockquote>A line</blockquote>"],
])("folds nothing of %s", (_what, html) => {
  expect(splitHtml(html)).toEqual({ newHtml: html, quotedHtml: "" });
});

test("leaves both sides whole: every element that begins in one ends in it", () => {
  const piece = fc.constantFrom(
    "<div>",
    "</div>",
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "a ",
    `<div>${lead}</div>`,
    "<blockquote>",
    '<blockquote type="cite">',
    "</blockquote>",
    '<div class="gmail_quote">',
    '<div id="appendonsend">',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const html = sanitiseHtml(pieces.join(""));
      const { newHtml, quotedHtml } = splitHtml(html);
      expect(leftOpen(newHtml)).toEqual([]);
      expect(leftOpen(quotedHtml)).toEqual([]);
      expect(count(newHtml) + count(quotedHtml)).toBe(count(html));
    }),
    { numRuns: 400 },
  );
});

function words(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function count(html: string): number {
  return html.match(/\ba\b/g)?.length ?? 0;
}

/** Tags of sanitised html that have no partner. */
function leftOpen(html: string): string[] {
  const open: string[] = [];
  for (const [tag, slash, name = ""] of html.matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
    if (slash === "") open.push(name);
    else if (open.pop() !== name) return [tag];
  }
  return open;
}
