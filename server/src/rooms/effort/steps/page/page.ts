import type { Language } from "@guli/contract";
import { markup, type Html } from "../../../../core/pages/html.ts";
import { languageLinks, type Page } from "../../../../core/pages/page.ts";
import { stepPageWords, type StepPageWords } from "./words.ts";

/** A step as the customer sees it: nothing else of the conversation reaches the page. */
export type StepShown = {
  what: string;
  state: "open" | "late" | "done" | "dropped";
  /** First name or team; null: the business. */
  who: string | null;
  /** "by 18:00 on Monday, 23 November", or when it was done. */
  when: string;
};
export type StepPage = { language: Language; business: string; path: string; steps: readonly StepShown[] };

const MARKS = { open: "○", late: "○", done: "✓", dropped: "–" } as const;

const STYLE = `.steps{list-style:none;padding:0;margin:1.5rem 0}.steps .card{display:grid;grid-template-columns:2rem 1fr;gap:0 .5rem}.mark{font-size:1.25rem;line-height:1.4}
.steps h2{margin:0;font-size:1.05rem}.steps p,.steps dl{margin:.25rem 0 0;grid-column:2}.steps dl{display:grid;grid-template-columns:auto 1fr;gap:0 .75rem}.steps dt{color:var(--soft)}.steps dd{margin:0}`;

export function stepsPage({ language, business, path, steps }: StepPage): Page {
  const words = stepPageWords[language];
  const allDone = steps.length > 0 && steps.every(({ state }) => state === "done" || state === "dropped");
  const body = markup`${languageLinks({ path, language, label: words.languages })}
    <h1>${words.title}</h1>
    <p>${words.intro(business)}</p>
    ${allDone && markup`<p class="good"><strong>${words.allDone}</strong></p>`}
    <ol class="steps">${steps.map((step) => card(step, words, business))}</ol>`;
  return { language, title: `${words.title}: ${business}`, body, style: STYLE };
}

function card({ what, state, who, when }: StepShown, words: StepPageWords, business: string): Html {
  const label = { open: words.inHand, late: words.inHand, done: words.done, dropped: words.dropped }[state];
  return markup`<li class="card">
    <span class="${state === "done" ? "mark good" : "mark soft"}" aria-hidden="true">${MARKS[state]}</span>
    <h2>${what}</h2>
    <p class="${state === "done" ? "good" : "soft"}"><strong>${label}</strong></p>
    ${state === "late" && markup`<p>${words.late}</p>`}
    ${state !== "dropped" && markup`<dl><dt>${words.who}</dt><dd>${who ?? business}</dd><dt>${words.when}</dt><dd>${when}</dd></dl>`}
  </li>`;
}

/** Nothing is here, or not any more; which of the two, nobody learns. */
export function gonePage(language: Language): Page {
  const words = stepPageWords[language];
  return { language, title: words.gone, body: markup`<h1>${words.gone}</h1><p>${words.goneMore}</p>` };
}
