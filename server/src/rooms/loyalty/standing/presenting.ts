import type { ShownExposure, Standing, StandingClass, StandingSummary } from "@guli/contract";
import type { Tx } from "../../../core/desk.ts";
import { fromCursor, toCursor } from "../../../core/paging.ts";
import { refuse } from "../../../core/refusal.ts";
import { findCustomer } from "../../customers/index.ts";
import { callingOf, reachOf } from "../competitors/reaching.ts";
import { events } from "../competitors/store/events.ts";
import { definitionFrom } from "./rules/definition.ts";
import { NEEDS, summaryOf } from "./rules/summing.ts";
import { keptEstimate } from "./store/estimates.ts";
import * as store from "./store/lists.ts";
import { latestDefinition, state } from "./store/state.ts";

const NOTHING: StandingSummary = {
  asOf: null,
  customers: 0,
  classes: [],
  loyalShare: null,
  probableShare: null,
  needs: NEEDS,
  month: null,
  moves: [],
  months: [],
  usualPerYear: null,
};

export async function summary(tx: Tx): Promise<StandingSummary> {
  const now = await state(tx);
  if (!now) return NOTHING;
  return { ...summaryOf(await store.moves(tx), now.asOf), probableShare: await keptEstimate(tx), usualPerYear: (365.25 * now.prior.r) / now.prior.alpha };
}

const PAGE = 50;

type Query = { class: StandingClass; from?: StandingClass | "none" | undefined; cursor?: string | undefined };

export async function list(tx: Tx, { class: which, from, cursor }: Query) {
  const after = fromCursor(cursor);
  const rows =
    from === undefined
      ? await store.inClass(tx, { class: which, after: after && { since: after.at.slice(0, 10), id: after.id }, most: PAGE + 1 })
      : await moved(tx, { which, from, after: after?.id ?? null });
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return {
    rows: page.map(({ id, name, ...row }) => ({ customer: { id, name }, standing: shown(row) })),
    next: rows.length > PAGE && last ? toCursor({ at: `${last.since}T00:00:00Z`, id: last.id }) : null,
  };
}

async function moved(tx: Tx, { which, from, after }: { which: StandingClass; from: string; after: string | null }): Promise<store.Row[]> {
  const now = await state(tx);
  return now ? store.whoMoved(tx, { month: `${now.asOf.slice(0, 7)}-01`, from, class: which, after, most: PAGE + 1 }) : [];
}

type Kept = Omit<store.Row, "id" | "name">;

function shown({ probability, events: through, bought, expected, ...row }: Kept): Standing {
  return { ...row, through: probability === null ? null : { events: through, bought, expected, probability } };
}

/** How one customer stands, for whoever speaks with them. */
export async function standingFor(tx: Tx, id: string) {
  const customer = (await findCustomer(tx, id)) ?? refuse("customer.not-found");
  const { loyal } = definitionFrom(await latestDefinition(tx));
  const now = await state(tx);
  const kept = await store.standingOf(tx, customer.id);
  return {
    standing: kept ? shown(kept) : null,
    asOf: now?.asOf ?? null,
    history: await store.historyOf(tx, customer.id),
    exposures: await exposuresOf(tx, customer.id, loyal.windowDays),
    asked: loyal,
  };
}

async function exposuresOf(tx: Tx, id: string, windowDays: number): Promise<ShownExposure[]> {
  const all = await events(tx);
  const reach = await reachOf(
    tx,
    [id],
    all.map((event) => callingOf(event, windowDays)),
  );
  const known = new Map(reach(id).map(({ event, exposure }) => [event.id, exposure]));
  return all.map(({ id: eventId, competitor, beganOn }) => ({ eventId, competitor, beganOn, ...known.get(eventId)! }));
}
