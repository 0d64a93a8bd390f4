import type { Language } from "@guli/contract";
import { lines, markup, type Html } from "../../../core/pages/html.ts";
import { languageLinks, type Page } from "../../../core/pages/page.ts";
import type { State } from "../rules/state.ts";
import { words as allWords, type Words } from "../words/words.ts";
import type { Visit, Wrong } from "./visiting.ts";

/** What they had filled in, shown again beside what was not right. */
export type Filled = { choice: string; words: string; tell: boolean };
export type Showing = { visit: Visit; language: Language; path: string; wrong?: Wrong | null; filled?: Filled | null; said?: boolean };

const STYLE = `legend{padding:0;margin:0 0 .5rem}input{accent-color:var(--accent)}.way{display:grid;grid-template-columns:auto 1fr;gap:.25rem .75rem;align-items:start;cursor:pointer;font-weight:400}.way input{margin-top:.35rem;width:1.25rem;height:1.25rem}
.way strong{display:block}.wish{display:flex;gap:.75rem;font-weight:400;margin:0 0 1.25rem}.wish input{width:1.25rem;height:1.25rem;margin-top:.2rem;flex:none}.taps{display:flex;flex-wrap:wrap;gap:.75rem}`;

/** The page of a recovery, for the customer: it says nothing but what they are asked. */
export function recoveryPage(showing: Showing): Page {
  const { visit, language, path } = showing;
  const words = allWords[language];
  const title = visit.view.kind === "choosing" || visit.view.kind === "taken-up" ? words.choose : words.question;
  const body = markup`${languageLinks({ path, language, label: words.language })}
    <p class="soft">${visit.business}</p>
    <h1>${title}</h1>
    ${bodyOf(showing, words)}`;
  return { language, title: `${title} ${visit.business}`, body, style: STYLE };
}

function bodyOf(showing: Showing, words: Words): Html {
  const { visit, said } = showing;
  switch (visit.view.kind) {
    case "choosing":
      return choosing(showing, words);
    case "taken-up":
      return markup`<p class="good"><strong>${words.takenUp}</strong></p>${chosenOf(visit.state, words)}`;
    case "question":
      return question(showing, words);
    case "good":
    case "late":
      return markup`${visit.view.kind === "good" && markup`<p class="good"><strong>${words.thanksGood}</strong></p>`}${notAfterAll(showing, words)}`;
    case "at-work":
      return markup`<p><strong>${said ? words.thanksNotGood : words.atWork}</strong></p>`;
  }
}

function wrongOf(wrong: Wrong | null | undefined, words: Words): Html | null {
  if (!wrong) return null;
  const text = { "choose-one": words.chooseOne, "own-words": words.saidOwn, "other-by-now": words.otherByNow }[wrong];
  return markup`<p class="notice" role="alert">${text}</p>`;
}

function chosenOf({ offer }: State, words: Words): Html | null {
  if (!offer?.chosen) return null;
  const { optionId, words: own } = offer.chosen;
  const option = offer.options.find(({ id }) => id === optionId);
  return markup`<div class="card"><p class="soft">${words.yourChoice}</p><p><strong>${option?.title ?? words.ownWay}</strong></p>${own !== "" && markup`<p>${lines(own)}</p>`}</div>`;
}

function choosing({ visit, path, language, wrong, filled }: Showing, words: Words): Html {
  const { state, mark } = visit;
  const offer = state.offer!;
  const known = offer.chosen ? { choice: offer.chosen.optionId ?? "own", words: offer.chosen.words, tell: state.tellWhenMended === true } : null;
  const now = filled ?? known ?? { choice: "", words: "", tell: false };
  const way = (value: string, title: string, more: string) =>
    markup`<label class="card way"><input type="radio" name="choice" value="${value}" required ${checked(now.choice === value)} /><span><strong>${title}</strong>${more !== "" && lines(more)}</span></label>`;
  return markup`${wrongOf(wrong, words)}
    ${offer.chosen ? markup`<p class="good"><strong>${words.chosen}</strong> ${words.mayChange}</p>` : markup`<p>${words.chooseWhy}</p>`}
    <form method="post" action="${path}?lang=${language}">
      <input type="hidden" name="mark" value="${mark}" />
      <fieldset><legend>${words.options}</legend>
        ${offer.options.map((one) => way(one.id, one.title, one.words))}
        ${way("own", words.ownWay, "")}
      </fieldset>
      <div class="field"><label for="words">${words.ownWords}</label><textarea id="words" name="words" maxlength="2000">${now.words}</textarea></div>
      ${wish(now.tell, words)}
      <button name="do" value="choose">${words.send}</button>
    </form>`;
}

/** An attribute that is there or not. */
const checked = (is: boolean): Html | null => (is ? markup`checked` : null);

const wish = (tell: boolean, words: Words): Html =>
  markup`<label class="wish"><input type="checkbox" name="tell" value="yes" ${checked(tell)} /><span>${words.tellMe}</span></label>`;

function question(showing: Showing, words: Words): Html {
  const { wrong, filled } = showing;
  return markup`${wrongOf(wrong, words)}
    <p>${words.questionWhy}</p>
    ${form(
      showing,
      markup`<div class="field"><label for="words">${words.anyWords}</label><textarea id="words" name="words" maxlength="2000">${filled?.words ?? ""}</textarea></div>
      ${wish(filled?.tell ?? false, words)}
      <div class="taps"><button name="do" value="good">${words.good}</button><button class="quiet" name="do" value="not-good">${words.notGood}</button></div>`,
    )}`;
}

function notAfterAll(showing: Showing, words: Words): Html {
  return form(
    showing,
    markup`<div class="field"><label for="words">${words.anyWords}</label><textarea id="words" name="words" maxlength="2000"></textarea></div>
    <button class="quiet" name="do" value="not-good">${words.notAfterAll}</button>`,
  );
}

const form = ({ visit, path, language }: Showing, inner: Html): Html =>
  markup`<form method="post" action="${path}?lang=${language}"><input type="hidden" name="mark" value="${visit.mark}" />${inner}</form>`;

/** Nothing is here, or not any more; which of the two, nobody learns. */
export function gonePage(language: Language): Page {
  const words = allWords[language];
  return { language, title: words.gone, body: markup`<h1>${words.gone}</h1><p>${words.goneWhy}</p>` };
}

export function tooManyPage(language: Language): Page {
  const words = allWords[language];
  return { language, title: words.choose, body: markup`<h1>${words.choose}</h1><p>${words.tooMany}</p>` };
}
