import type { AutomationConditions } from "@guli/contract";
import type { Tx } from "../../core/desk.ts";
import { mattersToDecide, saidById, savedRepliesOf, type FullMatter, type SaidIn } from "../conversations/index.ts";
import { grantedTo } from "../customers/index.ts";
import { activePeople, teamsOf } from "../people/index.ts";
import { workspaceOf } from "../workspaces/index.ts";
import type { Here, Matter, Said, Whom } from "./rules/situation.ts";
import type { Known } from "./rules/weighing.ts";
import type { Rule } from "./store/rulebook.ts";

/** The conversations that something happened in, as they are now, and kept from changing; each with what was said in it last. */
export type Loaded = { matter: Matter; whom: Whom; said: Said | null };

export async function loadMatters(tx: Tx, ids: string[]): Promise<Map<string, Loaded>> {
  const matters = await mattersToDecide(tx, ids);
  const latest = await loadSaid(
    tx,
    matters.flatMap(({ lastCustomerMessageId: id }) => id ?? []),
  );
  return new Map(matters.map((one) => [one.id, { ...partsOf(one), said: (one.lastCustomerMessageId && latest.get(one.lastCustomerMessageId)) || null }]));
}

export function partsOf({ customer, ...matter }: FullMatter): { matter: Matter; whom: Whom } {
  return { matter, whom: customer };
}

export async function loadSaid(tx: Tx, ids: string[]): Promise<Map<string, Said & { byPerson: boolean }>> {
  if (ids.length === 0) return new Map();
  return new Map((await saidById(tx, ids)).flatMap((one) => (one.kind === "activity" ? [] : [[one.id, { ...asSaid(one), byPerson: one.personId !== null }]])));
}

export function asSaid({ kind, text, subject, mood, automatic, files }: SaidIn): Said {
  return { kind: kind === "activity" ? "note" : kind, text, subject, mood, automatic, files };
}

export const byMatter = (loaded: readonly Loaded[]): Map<string, Loaded> => new Map(loaded.map((one) => [one.matter.id, one]));

/** What was granted to these people, where a rule asks for it. */
export async function withTerms<P extends { whom: Whom | null }>(
  tx: Tx,
  people: readonly P[],
  { rules, here }: { rules: readonly Pick<Rule, "conditions">[]; here: Here },
): Promise<P[]> {
  const ids = people.flatMap(({ whom }) => whom?.id ?? []);
  if (ids.length === 0 || !rules.some(({ conditions }) => asksForTerms(conditions))) return [...people];
  const granted = await grantedTo(tx, [...new Set(ids)], here);
  return people.map((one) => (one.whom ? { ...one, whom: { ...one.whom, terms: granted.get(one.whom.id) ?? [] } } : one));
}

const asksForTerms = ({ of }: AutomationConditions): boolean =>
  of.some((one) => ("of" in one ? one.of.some(({ about }) => about === "term") : one.about === "term"));

export async function loadHere(tx: Tx): Promise<Here> {
  const { name, language, timeZone, openingHours } = await workspaceOf(tx);
  return { name, language, timeZone, openingHours };
}

/** Who and what the actions of these rules may name. */
export async function loadKnown(tx: Tx, rules: readonly Rule[]): Promise<Known> {
  const does = new Set(rules.flatMap(({ actions }) => actions.map((action) => action.do)));
  const people = does.has("assign") ? await activePeople(tx) : [];
  return {
    people: new Set(people.map(({ id }) => id)),
    light: new Set(people.flatMap(({ id, role }) => (role === "light" ? [id] : []))),
    teams: new Set(does.has("assign-team") ? (await teamsOf(tx)).map(({ id }) => id) : []),
    variants: new Map(does.has("reply") ? (await savedRepliesOf(tx)).map((one) => [one.id, one]) : []),
  };
}
