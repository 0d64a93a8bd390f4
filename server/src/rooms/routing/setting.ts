import type { RoutingPerson, RoutingRule, RoutingSettings, setRoutingPerson } from "@guli/contract";
import type { z } from "zod";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { activePeople, answererFor, teamFor, teamsOf } from "../people/index.ts";
import { byHand } from "./rules/colleague.ts";
import * as store from "./store/settings.ts";

/** All that the routing goes by; what nobody has said is as usual. */
export async function readRouting(tx: Tx): Promise<RoutingSettings> {
  const [settings, rules, known] = [await store.readSettings(tx), await store.readRules(tx), await store.readKnown(tx)];
  const scopes = [null, ...(await teamsOf(tx)).map(({ id }) => id)];
  const people = (await activePeople(tx)).filter(({ role }) => role !== "light");
  return {
    ...settings,
    rules: scopes.map((teamId) => rules.find((rule) => rule.teamId === teamId) ?? { ...byHand, teamId }),
    people: people.map(({ id }) => known.get(id) ?? { ...anybody, personId: id }),
  };
}

const anybody: Omit<RoutingPerson, "personId"> = { capacity: null, skills: [], languages: [], channelKinds: [], hours: null };

export function changeRouting(desk: Desk, who: Who, change: { capacity?: number | undefined; unseenMinutes?: number | undefined }): Promise<RoutingSettings> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const { capacity, unseenMinutes } = await store.readSettings(tx);
    await settle(tx, who, { capacity: change.capacity ?? capacity, unseenMinutes: change.unseenMinutes ?? unseenMinutes });
    return readRouting(tx);
  });
}

export function setRule(desk: Desk, who: Who, rule: RoutingRule): Promise<RoutingSettings> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if (rule.teamId !== null) await teamFor(tx, rule.teamId);
    await store.putRule(tx, rule);
    await settle(tx, who, await store.readSettings(tx));
    return readRouting(tx);
  });
}

type Given = z.output<typeof setRoutingPerson.body>;

export function setPerson(desk: Desk, who: Who, { id, ...given }: Given & { id: string }): Promise<RoutingPerson> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await answererFor(tx, id);
    const person = {
      personId: id,
      ...given,
      skills: distinct(given.skills),
      languages: [...new Set(given.languages)],
      channelKinds: [...new Set(given.channelKinds)],
    };
    await store.putPerson(tx, person);
    announce(tx, who);
    return person;
  });
}

/** Each word once, however it was written. */
const distinct = (words: string[]): string[] => [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];

/** While everything is done by hand and stays where it is, nobody looks at the queue. */
async function settle(tx: Tx, who: Who, settings: store.Settings): Promise<void> {
  const isAtWork = (await store.readRules(tx)).some(({ way, returnAfterMinutes }) => way !== "by-hand" || returnAfterMinutes !== null);
  await store.putSettings(tx, settings, isAtWork ? tx.now : null);
  announce(tx, who);
}

function announce(tx: Tx, who: Who): void {
  tx.record("settings.changed", { person: who.personId }, { what: "routing", id: null });
}
