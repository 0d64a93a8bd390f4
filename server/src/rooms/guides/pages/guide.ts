import type { GuideOutcome } from "@guli/contract";
import { asHtml, markup, type Html } from "../../../core/pages/html.ts";
import type { Page } from "../../../core/pages/page.ts";
import { htmlOf, type Around, type ShownFile } from "../rules/markdown.ts";
import { pictureWithMarks } from "../rules/marks.ts";
import type { GuideStep } from "../rules/content.ts";
import type { Listed, Shown } from "../store/shelf.ts";
import { homeOf, laidOut, wordsOf, type Place } from "./layout.ts";
import { guideList, trail } from "./shelves.ts";

/** What is known of a reader: what they said of each step, or of the whole (""). */
export type Told = ReadonlyMap<string, GuideOutcome>;
/** Where the forms go and what they carry along. */
export type Answering = {
  action: string;
  told: Told;
  /** What follows where something did not work. */
  help: Html | null;
  /** Say that one has begun: only where somebody is told of it. */
  begin: boolean;
};
export type Files = ReadonlyMap<string, ShownFile>;
type Given = { guide: Shown; files: Files; related: readonly Listed[]; answering: Answering };

/** A guide on the public pages. */
export function guidePage(place: Place, given: Given): Page & { media: boolean } {
  const { guide, files, related } = given;
  const { centre, language } = place;
  const words = wordsOf(place);
  const first = guide.steps.find(({ picture }) => picture)?.picture;
  return laidOut({
    ...place,
    title: guide.title,
    about: guide.summary,
    kind: "article",
    picture: (first && files.get(first.fileId)?.url.slice(centre.path.length)) ?? null,
    at: `/${language}/${guide.slug}`,
    others: Object.fromEntries(guide.translations.map((one) => [one.language, `/${one.language}/${one.slug}`])),
    body: markup`${trail(place, guide.collection)}
      <article>${guideBody(place, given)}</article>
      <footer><p>${words.updated(dateIn(place, guide.publishedAt))}</p></footer>
      ${related.length > 0 && markup`<section class="ask"><h2>${words.related}</h2>${guideList(place, related)}</section>`}`,
  });
}

const dateIn = ({ language, centre }: Place, at: string): string =>
  new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "long", timeZone: centre.timeZone }).format(new Date(at));

/** Title, text and steps, with the forms in which one says what worked. Readable as a whole without any of them. */
export function guideBody(place: Place, { guide, files, answering }: Omit<Given, "related">): Html {
  const words = wordsOf(place);
  const around: Around = { files, guides: homeOf(place), below: 2 };
  const text = guide.body.trim() !== "" && markup`<div class="text">${asHtml(htmlOf(guide.body, around))}</div>`;
  const isSteps = guide.steps.length > 0;
  return markup`<h1>${guide.title}</h1>
    ${guide.summary ? markup`<p class="soft">${guide.summary}</p>` : isSteps && markup`<p class="soft">${words.steps(guide.steps.length)}</p>`}
    ${text}
    ${isSteps && answering.begin && answering.told.size === 0 && form(answering, { step: "", words: [["opened", words.begin, true]] })}
    ${isSteps && markup`<ol class="steps">${guide.steps.map((step, at) => stepItem(place, { step, nth: at + 1, of: guide.steps.length, around, answering }))}</ol>`}
    ${!isSteps && wholeForm(place, answering)}`;
}

type Item = { step: GuideStep; nth: number; of: number; around: Around; answering: Answering };

function stepItem(place: Place, { step, nth, of, around, answering }: Item): Html {
  const words = wordsOf(place);
  const said = answering.told.get(step.id);
  const { picture, video } = step;
  const [shot, film] = [picture && around.files.get(picture.fileId), video && around.files.get(video.fileId)];
  return markup`<li class="card${said === "failed" && " here"}" id="step-${nth}">
    <h2 id="step-${nth}-title"><span class="nth">${words.step(nth)}.</span> ${step.title}</h2>
    ${step.text.trim() !== "" && markup`<div class="text">${asHtml(htmlOf(step.text, { ...around, below: 3 }))}</div>`}
    ${picture && shot && pictureWithMarks(picture, shot)}
    ${film && markup`<figure class="shot"><video controls preload="metadata" src="${film.url}" title="${video!.caption || words.video}"></video>${video!.caption && markup`<figcaption>${video!.caption}</figcaption>`}</figure>`}
    ${said === "done" && markup`<p class="word good" role="status">✓ ${nth === of ? words.allDone : words.markedDone}${nth < of && markup` <a href="#step-${nth + 1}">${words.goOn}</a>`}</p>`}
    ${said === "failed" && markup`<div role="status"><p class="word wrong">${words.markedFailed}</p>${answering.help}</div>`}
    ${
      said !== "done" &&
      form(answering, {
        step: step.id,
        place: `#step-${nth}`,
        label: `step-${nth}-title`,
        words: [["done", words.done, true], ...(said === "failed" ? [] : [["failed", words.failed, false] as Choice])],
      })
    }
  </li>`;
}

type Choice = [outcome: GuideOutcome, word: string, main: boolean];

/** Buttons that say something of a step, or of the whole. */
function form({ action }: Answering, { step, words, place = "", label }: { step: string; words: Choice[]; place?: string; label?: string }): Html {
  const button = ([outcome, word, main]: Choice) =>
    markup`<button name="outcome" value="${outcome}"${!main && asHtml(' class="quiet"')}${label && markup` aria-describedby="${label}"`}>${word}</button>`;
  return markup`<form class="told" method="post" action="${action}${place}"><input type="hidden" name="step" value="${step}">${words.map(button)}</form>`;
}

/** "Was this helpful?" */
export function wholeForm(place: Place, answering: Answering): Html {
  const words = wordsOf(place);
  const said = answering.told.get("");
  const answered = said === "done" || said === "failed";
  return markup`<section class="ask" id="helpful"><h2>${words.helpful}</h2>
    ${answered && markup`<div role="status"><p class="word">${words.thanks}</p>${said === "failed" && answering.help}</div>`}
    ${
      !answered &&
      form(answering, {
        step: "",
        place: "#helpful",
        words: [
          ["done", words.yes, false],
          ["failed", words.no, false],
        ],
      })
    }
  </section>`;
}
