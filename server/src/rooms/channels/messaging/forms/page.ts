import type { Language } from "@guli/contract";
import { asHtml, lines, markup, type Html } from "../../../../core/pages/html.ts";
import { languageLinks, page as wholePage, policyFor as policyOf } from "../../../../core/pages/page.ts";
import { labelOf, originOf, under, wordIn, type Filled, type FormField, type FormSettings } from "./rules.ts";
import { STYLE } from "./style.ts";
import { formWords, type Wrong } from "./words.ts";

export type Page = {
  settings: FormSettings;
  path: string;
  language: Language;
  /** The business's, where a label is missing. */
  otherwise: Language;
  business: string;
  /** Makes of two clicks one entry. */
  key: string;
  values: Filled;
  wrong: Record<string, Wrong>;
  /** The code of whoever sent them here. */
  referral?: string;
  /** A page cannot give files back that came with what was not right. */
  filesLost?: boolean;
};

/** Only our own style; no script, no picture, no font from anywhere. */
export function policyFor({ allowedOrigins }: Pick<FormSettings, "allowedOrigins">): string {
  const around = allowedOrigins.flatMap(originOf);
  return policyOf({ style: STYLE, frames: around.length > 0 ? `'self' ${around.join(" ")}` : "*" });
}

/** The form, readable without a script, with what is wrong said at the top and at each field. */
export function formPage(page: Page): string {
  const { settings, path, language, otherwise, business, key, referral } = page;
  const words = formWords[language];
  const title = wordIn(settings.title, language, otherwise) || business;
  const files = settings.fields.some(({ type }) => type === "file");
  const body = markup`${languageLinks({ path, language, label: words.language })}
<h1>${title}</h1>
${summary(page)}
<form method="post" action="${path}?lang=${language}"${files && asHtml(' enctype="multipart/form-data"')} novalidate>
<input type="hidden" name="_key" value="${key}">${referral && markup`<input type="hidden" name="_ref" value="${referral}">`}
${settings.fields.map((field) => fieldRow(page, field))}
<div class="trap" aria-hidden="true"><label for="_website">${words.trap}</label><input id="_website" name="_website" tabindex="-1" autocomplete="off"></div>
<button type="submit">${words.send}</button>
</form>`;
  // A reader that speaks begins with the title: whoever hears it knows at once that the form is back.
  const isBack = Object.keys(page.wrong).length > 0;
  return document({ language, title: isBack ? `${words.notYet} ${title}` : title, body });
}

export function thanksPage({ settings, language }: Pick<Page, "settings" | "language">): string {
  const words = formWords[language];
  const said = settings.thanks[language] || words.received;
  return document({ language, title: words.thankYou, body: markup`<h1>${words.thankYou}</h1><p role="status">${lines(said)}</p>` });
}

/** A page that says one thing only: why there is no form. */
export const wordPage = (language: Language, said: string): string => document({ language, title: said, body: markup`<h1>${said}</h1>` });

const document = (shown: { language: Language; title: string; body: Html }): string => wholePage({ ...shown, style: STYLE });

function summary({ settings, language, otherwise, wrong, filesLost }: Page): Html | null {
  const words = formWords[language];
  const named = settings.fields.flatMap((field) => {
    const trouble = under(wrong, field.name);
    return trouble ? [markup`<li><a href="#${field.name}">${labelOf(field, language, otherwise)}</a>: ${words.wrong[trouble]}</li>`] : [];
  });
  const whole = wrong[""] ? [markup`<li>${words.wrong[wrong[""]]}</li>`] : [];
  const all = [...whole, ...named];
  if (all.length === 0) return null;
  return markup`<div class="notice" role="alert"><p>${words.notYet}</p><ul>${all}</ul>${filesLost && markup`<p>${words.filesAgain}</p>`}</div>`;
}

function fieldRow(page: Page, field: FormField): Html {
  const { language, otherwise } = page;
  const words = formWords[language];
  const { name, required } = field;
  const trouble = under(page.wrong, name);
  const shared = markup`id="${name}" name="${name}"${required && asHtml(' aria-required="true"')}${trouble && markup` aria-invalid="true" aria-describedby="${name}-wrong"`}`;
  const optional = !required && markup` <span class="optional">${words.optional}</span>`;
  const input = control(field, shared, { value: under(page.values, name) ?? "", choose: words.choose });
  const said = trouble && markup`<p class="wrong" id="${name}-wrong">${words.wrong[trouble]}</p>`;
  return markup`<div class="field"><label for="${name}">${labelOf(field, language, otherwise)}${optional}</label>${input}${said}</div>
`;
}

function control({ type, choices, name }: FormField, shared: Html, { value, choose }: { value: string; choose: string }): Html {
  switch (type) {
    case "long":
      return markup`<textarea ${shared} rows="6">${value}</textarea>`;
    case "choice":
      return markup`<select ${shared}><option value="">${choose}</option>${choices.map((one) => markup`<option${one === value && asHtml(" selected")}>${one}</option>`)}</select>`;
    case "file":
      return markup`<input type="file" ${shared} multiple>`;
    case "email":
      return markup`<input type="email" ${shared} value="${value}" autocomplete="email">`;
    case "phone":
      return markup`<input type="tel" ${shared} value="${value}" autocomplete="tel">`;
    case "date":
      return markup`<input type="date" ${shared} value="${value}">`;
    case "text":
      return markup`<input type="text" ${shared} value="${value}"${name.endsWith("name") && asHtml(' autocomplete="name"')}>`;
  }
}
