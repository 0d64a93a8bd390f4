import { fold } from "@guli/coach";
import type { Tx } from "../../../core/desk.ts";
import { dayOf, type Day } from "../standing/rules/days.ts";
import { exposureOf, type Aimed, type Exposure, type Subject } from "./rules/exposing.ts";
import type { StoredEvent } from "./store/events.ts";
import * as store from "./store/subjects.ts";

/** An event as customers are asked about it. `until`: naming the competitor before this day says that it reached them. */
export type Calling = Aimed & { competitorId: string; until: Day };

export const callingOf = (event: StoredEvent, windowDays: number): Calling => {
  const began = dayOf(event.beganOn);
  return { ...event, began, until: began + windowDays };
};

export type Reach = (customerId: string) => { event: Calling; exposure: Exposure }[];

/** Whether these events reached these customers, as far as anybody knows. In a handful of statements, whatever the number of customers. */
export async function reachOf(tx: Tx, ids: readonly string[], events: readonly Calling[]): Promise<Reach> {
  if (events.length === 0) return () => [];
  const subjects = await subjectsOf(tx, ids, events);
  return (customerId) => {
    const subject = subjects(customerId);
    return events.map((event) => ({ event, exposure: exposureOf(event, subject) }));
  };
}

async function subjectsOf(tx: Tx, ids: readonly string[], events: readonly Calling[]): Promise<(id: string) => Subject> {
  const tags = events.flatMap(({ towards }) => (towards.to === "tag" ? [towards.tag] : []));
  const asksForAttributes = events.some(({ place, towards }) => place !== null || towards.to === "attribute");
  const asksForThings = events.some(({ towards }) => towards.to === "buyers");
  const attributes = asksForAttributes ? await store.attributesOf(tx, ids) : new Map<string, Record<string, unknown>>();
  const facts = Map.groupBy(await store.factsOf(tx, ids), ({ customerId }) => customerId);
  const named = Map.groupBy(await store.namedBy(tx, ids), ({ customerId }) => customerId);
  const tagged = Map.groupBy(tags.length > 0 ? await store.tagsOf(tx, ids, tags) : [], ({ customerId }) => customerId);
  const things = Map.groupBy(asksForThings ? await store.thingsOf(tx, ids) : [], ({ customerId }) => customerId);
  return (id) => ({
    attributes: attributes.get(id) ?? {},
    facts: new Map((facts.get(id) ?? []).map(({ eventId, exposed, because }) => [eventId, { exposed, because }])),
    named: new Set(events.filter((event) => (named.get(id) ?? []).some((one) => isIn(event, one))).map((event) => event.id)),
    tags: new Set((tagged.get(id) ?? []).map(({ tag }) => tag)),
    things: boughtFirst(things.get(id)),
  });
}

function isIn({ competitorId, began, until }: Calling, said: { competitorId: string; saidOn: string }): boolean {
  const day = dayOf(said.saidOn);
  return said.competitorId === competitorId && day >= began && day < until;
}

/** Two spellings of one thing: the earlier day counts. */
function boughtFirst(bought: readonly { thing: string; day: string }[] | undefined): Map<string, Day> | null {
  if (!bought) return null;
  const first = new Map<string, Day>();
  for (const { thing, day } of bought) {
    const [name, on] = [fold(thing).trim(), dayOf(day)];
    first.set(name, Math.min(on, first.get(name) ?? Infinity));
  }
  return first;
}
