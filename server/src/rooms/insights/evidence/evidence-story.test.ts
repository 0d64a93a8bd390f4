import type { Claim, ClaimKey } from "@guli/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { movableClock } from "../../../../test/bare-desk.ts";
import { testDesk, until, type TestDesk } from "../../../../test/desk.ts";
import { makeAnew } from "../../../cli/rebuild.ts";
import { foundDemo, type Demo } from "../../demo/index.ts";
import { evidenceProjection, reckonEvidence } from "../index.ts";
import { changeEnough, shownEvidence } from "./presenting.ts";

const NOW = "2026-11-20T14:00:00.000Z";
/** The end of 19 November in Tbilisi, and 90 days before it. */
const UNTIL = Date.parse("2026-11-19T20:00:00.000Z");
const NINETY_DAYS = 90 * 24 * 3600 * 1000;

let it: TestDesk;
let demo: Demo;
beforeAll(async () => {
  it = await testDesk({ clock: movableClock(NOW) });
  demo = await foundDemo(it.desk, { seed: 11, conversations: 700, business: "Chinari", language: "ka", until: NOW, email: null });
  await reckonEvidence(it.desk, demo.workspaceId);
}, 180_000);
afterAll(() => it.close());

const rows = async <T>(text: string): Promise<T[]> => (await it.desk.database.owner.query<T & object>(text, [demo.workspaceId])).rows;
const shown = () => it.desk.read(demo.workspaceId, shownEvidence);
const claim = async (key: ClaimKey): Promise<Claim> => (await shown()).claims.find((one) => one.key === key)!;

type Talk = { id: string; customer_id: string; created_at: string; resolved_at: string | null };
type Said = { conversation_id: string; kind: string; automatic: boolean; person_id: string | null; mood: string | null; created_at: string };

/** Who came back, slowly and by hand: all threads and words in memory. */
async function memory() {
  const talks = await rows<Talk>(
    "select id, customer_id, created_at, resolved_at from guli.conversations where workspace_id = $1 and not spam order by created_at, id",
  );
  const said = Map.groupBy(
    await rows<Said>(
      "select conversation_id, kind, automatic, person_id, mood, created_at from guli.messages where workspace_id = $1 and kind in ('incoming', 'reply') order by created_at, id",
    ),
    (one) => one.conversation_id,
  );
  const bought = await rows<{ customer_id: string; placed_at: string }>(
    "select customer_id, placed_at from guli.orders where workspace_id = $1 and customer_id is not null and state = 'placed'",
  );
  const theirs = (talk: Talk) => {
    const first = said.get(talk.id)?.[0];
    return first?.kind === "incoming" && !first.automatic;
  };
  const calm = (talk: Talk) => theirs(talk) && (said.get(talk.id)![0]!.mood ?? "calm") === "calm";
  const wrote = new Set(talks.filter((one) => Date.parse(one.created_at) <= UNTIL - NINETY_DAYS).map((one) => one.customer_id));
  const buyers = new Set(bought.filter((one) => Date.parse(one.placed_at) < UNTIL).map((one) => one.customer_id));
  const byPurchase = [...wrote].filter((id) => buyers.has(id)).length * 2 >= wrote.size;
  const within = (at: string, from: number) => Date.parse(at) > from && Date.parse(at) <= from + NINETY_DAYS;
  const cameBack = ({ id, customer_id, resolved_at }: Talk) => {
    const from = Date.parse(resolved_at!);
    return (
      bought.some((one) => one.customer_id === customer_id && within(one.placed_at, from)) ||
      (!byPurchase && talks.some((one) => one.customer_id === customer_id && one.id !== id && within(one.created_at, from) && calm(one)))
    );
  };
  const answered = (talk: Talk) => said.get(talk.id)?.some((one) => one.kind === "reply" && !one.automatic && one.person_id !== null);
  const seen = new Set<string>();
  const firsts = talks.filter((talk) => {
    const fits =
      talk.resolved_at !== null && Date.parse(talk.resolved_at) <= UNTIL - NINETY_DAYS && answered(talk) && theirs(talk) && !seen.has(talk.customer_id);
    if (fits) seen.add(talk.customer_id);
    return fits;
  });
  return { firsts, cameBack, byPurchase };
}

