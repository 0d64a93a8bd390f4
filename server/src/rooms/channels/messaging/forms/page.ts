import type { Language } from "@guli/contract";
import { createHash } from "node:crypto";
import { labelOf, originOf, under, wordIn, type Filled, type FormField, type FormSettings } from "./rules.ts";
import { STYLE } from "./style.ts";
import { formWords, LANGUAGES, type Wrong } from "./words.ts";

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
  /** A page cannot give files back that came with what was not right. */
  filesLost?: boolean;
};

/** Only our own style; no script, no picture, no font from anywhere. */
export function policyFor({ allowedOrigins }: Pick<FormSettings, "allowedOrigins">): string {
  const hash = createHash("sha256").update(STYLE).digest("base64");
  const around = allowedOrigins.flatMap(originOf);
  return `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors ${around.length > 0 ? `'self' ${around.join(" ")}` : "*"}`;
}

/** The form, readable without a script, with what is wrong said at the top and at each field. */
export function formPage(page: Page): string {
  const { settings, path, language, otherwise, business, key } = page;
  const words = formWords[language];
  const title = wordIn(settings.title, language, otherwise) || business;
  const files = settings.fields.some(({ type }) => type === "file");
  const body = `<nav aria-label="${words.language}">${Object.entries(LANGUAGES)
    .map(([code, name]) => `<a href="${path}?lang=${code}" lang="${code}" hreflang="${code}"${code === language ? ' aria-current="true"' : ""}>${name}</a>`)
    .join("")}</nav>
<h1>${escaped(title)}</h1>
${summary(page)}
<form method="post" action="${path}?lang=${language}"${files ? ' enctype="multipart/form-data"' : ""} novalidate>
<input type="hidden" name="_key" value="${escaped(key)}">
${settings.fields.map((field) => fieldRow(page, field)).join("\n")}
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
  return document({ language, title: words.thankYou, body: `<h1>${words.thankYou}</h1>\n<p role="status">${escaped(said).replaceAll("\n", "<br>")}</p>` });
}

/** A page that says one thing only: why there is no form. */
export const wordPage = (language: Language, said: string): string => document({ language, title: said, body: `<h1>${escaped(said)}</h1>` });

function document({ language, title, body }: { language: Language; title: string; body: string }): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><main>
${body}
</main></body>
</html>
`;
}

function summary({ settings, language, otherwise, wrong, filesLost }: Page): string {
  const words = formWords[language];
  const lines = settings.fields.flatMap((field) => {
    const trouble = under(wrong, field.name);
    return trouble ? [`<li><a href="#${field.name}">${escaped(labelOf(field, language, otherwise))}</a>: ${words.wrong[trouble]}</li>`] : [];
  });
  const whole = wrong[""] ? [`<li>${words.wrong[wrong[""]]}</li>`] : [];
  const all = [...whole, ...lines];
  if (all.length === 0) return "";
  const again = filesLost ? `<p>${words.filesAgain}</p>` : "";
  return `<div class="summary" role="alert"><p>${words.notYet}</p><ul>${all.join("")}</ul>${again}</div>`;
}

function fieldRow(page: Page, field: FormField): string {
  const { language, otherwise } = page;
  const words = formWords[language];
  const trouble = under(page.wrong, field.name);
  const optional = field.required ? "" : ` <span class="optional">${words.optional}</span>`;
  const said = trouble ? `<p class="wrong" id="${field.name}-wrong">${words.wrong[trouble]}</p>` : "";
  const shared = `id="${field.name}" name="${field.name}"${field.required ? ' aria-required="true"' : ""}${trouble ? ` aria-invalid="true" aria-describedby="${field.name}-wrong"` : ""}`;
  return `<div class="field"><label for="${field.name}">${escaped(labelOf(field, language, otherwise))}${optional}</label>${control(field, shared, { value: under(page.values, field.name) ?? "", choose: words.choose })}${said}</div>`;
}

function control({ type, choices, name }: FormField, shared: string, { value, choose }: { value: string; choose: string }): string {
  switch (type) {
    case "long":
      return `<textarea ${shared} rows="6">${escaped(value)}</textarea>`;
    case "choice":
      return `<select ${shared}><option value="">${choose}</option>${choices.map((one) => `<option${one === value ? " selected" : ""}>${escaped(one)}</option>`).join("")}</select>`;
    case "file":
      return `<input type="file" ${shared} multiple>`;
    case "email":
      return `<input type="email" ${shared} value="${escaped(value)}" autocomplete="email">`;
    case "phone":
      return `<input type="tel" ${shared} value="${escaped(value)}" autocomplete="tel">`;
    case "date":
      return `<input type="date" ${shared} value="${escaped(value)}">`;
    case "text":
      return `<input type="text" ${shared} value="${escaped(value)}"${name.endsWith("name") ? ' autocomplete="name"' : ""}>`;
  }
}

const MARKS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);
