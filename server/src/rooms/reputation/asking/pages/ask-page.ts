import type { Language } from "@guli/contract";
import { markup, type Html } from "../../../../core/pages/html.ts";
import { languageLinks } from "../../../../core/pages/page.ts";
import type { Way } from "../rules/sites.ts";
import { askWords } from "../words/words.ts";
import type { OpenedAsk } from "./opening.ts";

export type Said = "once-more" | "stopped" | "resumed" | null;
type Shown = { opened: OpenedAsk; language: Language; path: string; mark: string; said: Said };

export const ASK_STYLE = `
.places{display:grid;gap:.75rem;margin:1.5rem 0}.places button{width:100%}
.said{border-left:4px solid var(--accent);padding:.5rem 1rem;margin:0 0 1.25rem}
.quietly{margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--hair)}
`;

/** All the sites at which one can write, for everybody the same. */
export function askPage({ opened, language, path, mark, said }: Shown): Html {
  const { page } = askWords[language];
  const ways = opened.ways(language);
  return markup`
    ${languageLinks({ path, language, label: page.languages })}
    <h1>${page.title}</h1>
    ${said === "once-more" ? markup`<p class="notice" role="alert">${page.onceMore}</p>` : null}
    ${said === "stopped" || said === "resumed" ? markup`<p class="said" role="status">${said === "stopped" ? page.stopped : page.resumed}</p>` : null}
    ${ways.length === 0 ? markup`<p>${page.closed}</p>` : places({ opened, language, path, mark, ways })}
    <form class="quietly" method="post" action="${path}?lang=${language}">
      <input type="hidden" name="mark" value="${mark}" />
      <p class="soft">${opened.stopped ? page.stopped : page.stopWhy}</p>
      <button class="quiet" name="do" value="${opened.stopped ? "resume" : "stop"}">${opened.stopped ? page.resume : page.stop}</button>
    </form>`;
}

function places({ opened, language, path, mark, ways }: Omit<Shown, "said"> & { ways: Way[] }): Html {
  const { page } = askWords[language];
  return markup`<p>${page.lead.replace("{{business}}", opened.business)}</p>
    <p class="soft">${page.honest}</p>
    <form class="places" method="post" action="${path}?lang=${language}">
      <input type="hidden" name="mark" value="${mark}" />
      ${ways.map(({ name }, at) => markup`<button name="site" value="${at}">${page.writeAt.replace("{{site}}", name)}</button>`)}
    </form>`;
}

/** On the way to a site. The browser goes by itself; where it does not, there is the link. */
export function goingPage({ language, way }: { language: Language; way: Way }): { body: Html; head: Html } {
  const { page } = askWords[language];
  return {
    head: markup`<meta http-equiv="refresh" content="1;url=${way.url}" />`,
    body: markup`<h1>${page.title}</h1><p>${page.goesOn.replace("{{site}}", way.name)}</p><p><a href="${way.url}" rel="noreferrer">${way.name}</a></p>`,
  };
}
