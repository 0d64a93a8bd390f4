import type { Language, StoryAbout, StoryKind } from "@guli/contract";
import { dayIn } from "../../../../core/pages/days.ts";
import { asHtml, lines, markup, type Html } from "../../../../core/pages/html.ts";
import { languageLinks } from "../../../../core/pages/page.ts";
import { shownWords } from "../rules/hiding.ts";
import { LONGEST, LONGEST_NAME } from "../rules/taking.ts";
import type { PublicStory } from "../store/public.ts";
import type { Trouble } from "../taking.ts";
import { storyWords } from "../words/words.ts";
import type { Place, Shelf } from "./opening.ts";

export const STORY_STYLE = `
.story{border-top:1px solid var(--hair);padding:1.25rem 0}.story p{margin:.35rem 0}
.kind{font-weight:600}.kind::before{content:"";display:inline-block;width:.6rem;height:.6rem;margin-right:.5rem;border-radius:50%;background:var(--good)}
.kind.less::before{border-radius:0;background:var(--wrong)}
.choices label{display:flex;align-items:center;gap:.75rem;min-height:2.75rem;padding:.4rem .9rem;margin:.5rem 0 0;border:1px solid var(--line);border-radius:.5rem;font-weight:400;cursor:pointer}
.choices input{width:1.15rem;height:1.15rem;margin:0;flex:none;accent-color:var(--accent)}
.said{border-left:4px solid var(--accent);padding:.5rem 1rem;margin:0 0 1.25rem}
.tell{margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--hair)}
.filter{margin:1rem 0}
`;

/** What stands in the form: kept when something is not right with it. */
export type Filled = { kind: StoryKind | null; about: StoryAbout; words: string; called: string; email: string };
export const BLANK: Filled = { kind: null, about: "us", words: "", called: "", email: "" };

export type Shown = { place: Place; language: Language; shelf: Shelf; mark: string; filled: Filled; said: "thanks" | "again" | Trouble | null; action: string };

const put = (text: string, business: string): string => text.replaceAll("{{business}}", business);

export function storiesPage(shown: Shown): Html {
  const { place, language, said } = shown;
  const words = storyWords[language];
  return markup`
    ${languageLinks({ path: shown.action, language, label: words.languages })}
    <h1>${words.title}: ${place.business}</h1>
    ${said === "thanks" && markup`<div class="said" role="status"><p>${words.thanks}</p><p>${words.thanksWhy}</p>${place.asksMail && markup`<p>${words.thanksMail}</p>`}</div>`}
    <p>${lines(place.settings.intro[language] ?? put(words.intro, place.business))}</p>
    <p><a href="#tell">${words.tell}</a></p>
    ${filters(shown)}
    ${list(shown)}
    <section class="tell" id="tell" aria-labelledby="tell-title">${form(shown)}</section>`;
}

function filters({ place, language, shelf }: Shown): Html {
  const words = storyWords[language];
  const link = (kind: StoryKind | null, name: string) =>
    markup`<a href="${place.path}?lang=${language}${kind && `&kind=${kind}`}" ${kind === shelf.kind ? asHtml('aria-current="true"') : null}>${name}</a>`;
  return markup`<nav class="filter" aria-label="${words.show}">${link(null, words.all)}${link("exceeded", words.exceeded)}${link("fell-short", words.fellShort)}</nav>`;
}

function list({ place, language, shelf }: Shown): Html {
  const words = storyWords[language];
  const { rows, next, kind, isFirst } = shelf;
  const here = `${place.path}?lang=${language}${kind ? `&kind=${kind}` : ""}`;
  return markup`
    ${rows.length === 0 && markup`<p class="soft">${words.none}</p>`}
    ${rows.map((row) => story(row, place, language))}
    ${rows.some(({ hidden }) => hidden.length > 0) && markup`<p class="soft">${words.hidden}</p>`}
    <p>${!isFirst && markup`<a href="${here}">${words.newest}</a> `}${next && markup`<a rel="next" href="${here}&after=${next}">${words.older}</a>`}</p>`;
}

