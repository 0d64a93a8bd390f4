import { acts } from "@guli/coach";
import type { Desk, Tx } from "../../../core/desk.ts";
import { minus, plus } from "../../../core/clock.ts";
import type { Task } from "../../../core/jobs/running.ts";
import type { Projection } from "../../../core/projections.ts";
import { takingLong } from "../../../core/taking-long.ts";
import type { DueClock } from "../../../core/ticker.ts";
import { lostPatience } from "../../promises/index.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { dayBefore, endOfDay } from "../rules/periods.ts";
import { reckonOverview } from "../overview/reckoning.ts";
import { newsOf } from "./rules/news.ts";
import { ASKED, weighPatience } from "./rules/patience.ts";
import { weighDifference, weighOdds, weighShare, weighTimes, weighTogether, type Weighed } from "./rules/weighing.ts";
import { whatIsComingBack, type Until } from "./store/cells.ts";
import * as store from "./store/evidence.ts";
import * as news from "./store/news.ts";
import { matterCells } from "./store/first-matters.ts";
import { buyingCells, leavingCells, referralCells } from "./store/returning.ts";
import { expectationCells } from "./store/staying.ts";

/** So long after something happened somebody is watched for coming back. */
export const DAYS = 90;
const A_DAY = { hours: 24 };
/** Listening keeps the desk from everything else: a twentieth of a second at a time. */
const AT_ONCE = 50;
const LOOKED_FOR = 10_000;
const NOBODY = "00000000-0000-0000-0000-000000000000";
const KNOWN_REASONS = ["competitor", "moved", "other", "price", "product", "service"];

/** Once a day for each business. */
export const evidenceClock: DueClock = {
  name: "evidence",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(store.due, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId) =>
    desk.transaction(workspaceId, async (tx) => {
      const ours = await store.claimDue(tx, plus(tx.now, A_DAY));
      if (ours) tx.enqueue("reckon-evidence", {}, { key: `reckon-evidence:${workspaceId}` });
      return ours ? 1 : 0;
    }),
};

/** The owner's page and the evidence, side by side: neither asks the other. Where one fails, the other comes to its end before both are tried again. */
export const reckonEvidenceTask: Task = async (desk, { workspaceId }) => {
  const ends = await Promise.allSettled([reckonOverview(desk, workspaceId), reckonEvidence(desk, workspaceId)]);
  const failed = ends.find((end) => end.status === "rejected");
  if (failed) throw failed.reason;
};

/** Weigh every claim anew by all that there is until the end of yesterday. */
export async function reckonEvidence(desk: Desk, workspaceId: string, day?: string): Promise<void> {
  const { asOf, until } = await desk.read(workspaceId, async (tx) => untilOf(await workspaceOf(tx), tx.now, day));
  await hearNews(desk, workspaceId, until);
  await desk.transaction(workspaceId, async (tx) => {
    await takingLong(tx);
    const cameBack = await whatIsComingBack(tx, until);
    await store.putEvidence(tx, { asOf, cameBack, claims: await weighAll(tx, { ...until, cameBack }) });
  });
}

function untilOf({ timeZone }: { timeZone: string }, now: string, day = dayBefore(now, timeZone)): { asOf: string; until: Omit<Until, "cameBack"> } {
  const until = endOfDay(day, timeZone);
  return { asOf: day, until: { until, watched: minus(until, { hours: 24 * DAYS }), days: DAYS } };
}

/** Listen to the replies that came since last time: reading them is what takes long. */
async function hearNews(desk: Desk, workspaceId: string, { until }: Pick<Until, "until">): Promise<void> {
  for (let after = NOBODY, more = true; more;) {
    const from = after;
    const ids = await desk.read(workspaceId, (tx) => news.unheard(tx, { until, after: from, most: LOOKED_FOR }));
    for (let at = 0; at < ids.length; at += AT_ONCE) await desk.transaction(workspaceId, (tx) => hearSome(tx, ids.slice(at, at + AT_ONCE)));
    after = ids.at(-1) ?? after;
    more = ids.length === LOOKED_FOR;
  }
}

async function hearSome(tx: Tx, ids: readonly string[]): Promise<void> {
  const replies = await news.textsOf(tx, ids);
  await news.keepHeard(
    tx,
    replies.map(({ id, text }) => ({ id, badFirst: newsOf(acts(text)) })),
  );
}

async function weighAll(tx: Tx, until: Until): Promise<Weighed[]> {
  const { staying, effort, recovery } = await matterCells(tx, until);
  // Each is weighed among those of whom the other is the same.
  const apart = (last: boolean) => staying.map((cell) => ({ ...cell, stratum: `${cell.stratum} ${cell.group.split(" ")[last ? 1 : 0]}` }));
  const expected = await expectationCells(tx, until);
  const [fast, human] = weighTogether(staying, ["fast", "human"]);
  return [
    { ...weighOdds("speed", apart(true), { one: ["fast human", "fast plain"], other: ["slow human", "slow plain"] }), together: fast ?? null },
    { ...weighOdds("human", apart(false), { one: ["fast human", "slow human"], other: ["fast plain", "slow plain"] }), together: human ?? null },
    weighPatience(await lostPatience(tx, until.until, ASKED)),
    weighOdds("effort", effort, { one: ["high"], other: ["low"] }),
    weighDifference("closing", expected, { one: ["as"], other: ["less"] }),
    weighDifference("exceeding", expected, { one: ["more"], other: ["as"] }),
    weighDifference("news-order", await news.newsCells(tx, until), { one: ["bad-first"], other: ["good-first"] }),
    weighDifference("recovery", recovery, { one: ["recovered"], other: ["no-failure"] }),
    weighShare("leaving", await leavingCells(tx, until), { of: "service", among: KNOWN_REASONS }),
    weighDifference("referrals", await referralCells(tx, until), { one: ["satisfied"], other: ["dissatisfied"] }),
    weighTimes("buying-again", await buyingCells(tx, until), { one: ["again"], other: ["first"] }),
  ];
}

/** Reckoned at night, so what stands is brought to its own day first; a rebuild of the same day says the same. */
export const evidenceProjection: Projection = {
  name: "evidence",
  nightly: true,
  digest: (tx) => store.digest(tx),
  rebuild: async (desk, workspaceId) => {
    const kept = await desk.read(workspaceId, store.keptEvidence);
    await desk.transaction(workspaceId, news.forgetHeard);
    if (kept) await reckonEvidence(desk, workspaceId, kept.asOf);
  },
};
