import type { FastifyInstance } from "fastify";
import { cut } from "../core/cutting.ts";
import type { Desk } from "../core/desk.ts";
import { pages } from "../rooms/recovery/index.ts";
import { openOwnPage, type At, type Shown } from "./own-page.ts";

const PREFIX = "/options";

/** Where customers choose how something is put right, and say whether it is good now. */
export function openOptions(app: FastifyInstance, desk: Desk): Promise<void> {
  return openOwnPage<pages.Visit>(app, desk, {
    prefix: PREFIX,
    open: (token) => pages.visit(desk, token),
    of: (visit) => visit,
    gone: pages.gonePage,
    tooMany: pages.tooManyPage,
    show: ({ found, query, ...at }) => pages.recoveryPage({ ...at, visit: found, said: query["said"] === "1" }),
    take: (at, fields) => take(desk, at, fields),
  });
}

async function take(desk: Desk, { found, language, path }: At<pages.Visit>, fields: URLSearchParams): Promise<Shown | { said: string }> {
  const filled: pages.Filled = {
    choice: fields.get("choice") ?? "",
    words: cut((fields.get("words") ?? "").trim(), 2000),
    tell: fields.get("tell") === "yes",
  };
  const became = await say(desk, found, { ...filled, mark: fields.get("mark") ?? "", do: fields.get("do") ?? "" });
  if (became === "said") return { said: "1" };
  // What they are asked may be something else by now: it is looked at anew.
  const visit = (await pages.visit(desk, path.slice(PREFIX.length + 1))) ?? found;
  return { ...pages.recoveryPage({ visit, language, path, filled, wrong: became }), status: 422 };
}

function say(desk: Desk, visit: pages.Visit, { do: what, ...said }: pages.Filled & { mark: string; do: string }) {
  if (what === "good" || what === "not-good") return pages.sayAnswer(desk, visit, { ...said, good: what === "good" });
  return pages.sayChoice(desk, visit, said);
}
