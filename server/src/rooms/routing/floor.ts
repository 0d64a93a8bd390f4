import { languageOf } from "@guli/coach";
import type { Tx } from "../../core/desk.ts";
import * as conversations from "../conversations/index.ts";
import { namedAgentsOf } from "../customers/index.ts";
import { peopleOf } from "../people/index.ts";
import { workspaceOf } from "../workspaces/index.ts";
import { byHand, type Colleague, type Matter, type Place, type Rule, type Signs } from "./rules/colleague.ts";
import { presenceOf } from "./rules/presence.ts";
import { refusalsOf } from "./store/rounds.ts";
import { readKnown, readRules, readSettings, type Gone } from "./store/settings.ts";

/** Everyone at work as they are now, and by which rules they are given something. */
export type Floor = {
  place: Place;
  everyone: (Colleague & Signs & { name: string; gone: Gone | null })[];
  ruleOf(teamId: string | null): Rule;
};

export async function floorOf(tx: Tx): Promise<Floor> {
  const [settings, rules, known] = [await readSettings(tx), await readRules(tx), await readKnown(tx)];
  const { openingHours, timeZone } = await workspaceOf(tx);
  const people = (await peopleOf(tx)).filter(({ active, role }) => active && role !== "light");
  const loads = await conversations.counts(
    tx,
    people.map(({ id }) => `mine:${id}`),
  );
  const place = { now: tx.now, timeZone, openingHours, unseenMinutes: settings.unseenMinutes };
  return {
    place,
    everyone: people.map(({ id, name, away, lastSeenAt, teamIds }) => {
      const { capacity = null, skills = [], languages = [], channelKinds = [], hours = null, turn = 0, gone = null } = known.get(id) ?? {};
      const presence = presenceOf({ away, lastSeenAt, hours }, place);
      const load = Math.max(0, loads.get(`mine:${id}`) ?? 0);
      const takes = { capacity: capacity ?? settings.capacity, skills, languages, channelKinds, hours };
      return { id, name, presence, away, lastSeenAt, teamIds, load, ...takes, turn, gone };
    }),
    ruleOf: (teamId) => rules.find((rule) => rule.teamId === teamId) ?? byHand,
  };
}

/** What matters of these conversations for who is to get them: no more is found out than their rules ask for. */
export async function mattersOf(tx: Tx, queued: conversations.Queued[], { ruleOf, place }: Floor): Promise<Matter[]> {
  const ids = queued.map(({ id }) => id);
  const customerIds = queued.filter(({ teamId }) => ruleOf(teamId).knownFirst).map(({ customerId }) => customerId);
  const [known, refusals] = [await conversations.lastAnsweredBy(tx, [...new Set(customerIds)]), await refusalsOf(tx, ids)];
  const named = await namedAgentsOf(tx, [...new Set(queued.map(({ customerId }) => customerId))], place);
  return queued.map(({ id, teamId, waitingSince, tags, channelKind, customerId, language, preview }) => ({
    id,
    teamId,
    waitingSince,
    tags,
    channelKind,
    language: ruleOf(teamId).match.language ? (language ?? languageOf(preview).language) : null,
    knownId: known.get(customerId) ?? null,
    namedId: named.get(customerId) ?? null,
    refusedBy: refusals.get(id) ?? [],
  }));
}
