import { LANGUAGES } from "../../../core/pages/languages.ts";
import { asHtml, markup, type Html } from "../../../core/pages/html.ts";
import type { Page } from "../../../core/pages/page.ts";
import type { Opened } from "../personal.ts";
import { standOf } from "../rules/standing.ts";
import { guideBody, wholeForm, type Answering } from "./guide.ts";
import { laidOut, wordsOf, type Place } from "./layout.ts";

const LONGEST = 5000;

export type Words = { text: string; step: string; key: string };
export type Wrong = "empty" | "too-long";

/** What is not right with what a customer wrote. */
export function wrongIn({ text, key, step }: Words): Wrong | null {
  if (text === "" || !/^[\w-]{8,64}$/.test(key) || !/^[a-z0-9]{0,16}$/.test(step)) return "empty";
  return text.length > LONGEST ? "too-long" : null;
}

type State = { path: string; isSent: boolean; key: string; wrong?: Wrong; words?: Words };

/** A guide under a link of one customer: with what they said of each step, and a place to write where something did not work. */
export function personalPage({ centre, guide, files, said, mayWrite }: Opened, state: State): Page & { media: boolean } {
  const place: Place = { centre, language: guide.language };
  const words = wordsOf(place);
  const told = new Map(said.map(({ step, outcome }) => [step, outcome]));
  const failed = said.findLast(({ outcome }) => outcome === "failed")?.step;
  const help = mayWrite ? markup`<p>${words.sorry} <a href="#write">${words.writeToUs}</a></p>` : null;
  const inLanguage = `?lang=${guide.language}`;
  const answering: Answering = { action: `${state.path}${inLanguage}`, told, help, begin: true };
  const isDone = standOf(guide.steps, said).state === "done";
  const isSteps = guide.steps.length > 0;
  return laidOut(
    {
      ...place,
      centre: { ...centre, languages: [] },
      title: guide.title,
      at: null,
      others: {},
      body: markup`${languageBar(guide, state.path, words.language)}
        <article>${guideBody(place, { guide, files, answering })}</article>
        ${isSteps && isDone && !told.has("") && wholeForm(place, answering)}
        ${mayWrite && (failed !== undefined || state.wrong || state.isSent) && writing(place, { ...state, action: `${state.path}/words${inLanguage}`, step: failed ?? "" })}`,
    },
    { search: false, plain: true },
  );
}

function languageBar({ translations, language }: Opened["guide"], path: string, label: string): Html | null {
  if (translations.length < 2) return null;
  return markup`<nav aria-label="${label}">${translations.map(
    ({ language: code }) =>
      markup`<a href="${path}?lang=${code}" lang="${code}" hreflang="${code}"${code === language ? asHtml(' aria-current="true"') : null}>${LANGUAGES[code]}</a>`,
  )}</nav>`;
}

/** A place to write; what was not taken stands there still. */
function writing(place: Place, { action, step, key, isSent, wrong, words: written }: State & { action: string; step: string }): Html {
  const words = wordsOf(place);
  if (isSent && !wrong) return markup`<section class="ask" id="write" role="status"><p class="word good">${words.sent}</p></section>`;
  const said = wrong && (wrong === "empty" ? words.empty : words.tooLong);
  return markup`<section class="ask" id="write"><h2>${words.writeToUs}</h2>
    <form method="post" action="${action}">
      <input type="hidden" name="key" value="${written?.key || key}"><input type="hidden" name="step" value="${step}">
      <div class="field"><label for="text">${words.yourWords}</label>
        ${said && markup`<p class="wrong" id="text-wrong">${said}</p>`}
        <textarea id="text" name="text" required maxlength="${LONGEST}"${said && asHtml(' aria-invalid="true" aria-describedby="text-wrong"')}>${written?.text}</textarea>
      </div>
      <button>${words.send}</button>
    </form></section>`;
}
