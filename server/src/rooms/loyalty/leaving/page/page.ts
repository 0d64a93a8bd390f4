import type { Language, LeavingReason } from "@guli/contract";
import { markup, type Html } from "../../../../core/pages/html.ts";
import { languageLinks, type Page } from "../../../../core/pages/page.ts";
import { words as allWords } from "../words/words.ts";
import type { Visit, Wrong } from "./visiting.ts";

export const REASONS: readonly LeavingReason[] = ["service", "price", "product", "competitor", "moved", "other"];

/** What they had filled in, shown again beside what was not right. */
export type Filled = { reason: LeavingReason | null; words: string };
export type Showing = { visit: Visit; language: Language; path: string; wrong?: Wrong | null; filled?: Filled | null; said?: boolean };

const STYLE = `legend{padding:0;margin:0 0 .5rem}.choices{display:grid;gap:.5rem}
.choices label{display:flex;align-items:center;gap:.75rem;min-height:2.75rem;padding:.4rem .9rem;border:1px solid var(--line);border-radius:.5rem;font-weight:400;cursor:pointer}
.choices label:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent);font-weight:600}
.choices input{width:1.15rem;height:1.15rem;margin:0;flex:none;accent-color:var(--accent)}
.quietly{margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--hair)}`;

/** One question, kindly: nothing of it has to be answered. */
export function whyPage(showing: Showing): Page {
  const { visit, language, path, said } = showing;
  const words = allWords[language];
  const title = said ? words.thanks : words.title;
  const body = markup`${languageLinks({ path, language, label: words.languages })}
    <p class="soft">${visit.business}</p>
    <h1>${title}</h1>
    ${said ? markup`<p class="good" role="status"><strong>${words.kept}</strong></p>` : markup`<p>${words.lead}</p>`}
    ${visit.open ? form(showing) : said ? null : markup`<p>${words.closed}</p>`}
    ${stopping(showing)}`;
  return { language, title: `${title} ${visit.business}`, body, style: STYLE };
}

function form({ visit, language, path, wrong, filled }: Showing): Html {
  const words = allWords[language];
  const now: Filled = filled ?? visit.answer ?? { reason: null, words: "" };
  return markup`${wrong ? markup`<p class="notice" role="alert">${wrong === "choose-one" ? words.chooseOne : words.onceMore}</p>` : null}
    <form method="post" action="${path}?lang=${language}">
      <input type="hidden" name="mark" value="${visit.mark}" />
      <fieldset><legend>${words.question}</legend><div class="choices">
        ${REASONS.map(
          (reason) =>
            markup`<label><input type="radio" name="reason" value="${reason}" ${now.reason === reason ? markup`checked` : null} />${words.reasons[reason]}</label>`,
        )}
      </div></fieldset>
      <div class="field"><label for="words">${words.more}</label><textarea id="words" name="words" maxlength="2000">${now.words}</textarea></div>
      <p class="trap" aria-hidden="true"><label>Website <input name="website" tabindex="-1" autocomplete="off" /></label></p>
      <button name="do" value="send">${visit.answer ? words.change : words.send}</button>
    </form>`;
}

function stopping({ visit, language, path }: Showing): Html {
  const words = allWords[language];
  return markup`<form class="quietly" method="post" action="${path}?lang=${language}">
    <input type="hidden" name="mark" value="${visit.mark}" />
    ${visit.stopped ? markup`<p class="soft" role="status">${words.stopped}</p>` : null}
    <button class="quiet" name="do" value="${visit.stopped ? "resume" : "stop"}">${visit.stopped ? words.resume : words.stop}</button>
  </form>`;
}

/** Nothing is here, or not any more; which of the two, nobody learns. */
export function gonePage(language: Language): Page {
  const words = allWords[language];
  return { language, title: words.gone, body: markup`<h1>${words.gone}</h1><p>${words.goneWhy}</p>` };
}

export function tooManyPage(language: Language): Page {
  const words = allWords[language];
  return { language, title: words.title, body: markup`<h1>${words.title}</h1><p>${words.tooMany}</p>` };
}