test("effort is weighed by what a slow look at every thread finds", async () => {
  const { firsts, cameBack, byPurchase } = await memory();
  const sums = new Map(
    (
      await rows<{ id: string; sum: string }>(
        "select conversation_id as id, sum(weight) from guli.effort_entries where workspace_id = $1 and not dismissed group by 1",
      )
    ).map(({ id, sum }) => [id, Number(sum)]),
  );
  const count = (some: Talk[]) => ({ n: some.length, hits: some.filter((one) => !cameBack(one)).length });
  const { groups } = await claim("effort");
  expect(groups).toMatchObject([
    { group: "high", ...count(firsts.filter(({ id }) => (sums.get(id) ?? 0) >= 3)) },
    { group: "low", ...count(firsts.filter(({ id }) => (sums.get(id) ?? 0) < 3)) },
  ]);
  expect(firsts.length).toBeGreaterThan(100);
  expect((await shown()).cameBack).toBe(byPurchase ? "purchase" : "purchase-or-words");
});

test("every claim of the articles is there, with its cases; what has too few says how many are missing", async () => {
  const { asOf, claims, enough } = await shown();
  expect({ asOf, enough }).toEqual({ asOf: "2026-11-19", enough: 30 });
  expect(claims.map(({ key }) => key)).toEqual([
    "speed",
    "human",
    "patience",
    "effort",
    "closing",
    "exceeding",
    "news-order",
    "recovery",
    "leaving",
    "referrals",
    "buying-again",
    "keeping",
  ]);
  for (const { own, groups, missing, verdict, key } of claims) {
    if (missing > 0) expect({ key, own, verdict }).toEqual({ key, own: null, verdict: "not-yet" });
    if (own) expect(own.low <= own.value && own.value <= own.high && own.n > 0, key).toBe(true);
    for (const { n, hits, share } of groups) expect({ key, within: hits <= n, empty: share === null }).toEqual({ key, within: true, empty: n === 0 });
  }
});

test("more cases are asked for, and the figure is gone; only the owner may", async () => {
  await changeEnough(it.desk, { workspaceId: demo.workspaceId }, { enough: 10 });
  const before = await claim("effort");
  expect(before.missing).toBe(0);
  expect(before.own).not.toBeNull();
  await changeEnough(it.desk, { workspaceId: demo.workspaceId }, { enough: 5000 });
  const least = Math.min(...before.groups.map(({ n }) => n));
  expect(await claim("effort")).toMatchObject({ own: null, verdict: "not-yet", missing: 5000 - least, chance: null });
  await changeEnough(it.desk, { workspaceId: demo.workspaceId }, { enough: 30 });
  expect((await it.cast.lead.call("PUT", "/insights/evidence/settings", { enough: 50 })).status).toBe(403);
  expect((await it.cast.owner.call("PUT", "/insights/evidence/settings", { enough: 5 })).status).toBe(422);
  expect((await it.cast.agent.call("GET", "/insights/evidence")).status).toBe(403);
  expect((await it.cast.lead.call("GET", "/insights/evidence")).status).toBe(200);
});

test("the owner words a claim in one language and notes something beside it, and one press brings the original back", async () => {
  const { owner, lead } = it.cast;
  const wording = { claim: "effort", language: "ka", words: "ზედმეტი ძალისხმევა მომხმარებელს აცილებს.", note: "შევამოწმოთ მაისში." };
  expect((await lead.call("PUT", "/insights/evidence/words", wording)).status).toBe(403);
  expect((await owner.call("PUT", "/insights/evidence/words", { ...wording, claim: "weather" })).status).toBe(422);
  expect((await owner.call("PUT", "/insights/evidence/words", wording)).status).toBe(200);
  expect((await lead.call("GET", "/insights/evidence")).body.words).toEqual([wording]);
  await owner.call("PUT", "/insights/evidence/words", { ...wording, words: "" });
  expect((await lead.call("GET", "/insights/evidence")).body.words).toEqual([{ ...wording, words: "" }]);
  await owner.call("PUT", "/insights/evidence/words", { ...wording, words: "", note: " " });
  expect((await lead.call("GET", "/insights/evidence")).body.words).toEqual([]);
});

test("reckoned anew for the same day it is the same", async () => {
  const { before, same } = await makeAnew(it.desk, demo.workspaceId, evidenceProjection);
  expect(before.rows).toBeGreaterThan(100);
  expect(same).toBe(true);
}, 60_000);

test("each business's is reckoned by itself, soon after it began", async () => {
  const { asOf } = await until(async () => {
    const { body } = await it.cast.lead.call("GET", "/insights/evidence");
    return body.asOf === null ? null : body;
  }, "the evidence");
  expect(asOf).toBe("2026-11-19");
});
