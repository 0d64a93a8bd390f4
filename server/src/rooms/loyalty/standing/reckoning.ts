import { theDesk, type Tx } from "../../../core/desk.ts";
import { callingOf, reachOf, type Calling } from "../competitors/reaching.ts";
import { events } from "../competitors/store/events.ts";
import { dayOf } from "./rules/days.ts";
import { definitionFrom } from "./rules/definition.ts";
import type { Rules } from "./rules/standing.ts";
import { tellOf, type Told } from "./rules/telling.ts";
import { buyersOf, type Buyer } from "./store/buying.ts";
import * as standings from "./store/standings.ts";
import { latestDefinition, lockedState, type State } from "./store/state.ts";

/** By what it is reckoned now: definition, prior, day, and the events that began by then. */
export type Ground = Rules & { asOf: string; calling: Calling[] };

export async function groundOf(tx: Tx, { asOf, prior }: State): Promise<Ground> {
  const definition = definitionFrom(await latestDefinition(tx));
  const began = (await events(tx)).filter(({ beganOn }) => beganOn <= asOf);
  return { definition, prior, asOf, calling: began.map((event) => callingOf(event, definition.loyal.windowDays)) };
}

/** How these stand, and whom each event reached. */
export async function tellAll(tx: Tx, buyers: readonly Buyer[], ground: Ground): Promise<Told[]> {
  const reach = await reachOf(
    tx,
    buyers.map(({ customerId }) => customerId),
    ground.calling,
  );
  return buyers.flatMap((buyer) => tellOf({ ...buyer, reached: reachedBy(reach(buyer.customerId)) }, ground, dayOf(ground.asOf)) ?? []);
}

type Reached = ReturnType<Awaited<ReturnType<typeof reachOf>>>;

/** The first days of those events that are known to have reached them. */
export const reachedBy = (all: Reached): number[] =>
  [...new Set(all.filter(({ exposure }) => exposure.exposed).map(({ event }) => event.began))].toSorted((a, b) => a - b);

const AT_ONCE = 1000;

/** Reckon these customers anew, and say who stands elsewhere now. Nothing before the first reckoning of all. */
export async function recount(tx: Tx, customerIds: Iterable<string>): Promise<void> {
  const ids = [...new Set(customerIds)].toSorted();
  if (ids.length === 0) return;
  const state = await lockedState(tx);
  if (!state) return;
  const ground = await groundOf(tx, state);
  for (let at = 0; at < ids.length; at += AT_ONCE) await recountSome(tx, ids.slice(at, at + AT_ONCE), ground);
}

export async function recountSome(tx: Tx, ids: readonly string[], ground: Ground): Promise<void> {
  const told = await tellAll(tx, await buyersOf(tx, ids), ground);
  const before = await standings.classesOf(tx, ids);
  await standings.putStandings(tx, { ids }, told);
  await standings.addMoves(tx, await standings.putChanges(tx, { ids }, told));
  for (const { customerId, class: now } of told) {
    const from = before.get(customerId);
    if (from !== undefined && from !== now) tx.record("standing.changed", theDesk, { customerId, from, to: now });
  }
}
