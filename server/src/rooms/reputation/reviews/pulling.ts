import type { ReviewPull } from "@guli/contract";
import { isBefore, plus, type Instant } from "../../../core/clock.ts";
import type { Desk } from "../../../core/desk.ts";
import { exactJson } from "../../../core/exact-json.ts";
import type { Task } from "../../../core/jobs/running.ts";
import { callOutside, type Answer } from "../../../core/outside.ts";
import type { DueClock } from "../../../core/ticker.ts";
import { messaging } from "../../channels/index.ts";
import { firstUrl, nextUrl, waitAfter } from "./rules/paging.ts";
import { valueAt } from "./rules/paths.ts";
import { readReview } from "./rules/reading.ts";
import type { Told } from "./rules/told.ts";
import { tokenFor } from "./secrets.ts";
import * as store from "./store/sources.ts";
import { takeIn } from "./taking-in.ts";

/** Sites are asked for news when it is time. */
export const sourceClock: DueClock = {
  name: "review-sources",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(store.dueSources, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId, ids) =>
    desk.transaction(workspaceId, async (tx) => {
      const claimed = await store.claimSources(tx, ids, plus(tx.now, { minutes: 30 }));
      for (const sourceId of claimed) tx.enqueue("fetch-reviews", { sourceId }, { key: `fetch-reviews:${sourceId}`, tries: 1 });
      return claimed.length;
    }),
};

export const fetchReviewsTask: Task = async (desk, payload) => {
  const { workspaceId, sourceId } = payload as { workspaceId: string; sourceId: string };
  const source = await desk.read(workspaceId, (tx) => store.source(tx, sourceId));
  if (!source?.on || source.way !== "pull" || !source.settings.pull) return;
  const asking = { workspaceId, source, pull: source.settings.pull };
  try {
    await fetchAll(desk, asking);
  } catch (cause) {
    await noteTrouble(desk, asking, messaging.troubleFrom(cause));
  }
};

type Asking = { workspaceId: string; source: store.Source; pull: ReviewPull };

/** So many pages in one go; the rest a minute later. */
const MOST_PAGES = 40;
const MOST_BYTES = 5 * 1024 * 1024;

type Run = { url: string | null; newest: Instant | null; etag: string | null; misread: string[]; seen: Set<string> };

async function fetchAll(desk: Desk, asking: Asking): Promise<void> {
  const { source, pull } = asking;
  const run: Run = { url: source.resumeAt ?? firstUrl(pull, source.since), newest: null, etag: source.etag, misread: [], seen: new Set() };
  for (let page = 0; page < MOST_PAGES && run.url !== null; page += 1) {
    run.seen.add(run.url);
    run.url = await fetchPage(desk, asking, { run, isFirst: page === 0 && source.resumeAt === null });
  }
  const detail = run.misread.length === 0 ? null : `${run.misread.length}: ${[...new Set(run.misread)].slice(0, 3).join(" · ")}`;
  await desk.transaction(asking.workspaceId, (tx) => {
    const nextAt = plus(tx.now, { minutes: run.url === null ? pull.everyMinutes : 1 });
    // Only a list that was read to its end says from when on everything is known.
    return store.noteFetched(tx, source.id, { nextAt, since: run.url === null ? run.newest : null, resumeAt: run.url, etag: run.etag, detail });
  });
}

/** Take in one page; where the next one is. Throws Trouble. */
async function fetchPage(desk: Desk, { workspaceId, source, pull }: Asking, { run, isFirst }: { run: Run; isFirst: boolean }): Promise<string | null> {
  const here = run.url!;
  const answer = await ask(desk, { source, pull, url: here, etag: isFirst ? source.etag : null });
  if (answer.status === 304) return null;
  if (isFirst) run.etag = answer.headers.etag?.slice(0, 300) ?? null;
  const whole = parsed(answer);
  const items = valueAt(whole, pull.itemsAt);
  if (!Array.isArray(items)) throw new messaging.Trouble("malformed", `there is no list at ${pull.itemsAt || "the top"}`);
  const told: Told[] = [];
  for (const item of items as unknown[]) {
    const read = readReview(item, { fields: source.settings.fields, top: source.top, now: desk.clock.now() });
    if (typeof read === "string") run.misread.push(read);
    else told.push(read);
  }
  if (told.length > 0) await takeIn(desk, workspaceId, { source, told });
  for (const { toldAt } of told) if (run.newest === null || isBefore(run.newest, toldAt)) run.newest = toldAt;
  const next = nextUrl(whole, { pull, here });
  if (next && "why" in next) throw new messaging.Trouble("host-forbidden", next.why);
  // A list that leads back to itself is over.
  return next && !run.seen.has(next.url) ? next.url : null;
}

type Page = Omit<Asking, "workspaceId"> & { url: string; etag: string | null };

async function ask(desk: Desk, { source, pull, url, etag }: Page): Promise<Answer> {
  const token = tokenFor(desk, source, url);
  const headers = { accept: "application/json", ...(token && { [pull.header]: token }), ...(etag && { "if-none-match": etag }) };
  const answer = await callOutside(desk, { url, method: "GET", headers, mostBytes: MOST_BYTES });
  if (answer.status === 304 && etag) return answer;
  const trouble = messaging.httpTrouble(answer, { now: desk.clock.now(), secret: token });
  if (trouble) throw trouble;
  return answer;
}

function parsed({ body }: Answer): unknown {
  try {
    return exactJson(body.toString("utf8"));
  } catch {
    throw new messaging.Trouble("malformed", "this is no JSON");
  }
}

function noteTrouble(desk: Desk, { workspaceId, source }: Asking, trouble: InstanceType<typeof messaging.Trouble>): Promise<void> {
  const seconds = Math.max(waitAfter(source.tries + 1) * 60, trouble.retryAfter ?? 0);
  return desk.transaction(workspaceId, (tx) =>
    store.noteTrouble(tx, source.id, { word: trouble.word, detail: trouble.detail, nextAt: plus(tx.now, { seconds }) }),
  );
}
