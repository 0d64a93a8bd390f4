import type { Language, Money } from "@guli/contract";
import { digitsOf } from "../../../../core/money.ts";
import { lines, markup, type Html } from "../../../../core/pages/html.ts";
import { languageLinks } from "../../../../core/pages/page.ts";
import { dayIn } from "../../../../core/pages/days.ts";
import { withCode } from "../rules/settings.ts";
import { referralWords } from "../words/words.ts";
import type { Introduced, Owned } from "./opening.ts";

export const REFERRAL_STYLE = `
.code{font-family:ui-monospace,monospace;font-size:1.5rem;letter-spacing:.06em;margin:.25rem 0 1rem;user-select:all}
.quietly{margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--hair)}
.said{border-left:4px solid var(--accent);padding:.5rem 1rem;margin:0 0 1.25rem}
`;

const put = (text: string, values: Record<string, string>): string => text.replace(/\{\{(\w+)\}\}/g, (whole, key: string) => values[key] ?? whole);

/** What a friend sees who follows the link. */
export function friendPage({ business, settings, code, called }: Introduced, { language, path }: { language: Language; path: string }): Html {
  const { friend, languages } = referralWords[language];
  const offer = settings.offer[language];
  const greeting = called === null ? put(friend.unnamed, { business }) : put(friend.named, { name: called, business });
  return markup`
    ${languageLinks({ path, language, label: languages })}
    <h1>${business}</h1>
    <p>${greeting}</p>
    ${offer && markup`<section class="card"><h2>${friend.offer}</h2><p>${lines(offer)}</p></section>`}
    <h2>${friend.code}</h2>
    <p class="code">${code}</p>
    <p>${friend.say}</p>
    ${settings.site && markup`<p><a class="button" href="${withCode(settings.site, code)}">${friend.toSite}</a></p>`}`;
}

export type Said = "kept" | "stopped" | "once-more" | null;
type Shown = { language: Language; path: string; mark: string; said: Said };

/** The customer's own page: their link, how many came, and what friends see of them. */
export function ownReferralPage(owned: Owned, shown: Shown): Html {
  const { own, languages } = referralWords[shown.language];
  const { business, settings, code, count } = owned;
  const thanks = settings.thanks[shown.language];
  return markup`
    ${languageLinks({ path: shown.path, language: shown.language, label: languages })}
    <h1>${own.title}</h1>
    ${saidOf(shown)}
    <p>${put(own.lead, { business })}</p>
    ${thanks && markup`<section class="card"><h2>${own.thanks}</h2><p>${lines(thanks)}</p></section>`}
    ${code ? withLink(owned, shown) : form(shown, markup`<p class="soft">${own.makeWhy}</p><button name="do" value="make">${own.make}</button>`)}
    ${(code || count > 0) && markup`<p class="good">${own.count(count)}</p>`}
    ${vouchersOf(owned, shown)}
    ${code && endings(owned, shown)}`;
}

function vouchersOf({ vouchers, timeZone }: Owned, { language }: Shown): Html | null {
  const { own } = referralWords[language];
  if (vouchers.length === 0) return null;
  return markup`<h2>${own.vouchers}</h2>${vouchers.map(
    ({ code, money, expiresAt }) =>
      markup`<p class="code">${code}</p><p>${moneyIn(language, money)}</p>${expiresAt && markup`<p class="soft">${put(own.until, { date: dayIn(language, expiresAt, timeZone) })}</p>`}`,
  )}`;
}

const moneyIn = (language: Language, { amount, currency }: Money): string =>
  new Intl.NumberFormat(language === "uz-Cyrl" ? "uz-Cyrl-UZ" : language, { style: "currency", currency }).format(amount / 10 ** digitsOf(currency));

function saidOf({ said, language }: Shown): Html | null {
  const { own, onceMore } = referralWords[language];
  if (said === "once-more") return markup`<p class="notice" role="alert">${onceMore}</p>`;
  return said && markup`<p class="said" role="status">${said === "kept" ? own.kept : own.stopped}</p>`;
}

function withLink({ code, business, timeZone }: Owned, { language }: Shown): Html | null {
  if (!code) return null;
  const { own } = referralWords[language];
  const { url, shown, expiresAt } = code;
  const letter = `mailto:?subject=${encodeURIComponent(put(own.letterSubject, { business }))}&body=${encodeURIComponent(put(own.letter, { business, url }))}`;
  return markup`
    <div class="field"><label for="link">${own.link}</label><input id="link" readonly value="${url}" /></div>
    <p><a class="button" href="${letter}">${own.share}</a></p>
    <h2>${own.code}</h2>
    <p class="code">${shown}</p>
    ${expiresAt && markup`<p class="soft">${put(own.until, { date: dayIn(language, expiresAt, timeZone) })}</p>`}`;
}

function endings({ code }: Owned, shown: Shown): Html {
  const { own } = referralWords[shown.language];
  const called = form(
    shown,
    markup`<div class="field"><label for="called">${own.called}</label><input id="called" name="called" maxlength="60" autocomplete="nickname" aria-describedby="why" value="${code?.called ?? ""}" /><p id="why" class="soft">${own.calledWhy}</p></div>
    <button class="quiet" name="do" value="call">${own.keep}</button>`,
  );
  const stop = form(shown, markup`<p class="soft">${own.stopWhy}</p><button class="quiet" name="do" value="stop">${own.stop}</button>`);
  return markup`${called}<div class="quietly">${stop}</div>`;
}

const form = ({ path, language, mark }: Shown, inside: Html): Html =>
  markup`<form method="post" action="${path}?lang=${language}"><input type="hidden" name="mark" value="${mark}" />${inside}</form>`;

export function gonePage(language: Language): Html {
  const { gone, goneWhy } = referralWords[language];
  return markup`<h1>${gone}</h1><p>${goneWhy}</p>`;
}
