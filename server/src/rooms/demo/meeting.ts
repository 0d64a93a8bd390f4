import { instantAt } from "../../core/clock.ts";
import type { PastCustomer } from "../customers/index.ts";
import { HOUR } from "./calendar.ts";
import { chance } from "./chance.ts";
import { outsideOf, type Outside } from "./outside.ts";
import type { Plan } from "./plan.ts";
import type { Kind } from "./telling.ts";
import { voices } from "./voices/voices.ts";
import type { Cast } from "./cast.ts";

/** Who has been met so far, by number: no more of each than a million of them need. */
export type Met = { at: number[]; ids: string[]; count: number[]; lastAt: number[]; strange: Set<number> };

export const nobody = (): Met => ({ at: [], ids: [], count: [], lastAt: [], strange: new Set() });

export type Meeting = { customer: Outside; nth: number; isNew: boolean };

/** Who begins the nth conversation: about half are new; some come again and again. */
export function meet(plan: Plan, met: Met, { nth, at, kind }: { nth: number; at: number; kind: Kind }): Meeting {
  const by = chance(plan.seed, "who", nth);
  const known = met.at.length;
  if (kind === "usual" && known > 0 && by.odds(0.52)) {
    const again = by.odds(0.25) ? by.below(Math.min(60, known)) : known - 1 - Math.floor(known * by.next() ** 2);
    if (!met.strange.has(again)) return { customer: outsideOf(plan, again, met.at[again]!), nth: again, isNew: false };
  }
  const customer = outsideOf(plan, known, at);
  if (kind !== "usual") met.strange.add(known);
  met.at.push(at);
  met.ids.push(customer.id);
  met.count.push(0);
  met.lastAt.push(at);
  return { customer: kind === "usual" ? customer : stranger(customer, kind, known), nth: known, isNew: true };
}

const SENDERS = ["Growth Team", "Marketing Department", "Mr. Johnson, Barrister", "LED Factory Sales", "Lottery Office"];

/** Who sends advertising, or what nobody can read. */
function stranger(outside: Outside, kind: Kind, nth: number): Outside {
  const name = kind === "spam" ? SENDERS[nth % SENDERS.length]! : "scanner";
  const email = kind === "spam" ? `offers${nth}@bulk.example` : `scanner${nth}@office.example`;
  const [{ id } = { id: outside.id }] = outside.about.addresses;
  const about = {
    ...outside.about,
    name,
    language: null,
    timeZone: null,
    formOfAddress: null,
    salutation: null,
    attributes: {},
    addresses: [{ id, kind: "email" as const, address: email, verified: true }],
  };
  return { ...outside, name, email, visitor: null, about };
}

/** As the customers' room keeps them; of those who only advertise some are blocked. */
export function recordOf(plan: Plan, cast: Cast, { customer, nth, kind }: Meeting & { kind: Kind }): PastCustomer {
  const by = chance(plan.seed, "note", nth);
  const { createdAt } = customer.about;
  const later = Date.parse(createdAt) + HOUR;
  const author = by.pick(cast.writers);
  const note = { id: customer.id, body: voices[author.speaks[0] ?? "en"].agent.calls[2]!, personId: author.personId, createdAt: instantAt(later) };
  const blockedAt = kind === "spam" && nth % 4 === 0 && later < plan.until ? instantAt(later) : null;
  return { ...customer.about, blockedAt, notes: kind === "usual" && by.odds(0.03) && later < plan.until ? [note] : [] };
}
