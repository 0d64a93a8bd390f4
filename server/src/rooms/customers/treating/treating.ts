import type { Customer, Language, PointWords, TermKind, Treatment, changeTreatment } from "@guli/contract";
import type { z } from "zod";
import type { Instant } from "../../../core/clock.ts";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { newId } from "../../../core/ids.ts";
import { linkToken } from "../../../core/links.ts";
import { publicUrl } from "../../../core/public-url.ts";
import { refuse } from "../../../core/refusal.ts";
import { personFor } from "../../people/index.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { customerFor } from "../knowing.ts";
import { complimentsFor, dayOf, isTheirHour, nextTheirHour, pointOn, variablesFor, type KeptPoint } from "./rules.ts";
import * as store from "./store.ts";

const MOST_POINTS = 60;
const SPOKEN: readonly Language[] = ["en", "ka", "uz", "uz-Cyrl", "ru"];

/** How this person is treated, as of now. */
export async function treatmentFor(tx: Tx, id: string): Promise<Treatment & { customer: Customer }> {
  const customer = await customerFor(tx, id);
  const [business, preferred, points] = [await workspaceOf(tx), await store.preferencesOf(tx, customer.id), await store.pointsOf(tx, customer.id)];
  const timeZone = customer.timeZone ?? business.timeZone;
  const today = dayOf(tx.now, timeZone);
  const shown = points.map((point) => pointOn(today, point));
  const language = SPOKEN.find((one) => one === customer.language) ?? business.language;
  return {
    customer,
    preferredChannel: preferred?.preferredChannel ?? null,
    preferredHours: preferred?.preferredHours ?? null,
    isTheirHour: isTheirHour(preferred?.preferredHours ?? null, tx.now, timeZone),
    points: shown,
    compliments: complimentsFor(customer, { points: shown, today, timeZone, language }),
  };
}

export function change(desk: Desk, who: Who, { id, fields }: { id: string; fields: z.output<typeof changeTreatment.body> }): Promise<Treatment> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const customer = await customerFor(tx, id);
    await store.setPreferences(tx, customer.id, fields);
    tx.record("customer.changed", { person: who.personId }, { customerId: customer.id });
    return treatmentFor(tx, customer.id);
  });
}

export function addPoint(desk: Desk, who: Who, { id, words }: { id: string; words: PointWords }): Promise<Treatment> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const customer = await customerFor(tx, id);
    if ((await store.pointsOf(tx, customer.id)).length >= MOST_POINTS) refuse("customer.points-full");
    const point = pointOf(words, { id: newId(), grantedBy: who.personId, createdAt: tx.now });
    if (point.term === "agent" && point.personId === null) refuse("request.invalid", { personId: "Say who it is." });
    if (point.personId !== null) await personFor(tx, point.personId);
    await store.insertPoint(tx, customer.id, point);
    tellGranted(tx, who, { customerId: customer.id, point, taken: false });
    return treatmentFor(tx, customer.id);
  });
}

export function removePoint(desk: Desk, who: Who, { id, pointId }: { id: string; pointId: string }): Promise<Treatment> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const customer = await customerFor(tx, id);
    const point = (await store.deletePoint(tx, customer.id, pointId)) ?? refuse("point.not-found");
    tellGranted(tx, who, { customerId: customer.id, point, taken: true });
    return treatmentFor(tx, customer.id);
  });
}

/** That a term was granted or taken away stays in the history, with who did it. */
function tellGranted(tx: Tx, who: Who, { customerId, point, taken }: { customerId: string; point: KeptPoint; taken: boolean }): void {
  const { id: pointId, kind, term, basisPoints, until } = point;
  if (kind === "term") tx.record(taken ? "term.withdrawn" : "term.granted", { person: who.personId }, { customerId, pointId, term: term!, basisPoints, until });
  tx.record("customer.changed", { person: who.personId }, { customerId });
}

function pointOf(words: PointWords, { id, grantedBy, createdAt }: Pick<KeptPoint, "id" | "grantedBy" | "createdAt">): KeptPoint {
  const none = { term: null, basisPoints: null, personId: null, until: null, day: null, yearly: false };
  return { ...none, ...words, id, grantedBy, createdAt };
}

/** Who of these customers was promised which colleague, as long as that term holds by the business's calendar. */
export const namedAgentsOf = (tx: Tx, customerIds: string[], { timeZone }: { timeZone: string }): Promise<Map<string, string>> =>
  store.namedAgents(tx, customerIds, dayOf(tx.now, timeZone).toString());

/** What was granted to these customers personally, as long as it holds by the business's calendar. */
export const grantedTo = (tx: Tx, customerIds: string[], { timeZone }: { timeZone: string }): Promise<Map<string, TermKind[]>> =>
  store.termsOf(tx, customerIds, dayOf(tx.now, timeZone).toString());

/** Whether somebody likes to be reached now; null where they never said. */
export async function likesToBeReached(tx: Tx, customerId: string): Promise<boolean | null> {
  const { hours, timeZone } = await store.hoursOf(tx, customerId);
  if (hours === null) return null;
  return isTheirHour(hours, tx.now, timeZone ?? (await workspaceOf(tx)).timeZone);
}

/** When somebody likes to be reached next; null where they never said. What the desk says of its own accord waits for it. */
export async function likedFrom(tx: Tx, customerId: string): Promise<Instant | null> {
  const { hours, timeZone } = await store.hoursOf(tx, customerId);
  return hours && nextTheirHour(hours, tx.now, timeZone ?? (await workspaceOf(tx)).timeZone);
}

/** What replies may be filled with of a person: their terms, since when they are with us, a compliment, own attributes. */
export async function variablesOf(tx: Tx, customerId: string): Promise<Record<string, string>> {
  const { customer, points, compliments } = await treatmentFor(tx, customerId);
  const agentId = points.find(({ term, over }) => term === "agent" && !over)?.personId ?? null;
  const agent: Record<string, string> = agentId === null ? {} : { "customer.agent": (await personFor(tx, agentId)).name };
  const attributes = Object.entries(customer.attributes).flatMap(([key, value]) =>
    value === null || value === "" ? [] : [[`customer.attributes.${key}`, String(value)]],
  );
  const { referralsOpen } = await workspaceOf(tx);
  const referral: Record<string, string> = referralsOpen ? { "customer.referral": referralPage(tx, customer.id) } : {};
  return { ...Object.fromEntries(attributes), ...variablesFor(customer, points, compliments), ...agent, ...referral };
}

/** The page from which a customer passes on that they are glad to know us: opened by its link alone. What stands on it is of a room downstream. */
export const referralPage = ({ desk, workspaceId }: Tx, customerId: string): string =>
  `${publicUrl(desk)}/refer/${linkToken(desk.vault, "referral", { workspaceId, id: customerId })}`;
