import type { FastifyInstance } from "fastify";
import { cut } from "../core/cutting.ts";
import type { Desk } from "../core/desk.ts";
import { sameSecret } from "../core/secrets.ts";
import { whyPages as pages } from "../rooms/loyalty/index.ts";
import { openOwnPage, type At, type Shown } from "./own-page.ts";

type Here = At<pages.Visit>;

/** Where somebody who leaves may say why. */
export function openWhy(app: FastifyInstance, desk: Desk): Promise<void> {
  return openOwnPage<pages.Visit>(app, desk, {
    prefix: "/why",
    open: (token) => pages.visit(desk, token),
    of: (visit) => visit,
    gone: pages.gonePage,
    tooMany: pages.tooManyPage,
    show: ({ found, query, ...at }) => pages.whyPage({ ...at, visit: found, said: query["said"] === "1" && found.answer !== null }),
    take: (at, fields) => take(desk, at, fields),
  });
}

async function take(desk: Desk, { found, language, path }: Here, fields: URLSearchParams): Promise<Shown | { said: string }> {
  const filled: pages.Filled = {
    reason: pages.REASONS.find((one) => one === fields.get("reason")) ?? null,
    words: cut((fields.get("words") ?? "").trim(), 2000),
  };
  const mark = fields.get("mark") ?? "";
  const again = (wrong: "choose-one" | "other-by-now", visit = found) => ({ ...pages.whyPage({ visit, language, path, filled, wrong }), status: 422 });
  if (!sameSecret(found.mark, mark) || fields.get("website")) return again("other-by-now");
  const wish = fields.get("do");
  if (wish === "stop" || wish === "resume") {
    await pages.sayStop(desk, found, wish === "stop");
    return { said: wish === "stop" ? "stopped" : "resumed" };
  }
  const became = await pages.sayWhy(desk, found, { ...filled, mark });
  return became === "said" ? { said: "1" } : again(became, (await pages.visit(desk, path.slice("/why/".length))) ?? found);
}
