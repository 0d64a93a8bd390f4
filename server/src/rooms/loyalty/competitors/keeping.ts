import type { Competitor, CompetitorSuggestion } from "@guli/contract";
import { fold } from "@guli/coach";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { newId } from "../../../core/ids.ts";
import { refuse } from "../../../core/refusal.ts";
import { todayOf } from "../standing/days.ts";
import { askToReckon } from "../standing/going-on.ts";
import { dayOf, isoOf } from "../standing/rules/days.ts";
import { askToReadBack } from "./hearing.ts";
import type { Spelled } from "./rules/naming.ts";
import { unusual } from "./rules/suggesting.ts";
import * as store from "./store/competitors.ts";

const SHOWN_DAYS = 30;

export async function listed(tx: Tx): Promise<Competitor[]> {
  const { today } = await todayOf(tx);
  return store.shown(tx, isoOf(dayOf(today) - SHOWN_DAYS));
}

type Called = { name?: string | undefined; spellings?: string[] | undefined };

export function add(desk: Desk, who: Who, { name, spellings }: { name: string; spellings: string[] }): Promise<Competitor> {
  return desk.transaction(who.workspaceId, (tx) => keep(tx, who, { id: newId(), name, spellings }));
}

export function change(desk: Desk, who: Who, { id, ...called }: Called & { id: string }): Promise<Competitor> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const { name, spellings } = await competitor(tx, id);
    return keep(tx, who, { id, name: called.name ?? name, spellings: called.spellings ?? spellings });
  });
}

async function keep(tx: Tx, who: Who, one: Spelled): Promise<Competitor> {
  const others = (await store.competitors(tx)).filter(({ id }) => id !== one.id);
  if (others.some(({ name }) => fold(name).trim() === fold(one.name).trim())) refuse("competitor.name-taken");
  await store.putCompetitor(tx, { ...one, spellings: [...new Set(one.spellings)] });
  askToReadBack(tx, one.id);
  told(tx, who);
  return (await listed(tx)).find(({ id }) => id === one.id)!;
}

export function remove(desk: Desk, who: Who, id: string): Promise<Record<string, never>> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await competitor(tx, id);
    await store.removeCompetitor(tx, id);
    askToReckon(tx);
    told(tx, who);
    return {};
  });
}

export async function competitor(tx: Tx, id: string): Promise<Spelled> {
  return (await store.competitors(tx)).find((one) => one.id === id) ?? refuse("competitor.not-found");
}

const told = (tx: Tx, who: Who) => tx.record("settings.changed", { person: who.personId }, { what: "loyalty", id: null });

const [WEEK, EIGHT_WEEKS_MORE, QUIET] = [7, 63, 30];

export async function suggestions(tx: Tx): Promise<CompetitorSuggestion[]> {
  const { today } = await todayOf(tx);
  const [week, before] = [WEEK, EIGHT_WEEKS_MORE].map((days) => isoOf(dayOf(today) - days)) as [string, string];
  return (await store.heard(tx, { week, before, today })).flatMap(({ id, name, ...heard }) => {
    const usual = unusual(heard);
    return usual === null ? [] : [{ competitorId: id, competitor: name, conversations: heard.conversations, usual, since: isoOf(dayOf(week) + 1) }];
  });
}

export function quiet(desk: Desk, who: Who, id: string): Promise<Record<string, never>> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await competitor(tx, id);
    await store.quietUntil(tx, id, isoOf(dayOf((await todayOf(tx)).today) + QUIET));
    told(tx, who);
    return {};
  });
}
