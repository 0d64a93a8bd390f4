import type { AutomationTrigger } from "@guli/contract";
import { isBefore, plus, type Instant } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";
import type { DeskEvent } from "../../core/events/types.ts";
import type { Task } from "../../core/jobs/running.ts";
import type { DueClock } from "../../core/ticker.ts";
import { mattersSince } from "../conversations/index.ts";
import { earnest } from "./acting.ts";
import { consider } from "./considering.ts";
import { byMatter, loadHere, loadKnown, loadMatters, partsOf, withTerms } from "./loading.ts";
import { lastingSince } from "./rules/lasting.ts";
import type { Matter } from "./rules/situation.ts";
import * as store from "./store/dues.ts";
import { rulesOn, type Rule } from "./store/rulebook.ts";
import { actedLately } from "./store/runs.ts";
import { settings } from "./store/settings.ts";

type Timed = Extract<AutomationTrigger, { kind: "lasting" }>;

const timesOf = ({ when }: Rule): Timed[] => when.filter((one) => one.kind === "lasting");

/** After something happened in conversations: what will have lasted long enough, and when. */
export async function mindDues(tx: Tx, events: DeskEvent[], rules: readonly Rule[]): Promise<void> {
  if (!rules.some((rule) => timesOf(rule).length > 0)) return;
  const asOf = new Map<string, Instant>();
  for (const { payload, at } of events) {
    const { conversationId } = payload as { conversationId?: string | null };
    if (conversationId && !asOf.has(conversationId)) asOf.set(conversationId, at);
  }
  const ids = [...asOf.keys()];
  const matters = [...(await loadMatters(tx, ids)).values()].map(({ matter }) => matter);
  await store.putDues(
    tx,
    ids,
    matters.flatMap((matter) => duesOf(rules, matter, asOf.get(matter.id) ?? tx.now)),
  );
}

/** What had lasted longer already when it was looked at is left alone: a new rule does not fall upon the past. */
function duesOf(rules: readonly Rule[], matter: Matter, asOf: Instant): store.Due[] {
  return rules.flatMap((rule) =>
    timesOf(rule).flatMap(({ what, minutes }): store.Due[] => {
      const since = lastingSince(what, matter);
      if (since === null) return [];
      const dueAt = plus(since, { minutes });
      return [{ ruleId: rule.id, conversationId: matter.id, what, minutes, since, dueAt: isBefore(asOf, dueAt) ? dueAt : null }];
    }),
  );
}

/** What has lasted long enough. */
export const dueClock: DueClock = {
  name: "automation",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(store.dueNow, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId, ids) =>
    desk.transaction(workspaceId, async (tx) => {
      const dues = await store.claimDues(tx, ids);
      if (dues.length > 0) await ringAll(tx, dues);
      return dues.length;
    }),
};

async function ringAll(tx: Tx, dues: store.Due[]): Promise<void> {
  const rules = new Map((await rulesOn(tx)).map((rule) => [rule.id, rule]));
  const ids = [...new Set(dues.map(({ conversationId }) => conversationId))];
  const here = await loadHere(tx);
  const matters = byMatter(await withTerms(tx, [...(await loadMatters(tx, ids)).values()], { rules: [...rules.values()], here }));
  const [known, how, lately] = [await loadKnown(tx, [...rules.values()]), await settings(tx), await actedLately(tx, ids)];
  for (const { ruleId, conversationId, what, minutes, since } of dues) {
    const [rule, about] = [rules.get(ruleId), matters.get(conversationId)];
    // Meanwhile something may have happened whose event is still on its way to us.
    if (!rule || !about || lastingSince(what, about.matter) !== since) continue;
    const cause = `${conversationId} ${what} ${minutes} ${since}`;
    const hands = earnest(tx, { settings: how, lately, cause, conversationId, depth: 0 });
    const situation = { ...about, now: tx.now, facts: [], lasting: { what, minutes }, by: "desk" as const, channelId: null, here };
    const matter = await consider([rule], situation, { known, hands });
    if (matter) matters.set(conversationId, { ...about, matter });
  }
}

const PAGE = 500;
const MOST_DAYS = 366;

/** A rule was made, changed or switched on: what will have lasted long enough in the conversations that are there. */
export const layDues: Task = async (desk, { workspaceId, ruleId }) => {
  for (let after: string | null = "00000000-0000-0000-0000-000000000000"; after !== null;) {
    const from: string = after;
    after = await desk.transaction(workspaceId, async (tx) => {
      const rule = (await rulesOn(tx)).find(({ id }) => id === ruleId);
      if (!rule || timesOf(rule).length === 0) return null;
      const page = await mattersSince(tx, { since: plus(tx.now, { hours: -24 * MOST_DAYS }), after: from, limit: PAGE });
      const dues = page.flatMap((one) => duesOf([rule], partsOf(one).matter, tx.now));
      if (dues.length > 0) await store.insertDues(tx, dues);
      return page.length < PAGE ? null : (page.at(-1)?.id ?? null);
    });
  }
};
