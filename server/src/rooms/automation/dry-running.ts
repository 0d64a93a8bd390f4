import type { AutomationFields, DryRun } from "@guli/contract";
import { between, minus } from "../../core/clock.ts";
import type { Desk } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import type { Task } from "../../core/jobs/running.ts";
import { found, refuse } from "../../core/refusal.ts";
import { mattersSince, saidIn, type SaidIn } from "../conversations/index.ts";
import { loadHere, loadKnown, partsOf } from "./loading.ts";
import { newTally, reportOf } from "./rules/tally.ts";
import { rehearse } from "./rehearsing.ts";
import * as store from "./store/dry-runs.ts";
import { rules } from "./store/rulebook.ts";
import { settings } from "./store/settings.ts";

const DAYS = 30;

type Draft = (AutomationFields & { ruleId: string | null }) | null;

/** Begin to look at what the rules would have done. It is a job: a month may be long. */
export function startDryRun(desk: Desk, who: Who, draft: Draft): Promise<DryRun> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const saved = await rules(tx);
    if (draft?.ruleId && !saved.some(({ id }) => id === draft.ruleId)) refuse("automation.not-found");
    const on = saved.filter((rule) => rule.on && rule.id !== draft?.ruleId).map((rule) => ({ ...rule, ruleId: rule.id }));
    const tried = draft
      ? inPlace(
          on,
          { ...draft, id: draft.ruleId ?? newId() },
          saved.map(({ id }) => id),
        )
      : on;
    const id = newId();
    await store.insertDryRun(tx, { id, rules: tried, from: minus(tx.now, { hours: 24 * DAYS }) });
    tx.enqueue("automation-dry-run", { id }, { key: `automation-dry-run:${id}`, tries: 2 });
    return found(await store.dryRun(tx, id), "dry-run.not-found");
  });
}

/** A draft stands where its saved rule does; a new one at the end. */
function inPlace(on: store.Tried[], draft: store.Tried, order: string[]): store.Tried[] {
  const place = order.indexOf(draft.id);
  const before = place < 0 ? on : on.filter(({ id }) => order.indexOf(id) < place);
  return [...before, draft, ...on.slice(before.length)];
}

/** As the job runs: at most so many conversations, so many messages of each, and so long. What was not looked at is said. */
const PAGE = 100;
const MOST_CONVERSATIONS = 20_000;
const MOST_MESSAGES = 300;
const MOST_MS = 60_000;

export const runDryRun: Task = async (desk, payload) => {
  const { workspaceId, id } = payload as { workspaceId: string; id: string };
  const kept = await desk.read(workspaceId, (tx) => store.dryRun(tx, id));
  if (kept?.state !== "running") return;
  const tally = newTally(kept.tried);
  const keep = (so: Pick<DryRun, "state" | "whole">) => desk.transaction(workspaceId, (tx) => store.saveDryRun(tx, id, { ...so, ...reportOf(tally) }));
  const began = desk.clock.now();
  try {
    for (let [after, goesOn]: [string, boolean] = [FIRST, true]; goesOn;) {
      const next = await lookAtPage(desk, workspaceId, { kept, tally, after });
      const enough = tally.conversations >= MOST_CONVERSATIONS || between(began, desk.clock.now()) >= MOST_MS;
      goesOn = await keep({ state: next === null || enough ? "done" : "running", whole: next === null });
      after = next ?? FIRST;
    }
  } catch (cause) {
    await keep({ state: "failed", whole: false });
    throw cause;
  }
};

const FIRST = "00000000-0000-0000-0000-000000000000";

type Looking = { kept: DryRun & { tried: store.Tried[] }; tally: ReturnType<typeof newTally>; after: string };

/** One page of conversations, lived through again; gives back where to go on. */
async function lookAtPage(desk: Desk, workspaceId: string, { kept, tally, after }: Looking): Promise<string | null> {
  const { matters, threads, around } = await desk.read(workspaceId, async (tx) => {
    const matters = await mattersSince(tx, { since: kept.from, after, limit: PAGE });
    const said = await saidIn(
      tx,
      matters.map(({ id }) => id),
      MOST_MESSAGES,
    );
    const around = { here: await loadHere(tx), known: await loadKnown(tx, kept.tried), settings: await settings(tx) };
    return { matters, threads: Map.groupBy(said, ({ conversationId }): string => conversationId), around };
  });
  for (const full of matters) {
    const thread: SaidIn[] = threads.get(full.id) ?? [];
    await rehearse(kept.tried, { ...partsOf(full), thread, from: kept.from, to: kept.to }, { ...around, tally });
  }
  return matters.length < PAGE ? null : (matters.at(-1)?.id ?? null);
}
