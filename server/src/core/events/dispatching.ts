import { sql } from "kysely";
import { plus, type Instant } from "../clock.ts";
import type { Desk, Tx } from "../desk.ts";
import { gatherer, type Gatherer } from "./gathering.ts";
import type { DeskEvent, EventName } from "./types.ts";

/**
 * What a room does when it hears events: those of a batch that it listens for, in their order. It runs in the transaction that ticks them off, and may run
 * twice.
 */
export type Reaction<N extends EventName = EventName> = (tx: Tx, events: DeskEvent<N>[]) => Promise<void>;

/** The one page: event → who hears it. */
export type Reactions = { [N in EventName]?: Reaction<N>[] };

/** A reaction that takes one event at a time. */
export function each<N extends EventName>(react: (tx: Tx, event: DeskEvent<N>) => Promise<void>): Reaction<N> {
  return async (tx, events) => {
    for (const event of events) await react(tx, event);
  };
}

const BATCH = 100;
const POLL_MS = 1000;
const TRIES = 12;

/** Hands each event to its hearers, workspace by workspace, in order, at least once; woken after commits, and by a poll as safety net. */
export function startDispatching(desk: Desk, reactions: Reactions): { stop(): Promise<void>; idle(): Promise<void> } {
  const due = new Set<string>();
  let running = Promise.resolve();
  let busy = false;
  let stopped = false;
  const gathering = gatherer();
  const serveNext = server(desk, reactions, { due, gathering });
  const work = async () => {
    while (due.size > 0 && !stopped) await serveNext();
    busy = false;
  };
  const go = () => {
    if (busy || stopped || due.size === 0) return;
    busy = true;
    running = work();
  };
  const poll = async () => {
    for (const workspaceId of await workspacesWithOutbox(desk).catch(() => [])) due.add(workspaceId);
    go();
  };
  const unhear = desk.bus.hear((word) => {
    if (word.kind === "woken") due.add(word.workspaceId);
    go();
  });
  const timer = setInterval(() => void poll(), POLL_MS);
  void poll();
  return {
    stop: async () => {
      stopped = true;
      unhear();
      clearInterval(timer);
      await running;
    },
    idle: () =>
      gathering.hurry(async () => {
        do await poll().then(() => running);
        while ((await workspacesWithOutbox(desk)).length > 0);
      }),
  };
}

/** Serves one workspace of those that are due. */
function server(desk: Desk, reactions: Reactions, { due, gathering }: { due: Set<string>; gathering: Gatherer }): () => Promise<void> {
  return async () => {
    const workspaceId = await gathering.next(due);
    due.delete(workspaceId);
    const began = performance.now();
    const more = await dispatch(desk, reactions, workspaceId).catch((cause: unknown) => lost(desk, cause));
    gathering.note(workspaceId, { more, tookMs: performance.now() - began });
    if (more) due.add(workspaceId);
  };
}

function lost(desk: Desk, cause: unknown): false {
  desk.log.warn({ error: cause }, "dispatching was interrupted; the poll goes on with it");
  return false;
}

async function workspacesWithOutbox(desk: Desk): Promise<string[]> {
  const { rows } = await desk.database.ticker.query<{ workspace_id: string }>(
    "select distinct workspace_id from guli.outbox where parked_at is null and next_try_at <= $1 limit 500",
    [desk.clock.now()],
  );
  return rows.map((row) => row.workspace_id);
}

/** One batch; if it fails, event by event. Returns whether there may be more. */
async function dispatch(desk: Desk, reactions: Reactions, workspaceId: string): Promise<boolean> {
  try {
    return await handOn(desk, reactions, { workspaceId, most: BATCH });
  } catch (cause) {
    desk.log.debug({ error: cause }, "a batch of events failed; trying them one by one");
  }
  try {
    return await handOn(desk, reactions, { workspaceId, most: 1 });
  } catch (cause) {
    await noteFailure(desk, workspaceId, cause);
    return true;
  }
}

async function handOn(desk: Desk, reactions: Reactions, { workspaceId, most }: { workspaceId: string; most: number }): Promise<boolean> {
  const events = await desk.transaction(workspaceId, async (tx) => {
    if (!(await isOurs(tx))) return [];
    const events = await nextEvents(tx, most);
    for (const [react, heard] of hearersOf(reactions, events)) await react(tx, heard);
    await tickOff(
      tx,
      events.map((event) => event.id),
    );
    return events;
  });
  if (events.length > 0) desk.bus.tell({ kind: "told", workspaceId, eventIds: events.map((event) => event.id) });
  desk.metrics.eventsDispatched.inc(events.length);
  return events.length === most;
}

/** Each hearer with what it hears of a batch, in the order in which the page names them: one that comes late for any of the events comes late. */
function hearersOf(reactions: Reactions, events: DeskEvent[]): [Reaction, DeskEvent[]][] {
  const heard = new Map<Reaction, { place: number; events: DeskEvent[] }>();
  for (const event of events) {
    for (const [place, react] of ((reactions[event.name] ?? []) as Reaction[]).entries()) {
      const known = heard.get(react);
      if (known) [known.place, known.events] = [Math.max(known.place, place), [...known.events, event]];
      else heard.set(react, { place, events: [event] });
    }
  }
  return [...heard].toSorted(([, one], [, other]) => one.place - other.place).map(([react, { events: those }]) => [react, those]);
}

/** One dispatcher a workspace at a time keeps the order. */
async function isOurs(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ ours: boolean }>`select pg_try_advisory_xact_lock(hashtextextended(${tx.workspaceId}, 7)) as ours`.execute(tx.sql);
  return rows[0]?.ours ?? false;
}

async function nextEvents(tx: Tx, most: number): Promise<DeskEvent[]> {
  const { rows } = await sql<DeskEvent>`
    select e.id, e.workspace_id as "workspaceId", e.name, e.actor, e.payload, e.occurred_at as at
    from outbox o join events e on e.workspace_id = ${tx.workspaceId} and e.id = o.event_id
    where o.workspace_id = ${tx.workspaceId} and o.parked_at is null and o.next_try_at <= ${tx.now}
    order by o.event_id limit ${most}`.execute(tx.sql);
  return rows;
}

async function tickOff(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length > 0) await sql`delete from outbox where workspace_id = ${tx.workspaceId} and event_id = any (${ids}::uuid[])`.execute(tx.sql);
}

/** The first event that is due failed: it waits a while, and those behind it go first; after too many tries a person has to look. */
async function noteFailure(desk: Desk, workspaceId: string, cause: unknown): Promise<void> {
  await desk.transaction(workspaceId, async (tx) => {
    const [event] = await nextEvents(tx, 1);
    if (!event) return;
    const { rows } = await sql<{ attempts: number }>`select attempts from outbox where workspace_id = ${workspaceId} and event_id = ${event.id}`.execute(
      tx.sql,
    );
    const attempts = (rows[0]?.attempts ?? 0) + 1;
    const parkedAt: Instant | null = attempts >= TRIES ? tx.now : null;
    await sql`update outbox set attempts = ${attempts}, next_try_at = ${plus(tx.now, { seconds: 2 ** Math.min(attempts, 10) })}, last_error = ${String(cause).slice(0, 1000)}, parked_at = ${parkedAt}
      where workspace_id = ${workspaceId} and event_id = ${event.id}`.execute(tx.sql);
    desk.log.error({ error: cause, event: event.name, eventId: event.id, attempts, parked: parkedAt !== null }, "a reaction failed");
    desk.metrics.reactionsFailed.inc();
  });
}