/** Described for search engines as what it is: somebody's words, with no stars that nobody gave. */
function story({ kind, about, words: said, hidden, called, language: spoken, shownAt }: PublicStory, place: Place, language: Language): Html {
  const words = storyWords[language];
  const whom =
    about === "us"
      ? markup`<span itemprop="itemReviewed" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="${place.business}" /></span>`
      : null;
  const type = about === "us" ? "https://schema.org/Review" : "https://schema.org/CreativeWork";
  return markup`<article class="story" itemscope itemtype="${type}">${whom}
    <p class="kind ${kind === "fell-short" && "less"}">${kind === "exceeded" ? words.exceeded : words.fellShort}</p>
    <p class="soft">${about === "us" ? words.us : words.another}</p>
    <div lang="${spoken}" itemprop="${about === "us" ? "reviewBody" : "text"}"><p>${lines(shownWords(said, hidden))}</p></div>
    <p class="soft"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${called || words.unnamed}</span></span>,
      <time datetime="${shownAt.slice(0, 10)}" itemprop="datePublished">${dayIn(language, shownAt, place.timeZone)}</time></p>
  </article>`;
}

function form(shown: Shown): Html {
  const { place, language, mark, filled, said, action } = shown;
  const words = storyWords[language];
  const trouble = troubleOf(shown);
  const wrong = (field: boolean) => (field ? asHtml('aria-invalid="true" aria-errormessage="trouble"') : null);
  const choice = (name: string, [value, text]: readonly [string, string], chosen: string | null) =>
    markup`<label><input type="radio" name="${name}" value="${value}" ${value === chosen ? asHtml("checked") : null}/>${text}</label>`;
  return markup`<h2 id="tell-title">${words.tell}</h2>
  ${trouble && markup`<p class="notice" role="alert" id="trouble">${trouble}</p>`}
  <form method="post" action="${action}?lang=${language}#tell">
    <input type="hidden" name="mark" value="${mark}" />
    <fieldset class="choices" ${wrong(said === "kind")}><legend>${words.kind}</legend>
      ${choice("kind", ["exceeded", words.kindExceeded], filled.kind)}${choice("kind", ["fell-short", words.kindFellShort], filled.kind)}</fieldset>
    <fieldset class="choices"><legend>${words.about}</legend>
      ${choice("about", ["us", put(words.aboutUs, place.business)], filled.about)}${choice("about", ["another", words.aboutAnother], filled.about)}</fieldset>
    <div class="field"><label for="words">${words.words}</label><p class="soft" id="words-why">${words.wordsWhy}</p>
      <textarea id="words" name="words" maxlength="${LONGEST}" rows="8" aria-describedby="words-why" ${wrong(["short", "long", "links"].includes(said ?? ""))}>${asHtml("\n")}${filled.words}</textarea></div>
    <div class="field"><label for="called">${words.called}</label><p class="soft" id="called-why">${words.calledWhy}</p>
      <input id="called" name="called" maxlength="${LONGEST_NAME}" autocomplete="nickname" aria-describedby="called-why" value="${filled.called}" /></div>
    ${
      place.asksMail &&
      markup`<div class="field"><label for="email">${words.email}</label><p class="soft" id="email-why">${words.emailWhy}</p>
      <input id="email" name="email" type="email" maxlength="200" autocomplete="email" aria-describedby="email-why" value="${filled.email}" ${wrong(said === "email")}/></div>`
    }
    <p class="trap" aria-hidden="true"><label>Website <input name="website" tabindex="-1" autocomplete="off" /></label></p>
    <p class="soft">${words.agree}</p>
    <button>${words.send}</button>
  </form>`;
}

function troubleOf({ said, language }: Shown): string | null {
  const { wrong, tooMany } = storyWords[language];
  if (said === null || said === "thanks") return null;
  return said === "full" ? tooMany : wrong[said];
}

export function goneStories(language: Language): Html {
  const { gone, goneWhy } = storyWords[language];
  return markup`<h1>${gone}</h1><p>${goneWhy}</p>`;
}
