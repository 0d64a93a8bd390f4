import type { Language, SurveyAnswer } from "@guli/contract";
import type { FastifyInstance } from "fastify";
import type { Desk } from "../core/desk.ts";
import { markup } from "../core/pages/html.ts";
import type { Page } from "../core/pages/page.ts";
import { pages } from "../rooms/surveys/index.ts";
import { openOwnPage, type At, type Shown } from "./own-page.ts";

type Here = At<pages.Opened>;

/** The page behind the link of an invitation. */
export function openSurveys(app: FastifyInstance, desk: Desk): Promise<void> {
  return openOwnPage<pages.Opened>(app, desk, {
    prefix: "/survey",
    open: (token) => pages.openSurvey(desk, token),
    of: ({ linked, invited }) => ({ linked, language: invited.language }),
    gone,
    tooMany,
    show: (at) => show(desk, at, { ...chosenBy(at), said: SAID.find((one) => one === at.query["said"]) ?? null }),
    take: (at, fields) => take(desk, at, fields),
  });
}

const SAID = ["kept", "stopped", "resumed"] as const;

type Filling = { filled: SurveyAnswer; chosen: pages.Chosen | null };

function chosenBy({ query, found }: Here): Filling {
  const filled = found.answer ?? pages.blank;
  const chosen = query["a"] === undefined ? null : pages.chosenBy(found.invited, query["a"]);
  return { chosen, filled: (chosen && pages.withValue(filled, chosen.question, chosen.value)) ?? filled };
}

function show(desk: Desk, { found, language, path }: Here, { said, ...filling }: Filling & { said: pages.Said | null }): Shown {
  const mark = pages.markFor(desk, found.linked);
  const body = pages.surveyPage({ opened: found, language, path, ...filling, mark, said: said === "kept" && !found.answer ? null : said });
  const status = said === "empty" || said === "once-more" ? 422 : 200;
  return { language, title: `${pages.words[language].page.title} ${found.business}`, body, style: pages.SURVEY_STYLE, status };
}

async function take(desk: Desk, at: Here, fields: URLSearchParams): Promise<Shown | { said: string }> {
  const { found } = at;
  const filled = pages.answerIn(found, fields);
  const again = (said: pages.Said) => show(desk, at, { filled, chosen: null, said });
  if (!pages.isFromPage(desk, found.linked, fields.get("mark") ?? "") || fields.get("website")) return again("once-more");
  const wish = fields.get("do");
  if (wish === "stop" || wish === "resume") {
    await pages.stopByPage(desk, found.linked, wish === "stop");
    return { said: wish === "stop" ? "stopped" : "resumed" };
  }
  const kept = await pages.answerByPage(desk, found.linked, filled);
  return kept === "empty" ? again("empty") : { said: kept };
}

function gone(language: Language): Page {
  const { page } = pages.words[language];
  return { language, title: page.gone, body: markup`<h1>${page.gone}</h1><p>${page.goneWhy}</p>` };
}

function tooMany(language: Language): Page {
  const { page } = pages.words[language];
  return { language, title: page.title, body: markup`<h1>${page.title}</h1><p>${page.tooMany}</p>` };
}
