import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeAnew } from "../server/src/cli/rebuild.ts";
import { readConfig, sealingSecret } from "../server/src/core/config/index.ts";
import { openDatabase } from "../server/src/core/database/index.ts";
import type { Desk } from "../server/src/core/desk.ts";
import { createLog } from "../server/src/core/log.ts";
import { openDesk } from "../server/src/core/open-desk.ts";
import { foundDemo } from "../server/src/rooms/demo/index.ts";
import { reckonEvidence, reckonOverview } from "../server/src/rooms/insights/index.ts";
import { barriersProjection, leavingProjection, reckonFitsTask, reckonStandings, values } from "../server/src/rooms/loyalty/index.ts";
import { askForAll } from "../server/src/rooms/loyalty/values/hearing.ts";
import { projections } from "../server/src/rooms/projections.ts";
import { fillGreat } from "./lib/great.ts";
import { aDay } from "./lib/great-day.ts";
import { pages } from "./lib/great-pages.ts";
import { say, seconds, watched } from "./lib/saying.ts";

/*
 * A million customers with ten million orders, who wrote a hundred and twenty thousand times: all that is reckoned of them the first time, a day later, and the pages. `npm run bench` leaves it out, since it
 * takes an hour: `node --max-semi-space-size=4 --max-old-space-size=512 bench/scale.ts [--folder FOLDER] [--customers N] [--conversations N] [fill|first|day|pages|anew …]`. A folder is kept for another time.
 */
const CUSTOMERS = 1_000_000;
const CONVERSATIONS = 20_000;
const UNTIL = "2026-11-22T12:00:00.000Z";
const DAY = 86_400_000;
const ALL = ["fill", "first", "pages", "day", "anew"];
let now = Date.parse(UNTIL);

type About = { desk: Desk; workspaceId: string; only: (name: string) => boolean };

async function fill({ desk, customers, conversations }: { desk: Desk; customers: number; conversations: number }): Promise<void> {
  const { workspaceId } = await whose(desk, conversations);
  let orders = 0;
  const took = await seconds(async () => (orders = await fillGreat(desk.database.owner, { workspaceId, customers, until: UNTIL })));
  say(`${customers.toLocaleString("en")} customers with ${orders.toLocaleString("en")} orders, made`, `${took.toFixed(0)} s`);
}

/** The business in this folder; a demo year where there is none. */
async function whose(desk: Desk, conversations = CONVERSATIONS): Promise<{ workspaceId: string }> {
  const { rows } = await desk.database.owner.query<{ workspaceId: string }>(`select workspace_id as "workspaceId" from guli.workspaces limit 1`);
  return rows[0] ?? foundDemo(desk, { seed: 1, conversations, business: "Chinari", language: "en", until: UNTIL, email: null });
}

async function first({ desk, workspaceId, only }: About): Promise<void> {
  const reckonings: [string, () => Promise<unknown>][] = [
    ["what all are worth", () => values.reckonValues(desk, workspaceId)],
    ["how all stand, and what each event cost", () => Promise.resolve(reckonStandings(desk, { workspaceId, all: true }))],
    ["how all fit, and what brought them", () => Promise.resolve(reckonFitsTask(desk, { workspaceId, what: "all" }))],
    ["who left, and why", () => leavingProjection.rebuild(desk, workspaceId)],
    ["what barriers were met", () => barriersProjection.rebuild(desk, workspaceId)],
    ["the owner's page", () => reckonOverview(desk, workspaceId)],
    ["the evidence page", () => reckonEvidence(desk, workspaceId)],
  ];
  await desk.transaction(workspaceId, askForAll);
  let [sum, busy] = [0, 0];
  for (const [name, work] of reckonings) {
    if (!only(name)) continue;
    const { took, worked, most } = await watched(work);
    [sum, busy] = [sum + took, busy + worked];
    say(`the first time: ${name}`, `${took.toFixed(0)} s, ${worked.toFixed(0)} s of processors; at most ${most.toFixed(0)} MB with the database`, "≤ 1024 MB");
  }
  say("the first time: all of it, one after the other", `${sum.toFixed(0)} s, ${busy.toFixed(0)} s of processors`, "≤ 600 s");
}

/** Whether each stands as it would be made. */
async function anew({ desk, workspaceId, only }: About): Promise<void> {
  for (const one of projections) {
    if (!OURS.has(one.name) || !only(one.name)) continue;
    const { same, after, seconds: took } = await makeAnew(desk, workspaceId, one);
    say(
      `made anew: ${one.name}`,
      `${after.rows.toLocaleString("en")} rows in ${took.toFixed(0)} s, ${same ? "the same as stood there" : "NOT the same"}`,
      "exactly the same",
    );
  }
}

/** What hangs on orders: the others are measured by `bench/rebuild.ts`. */
const OURS = new Set(["orders", "customer values", "standings", "fits", "leavings", "barriers", "overview", "evidence"]);

async function run(desk: Desk, { steps, customers, conversations, about }: ReturnType<typeof wordsOf>): Promise<void> {
  if (steps.includes("fill")) await fill({ desk, customers, conversations });
  const { workspaceId } = await whose(desk);
  const named = { desk, workspaceId, only: (name: string) => about === null || name.includes(about) };
  if (steps.includes("first")) await first(named);
  if (steps.includes("pages")) await pages(desk, workspaceId, named.only);
  if (steps.includes("day")) {
    now += DAY;
    await aDay(desk, workspaceId);
  }
  if (steps.includes("anew")) await anew(named);
}

function wordsOf(words: string[]) {
  const valued = (name: string) => (words.includes(name) ? words[words.indexOf(name) + 1]! : null);
  const steps = ALL.filter((step) => words.includes(step));
  return {
    folder: valued("--folder"),
    about: valued("--only"),
    days: Number(valued("--days") ?? 0),
    customers: Number(valued("--customers") ?? CUSTOMERS),
    conversations: Number(valued("--conversations") ?? CONVERSATIONS),
    steps: steps.length > 0 ? steps : ALL,
  };
}

const wish = wordsOf(process.argv.slice(2));
now += wish.days * DAY;
const dataDir = wish.folder ?? (await mkdtemp(join(tmpdir(), "guli-bench-")));
const config = readConfig({ DATA_DIR: dataDir, GULI_LOG_LEVEL: "warn" });
const log = createLog(config, process.stderr);
const database = await openDatabase(config, log, "command");
const { desk, close } = await openDesk({ config, log, secret: await sealingSecret(config), database, clock: { now: () => new Date(now).toISOString() } });
await run(desk, wish).finally(async () => {
  await close();
  await database.stop();
  if (wish.folder === null) await rm(dataDir, { recursive: true, force: true });
});
