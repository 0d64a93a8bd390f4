import type { AutomationFields, DryRun } from "@guli/contract";
import { between, minus } from "../../core/clock.ts";
import type { Desk } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import type { Task } from "../../core/jobs/running.ts";
import { found, refuse } from "../../core/refusal.ts";
import { mattersSince, saidIn, type SaidIn } from "../conversations/index.ts";
import { patienceMinutes } from "../promises/index.ts";
import { loadHere, loadKnown, partsOf, withTerms } from "./loading.ts";
import { lookBack, type Remembered } from "./looking-back.ts";
import type { Around } from "./rehearsed-hands.ts";
import { rehearseOthers } from "./rehearsing-others.ts";
import { rehearse, type Past } from "./rehearsing.ts";
import { overflows, uncounted } from "./rules/hourly.ts";
import { alone, together } from "./merging.ts";
import { actedIn, newTally, reportOf, type Tally } from "./rules/tally.ts";
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
/** Where the limit of an hour was reached, so many conversations are lived through together. */
const MOST_TOGETHER = 5_000;

type Running = { desk: Desk; workspaceId: string; kept: DryRun & { tried: store.Tried[] }; around: Omit<Around, "tally" | "hourly">; past: Remembered };

export const runDryRun: Task = async (desk, payload) => {
  const { workspaceId, id } = payload as { workspaceId: string; id: string };
  const kept = await desk.read(workspaceId, (tx) => store.dryRun(tx, id));
  if (kept?.state !== "running") return;
  const keep = (so: Pick<DryRun, "state" | "whole">, tally: Tally) =>
    desk.transaction(workspaceId, (tx) => store.saveDryRun(tx, id, { ...so, ...reportOf(tally) }));
  const tally = newTally(kept.tried);
  try {
    const running = await desk.read(workspaceId, async (tx): Promise<Running> => {
      const around = { here: await loadHere(tx), known: await loadKnown(tx, kept.tried), settings: await settings(tx), patience: await patienceMinutes(tx) };
      return { desk, workspaceId, kept, around, past: await lookBack(tx, kept.from) };
    });
    const hourly = uncounted();
    const whole = await eachAlone(running, { tally, hourly, goesOn: () => keep({ state: "running", whole: false }, tally) });
    const tooMany = overflows(hourly.acted, running.around.settings.perHour);
    const held = tooMany && actedIn(tally).size <= MOST_TOGETHER ? await allTogether(running, tally) : tally;
    await keep({ state: "done", whole: whole && (!tooMany || held !== tally) }, held);
  } catch (cause) {
    await keep({ state: "failed", whole: false }, tally);
    throw cause;
  }
};

const FIRST = "00000000-0000-0000-0000-000000000000";

type Counting = Pick<Around, "tally" | "hourly"> & { goesOn: () => Promise<boolean> };

/** One conversation after the other, as if nothing were held back by the limit of an hour. Whether all of it was looked at. */
async function eachAlone(running: Running, { goesOn, ...counts }: Counting): Promise<boolean> {
  const { desk, kept, past } = running;
  const around = { ...running.around, ...counts };
  const began = desk.clock.now();
  await alone(rehearseOthers(kept.tried, past.others, around));
  for (let after: string | null = FIRST; after !== null;) {
    const page = await pageOf(running, after);
    for (const one of page.pasts) await alone(rehearse(kept.tried, one, around));
    after = page.next;
    if (!(await goesOn()) || counts.tally.conversations >= MOST_CONVERSATIONS || between(began, desk.clock.now()) >= MOST_MS) return after === null;
  }
  return true;
}

/** More was done within an hour than may be: those in which anything was done are lived through side by side, so that it is seen what comes too late. */
async function allTogether(running: Running, { conversations, events, ...first }: Tally): Promise<Tally> {
  const { kept, past } = running;
  const acted = actedIn({ conversations, events, ...first });
  const tally = newTally(kept.tried);
  const around = { ...running.around, tally, hourly: { most: running.around.settings.perHour, acted: [] } };
  const stories = [rehearseOthers(kept.tried, past.others, around)];
  for (let after: string | null = FIRST; after !== null;) {
    const page = await pageOf(running, after, acted);
    stories.push(...page.pasts.map((one) => rehearse(kept.tried, one, around)));
    after = page.next;
  }
  await together(stories);
  return { ...tally, conversations, events };
}

/** A page of conversations with what is known of them, of those that are asked for; and where to go on. */
async function pageOf(
  { desk, workspaceId, kept, past, around }: Running,
  after: string,
  only: ReadonlySet<string> | null = null,
): Promise<{ pasts: Past[]; next: string | null }> {
  return desk.read(workspaceId, async (tx) => {
    const page = await mattersSince(tx, { since: kept.from, after, limit: PAGE });
    const matters = only === null ? page : page.filter(({ id }) => only.has(id));
    const said = await saidIn(
      tx,
      matters.map(({ id }) => id),
      MOST_MESSAGES,
    );
    const threads = Map.groupBy(said, ({ conversationId }): string => conversationId);
    const parts = await withTerms(tx, matters.map(partsOf), { rules: kept.tried, here: around.here });
    const pasts = parts.map((full) => {
      const thread: SaidIn[] = threads.get(full.matter.id) ?? [];
      const { id } = full.matter;
      return { ...full, thread, corrections: past.corrections.get(id) ?? [], happened: past.happened.get(id) ?? [], from: kept.from, to: kept.to };
    });
    return { pasts, next: page.length < PAGE ? null : (page.at(-1)?.id ?? null) };
  });
}
