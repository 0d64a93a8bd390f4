import type { CompetitorEvent } from "@guli/contract";
import { plus, type Instant } from "../../../core/clock.ts";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { newId } from "../../../core/ids.ts";
import { refuse } from "../../../core/refusal.ts";
import { findCustomer } from "../../customers/index.ts";
import { houseOf } from "../../orders/index.ts";
import { askToReckon } from "../standing/going-on.ts";
import { dayOf, isoOf } from "../standing/rules/days.ts";
import { definitionFrom } from "../standing/rules/definition.ts";
import { recount } from "../standing/reckoning.ts";
import { latestDefinition } from "../standing/store/state.ts";
import { competitor } from "./keeping.ts";
import * as store from "./store/events.ts";
import { dropExposure, putExposure } from "./store/subjects.ts";

export async function listed(tx: Tx): Promise<CompetitorEvent[]> {
  const { windowDays } = definitionFrom(await latestDefinition(tx)).loyal;
  const [costs, currency] = [await store.costs(tx), (await houseOf(tx)).currency];
  return (await store.events(tx)).map((event) => {
    const cost = costs.get(event.id);
    return { ...event, countsFrom: isoOf(dayOf(event.beganOn) + windowDays), cost: cost ? { ...cost, currency } : null };
  });
}

type About = Omit<store.EventToPut, "id">;

export function add(desk: Desk, who: Who, about: About): Promise<CompetitorEvent> {
  return desk.transaction(who.workspaceId, (tx) => put(tx, who, { ...about, id: newId() }));
}

export function change(desk: Desk, who: Who, { id, ...about }: About & { id: string }): Promise<CompetitorEvent> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if (!(await store.event(tx, id))) refuse("competitor-event.not-found");
    return put(tx, who, { ...about, id });
  });
}

async function put(tx: Tx, who: Who, one: store.EventToPut): Promise<CompetitorEvent> {
  await competitor(tx, one.competitorId);
  if (!isNear(one.beganOn, tx.now)) refuse("request.invalid", { beganOn: "This day lies too far away." });
  if (one.endedOn !== null && one.endedOn < one.beganOn) refuse("request.invalid", { endedOn: "It cannot end before it begins." });
  await store.putEvent(tx, one, who.personId);
  acted(tx, who, one.id);
  return (await listed(tx)).find(({ id }) => id === one.id)!;
}

const A_YEAR = { hours: 366 * 24 };

/** What somebody will do in a year may be known; days further off are slips, and no calendar of ours holds what is reckoned from them. */
const isNear = (day: string, now: Instant): boolean => day >= "1970-01-01" && day <= plus(now, A_YEAR).slice(0, 10);

export function remove(desk: Desk, who: Who, id: string): Promise<Record<string, never>> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if (!(await store.removeEvent(tx, id))) refuse("competitor-event.not-found");
    acted(tx, who, id);
    return {};
  });
}

/** Everybody may stand otherwise now. */
function acted(tx: Tx, who: Who, eventId: string): void {
  tx.record("competitor.acted", { person: who.personId }, { eventId });
  tx.record("settings.changed", { person: who.personId }, { what: "loyalty", id: null });
  askToReckon(tx);
}

type Correction = { id: string; eventId: string; exposed: boolean | null; told: boolean };

/** Whether an event reached a customer, by somebody who knows it. */
export function correctExposure(desk: Desk, who: Who, { id, eventId, exposed, told }: Correction): Promise<Record<string, never>> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const customer = (await findCustomer(tx, id)) ?? refuse("customer.not-found");
    if (!(await store.event(tx, eventId))) refuse("competitor-event.not-found");
    const one = { eventId, customerId: customer.id };
    if (exposed === null) await dropExposure(tx, one);
    else await putExposure(tx, { ...one, exposed, because: told ? "told" : "hand", personId: who.personId });
    await recount(tx, [customer.id]);
    if ((await store.costs(tx)).has(eventId)) await store.askForCosts(tx, [eventId], tx.now);
    tx.record("settings.changed", { person: who.personId }, { what: "loyalty", id: null });
    return {};
  });
}
