import type { Language, SurveyAnswer, SurveyQuestion } from "@guli/contract";
import { asHtml, markup, type Html } from "../../../core/pages/html.ts";
import { languageLinks } from "../../../core/pages/page.ts";
import { labelOf } from "../rules/invitation.ts";
import { NOTHING, valueOf, valuesOf } from "../rules/scales.ts";
import { surveyWords } from "../words/words.ts";
import { dayIn } from "../../../core/pages/days.ts";
import type { Opened } from "./opening.ts";

export type Said = "kept" | "once-more" | "empty" | "stopped" | "resumed";

type Shown = {
  opened: Opened;
  language: Language;
  path: string;
  mark: string;
  /** The answer as it is filled in: what stands, and what the link in the letter chose. */
  filled: SurveyAnswer;
  /** What the link chose and is not sent yet. */
  chosen: { question: SurveyQuestion; value: string } | null;
  said: Said | null;
};

export const SURVEY_STYLE = `
.choices{display:grid;gap:.5rem;margin:.5rem 0 0}
.choices label{display:flex;align-items:center;gap:.75rem;min-height:2.75rem;padding:.4rem .9rem;border:1px solid var(--line);border-radius:.5rem;font-weight:400;cursor:pointer}
.choices label:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent);font-weight:600}
.choices input{width:1.15rem;height:1.15rem;margin:0;flex:none;accent-color:var(--accent)}
.row{grid-template-columns:repeat(auto-fit,minmax(2.6rem,1fr));gap:.3rem}.row label{justify-content:center;gap:.3rem;padding:.25rem}.row input{width:.95rem;height:.95rem}
.ends{display:flex;justify-content:space-between;gap:1rem;font-size:.875rem}
.said{border-left:4px solid var(--accent);padding:.5rem 1rem;margin:0 0 1.25rem}
.quietly{margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--hair)}
`;

/** The question, with its answers to choose from: nothing is kept before the button is pressed. */
export function surveyPage(shown: Shown): Html {
  const { opened, language, path } = shown;
  const { page } = surveyWords[language];
  return markup`
    ${languageLinks({ path, language, label: page.languages })}
    <h1>${shown.said === "kept" ? page.thanks : page.title}</h1>
    ${saidOf(shown)}
    ${opened.open ? form(shown) : shown.said === "kept" ? null : markup`<p>${page.closed}</p>`}
    ${stopping(shown)}`;
}

function saidOf({ said, opened, language, chosen }: Shown): Html | null {
  const { page } = surveyWords[language];
  const until = opened.until === null ? null : markup` ${page.until.replace("{{date}}", dayIn(language, opened.until, opened.timeZone))}`;
  if (said === "kept") return markup`<p class="said" role="status">${page.kept}${opened.open ? until : null}</p>`;
  if (said === "stopped") return markup`<p class="said" role="status">${page.stopped}</p>`;
  if (said === "resumed") return markup`<p class="said" role="status">${page.resumed}</p>`;
  if (said === "empty") return markup`<p class="notice" role="alert">${page.nothing}</p>`;
  if (said === "once-more") return markup`<p class="notice" role="alert">${page.onceMore}</p>`;
  if (chosen) return markup`<p class="said" role="status">${page.chosen.replace("{{answer}}", labelOf(chosen.question, chosen.value, language))}</p>`;
  return markup`<p class="soft">${page.lead.replace("{{business}}", opened.business)}</p>`;
}

function form({ opened, language, path, mark, filled, said }: Shown): Html {
  const { page } = surveyWords[language];
  return markup`<form method="post" action="${path}?lang=${language}">
    <input type="hidden" name="mark" value="${mark}" />
    ${opened.invited.questions.map((question) => field(question, filled, language))}
    <div class="field"><label for="words">${page.words}</label><textarea id="words" name="words" maxlength="2000">${filled.words}</textarea></div>
    <p class="trap" aria-hidden="true"><label>Website <input name="website" tabindex="-1" autocomplete="off" /></label></p>
    <button name="do" value="send">${said === "kept" || opened.answer ? page.change : page.send}</button>
  </form>`;
}

function field(question: SurveyQuestion, filled: SurveyAnswer, language: Language): Html {
  const { text, low, high } = surveyWords[language].asks[question];
  const values = valuesOf(question);
  const inRow = question === "ease" || question === "recommend";
  const checked = valueOf(filled, question);
  const ordered = question === "satisfaction" || question === "expectation" ? values.toReversed() : values;
  return markup`<fieldset>
    <legend>${text}</legend>
    <div class="choices${inRow ? " row" : ""}">
      ${ordered.map(
        (value) =>
          markup`<label><input type="radio" name="${question}" value="${value}" ${value === checked ? asHtml("checked") : null}/>${labelOf(question, value, language)}</label>`,
      )}
    </div>
    ${inRow ? markup`<p class="ends soft"><span>${values[0]}: ${low}</span><span>${values.at(-1)}: ${high}</span></p>` : null}
  </fieldset>`;
}

function stopping({ opened, language, path, mark }: Shown): Html {
  const { page } = surveyWords[language];
  return markup`<form class="quietly" method="post" action="${path}?lang=${language}">
    <input type="hidden" name="mark" value="${mark}" />
    <p class="soft">${opened.stopped ? page.stopped : page.stopWhy}</p>
    <button class="quiet" name="do" value="${opened.stopped ? "resume" : "stop"}">${opened.stopped ? page.resume : page.stop}</button>
  </form>`;
}

/** What is filled in where nothing was answered yet. */
export const blank = NOTHING;
