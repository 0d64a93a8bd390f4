import type { Language } from "@guli/contract";
import { dayIn } from "../../../../core/pages/days.ts";
import { lines, markup, type Html } from "../../../../core/pages/html.ts";
import { languageLinks } from "../../../../core/pages/page.ts";
import type { Asked } from "../proving.ts";
import { storyWords } from "../words/words.ts";

/** Behind the link of the letter: the story, and whether it is theirs. */
export function minePage({ business, words: said, sentAt, timeZone, proof }: Asked, { language, path }: { language: Language; path: string }): Html {
  const { mine, languages } = storyWords[language];
  const put = (text: string) => text.replaceAll("{{business}}", () => business).replaceAll("{{date}}", () => dayIn(language, sentAt, timeZone));
  return markup`
    ${languageLinks({ path, language, label: languages })}
    <h1>${mine.title}</h1>
    ${proof !== "asked" && markup`<p class="said" role="status">${mine[proof]}</p>`}
    <p>${put(mine.ask)}</p>
    <section class="story"><p>${lines(said)}</p></section>
    ${
      proof === "asked" &&
      markup`<form method="post" action="${path}?lang=${language}"><button name="mine" value="yes">${mine.yes}</button> <button class="quiet" name="mine" value="no">${mine.no}</button></form>`
    }`;
}

export function overPage(language: Language): Html {
  const { over } = storyWords[language].mine;
  return markup`<h1>${over}</h1>`;
}
