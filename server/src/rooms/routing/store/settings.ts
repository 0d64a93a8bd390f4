import { sql } from "kysely";
import type { RoutingPerson, RoutingRule } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

export type Settings = { capacity: number; unseenMinutes: number };

/** What holds where nothing was ever said. */
const usual: Settings = { capacity: 10, unseenMinutes: 15 };

export async function readSettings(tx: Tx): Promise<Settings> {
  const { rows } = await sql<Settings>`select capacity, unseen_minutes as "unseenMinutes" from routing_settings where workspace_id = ${tx.workspaceId}`.execute(
    tx.sql,
  );
  return rows[0] ?? usual;
}

/** With when the queue is looked at next; null: never. */
export async function putSettings(tx: Tx, { capacity, unseenMinutes }: Settings, roundAt: Instant | null): Promise<void> {
  await sql`
    insert into routing_settings (workspace_id, capacity, unseen_minutes, round_at) values (${tx.workspaceId}, ${capacity}, ${unseenMinutes}, ${roundAt})
    on conflict (workspace_id) do update set capacity = excluded.capacity, unseen_minutes = excluded.unseen_minutes, round_at = excluded.round_at`.execute(
    tx.sql,
  );
}

type RuleRow = {
  team_id: string | null;
  way: RoutingRule["way"];
  known_first: boolean;
  match_language: boolean;
  match_channel: boolean;
  match_skill: boolean;
  relax_after_minutes: number | null;
  return_after_minutes: number | null;
};

/** Those that were ever set. */
export async function readRules(tx: Tx): Promise<RoutingRule[]> {
  const { rows } = await sql<RuleRow>`
    select team_id, way, known_first, match_language, match_channel, match_skill, relax_after_minutes, return_after_minutes
    from routing_rules where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  return rows.map((row) => ({
    teamId: row.team_id,
    way: row.way,
    knownFirst: row.known_first,
    match: { language: row.match_language, channel: row.match_channel, skill: row.match_skill },
    relaxAfterMinutes: row.relax_after_minutes,
    returnAfterMinutes: row.return_after_minutes,
  }));
}

export async function putRule(tx: Tx, { teamId, way, knownFirst, match, relaxAfterMinutes, returnAfterMinutes }: RoutingRule): Promise<void> {
  await sql`
    insert into routing_rules (workspace_id, id, team_id, way, known_first, match_language, match_channel, match_skill, relax_after_minutes, return_after_minutes)
    values (${tx.workspaceId}, ${teamId ?? tx.workspaceId}, ${teamId}, ${way}, ${knownFirst}, ${match.language}, ${match.channel}, ${match.skill},
      ${relaxAfterMinutes}, ${returnAfterMinutes})
    on conflict (workspace_id, id) do update set way = excluded.way, known_first = excluded.known_first, match_language = excluded.match_language,
      match_channel = excluded.match_channel, match_skill = excluded.match_skill, relax_after_minutes = excluded.relax_after_minutes,
      return_after_minutes = excluded.return_after_minutes`.execute(tx.sql);
}

export type Gone = { why: "away" | "unseen" | "hours-over"; since: Instant };

/** What was set for somebody, when they were given something last, and whether they have gone. */
export type Known = RoutingPerson & { turn: number; gone: Gone | null };

type PersonRow = Omit<RoutingPerson, "channelKinds"> & {
  channelKinds: string[];
  turn: number;
  goneSince: Instant | null;
  goneWhy: Gone["why"] | null;
};

export async function readKnown(tx: Tx): Promise<Map<string, Known>> {
  const { rows } = await sql<PersonRow>`
    select person_id as "personId", capacity, skills, languages, channel_kinds as "channelKinds", hours, turn, gone_since as "goneSince", gone_why as "goneWhy"
    from routing_people where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  return new Map(rows.map((row) => [row.personId, knownFrom(row)]));
}

function knownFrom({ goneSince, goneWhy, ...row }: PersonRow): Known {
  return {
    ...row,
    channelKinds: row.channelKinds as Known["channelKinds"],
    gone: goneSince !== null && goneWhy !== null ? { since: goneSince, why: goneWhy } : null,
  };
}

export async function putPerson(tx: Tx, { personId, capacity, skills, languages, channelKinds, hours }: RoutingPerson): Promise<void> {
  await sql`
    insert into routing_people (workspace_id, person_id, capacity, skills, languages, channel_kinds, hours)
    values (${tx.workspaceId}, ${personId}, ${capacity}, ${skills}, ${languages}, ${channelKinds}, ${hours && JSON.stringify(hours)}::jsonb)
    on conflict (workspace_id, person_id) do update set capacity = excluded.capacity, skills = excluded.skills, languages = excluded.languages,
      channel_kinds = excluded.channel_kinds, hours = excluded.hours`.execute(tx.sql);
}

/** It was their turn: the next one is everybody else's first. */
export async function takeTurn(tx: Tx, personId: string): Promise<void> {
  await sql`
    insert into routing_people (workspace_id, person_id, turn)
    select ${tx.workspaceId}::uuid, ${personId}::uuid, coalesce(max(turn), 0) + 1 from routing_people where workspace_id = ${tx.workspaceId}
    on conflict (workspace_id, person_id) do update set turn = excluded.turn`.execute(tx.sql);
}

/** Who has gone, and who is back. */
export async function noteGone(tx: Tx, changes: { personId: string; gone: Gone | null }[]): Promise<void> {
  if (changes.length === 0) return;
  await sql`
    insert into routing_people (workspace_id, person_id, gone_since, gone_why)
    select ${tx.workspaceId}::uuid, g.person, g.since, g.why from unnest(${changes.map(({ personId }) => personId)}::uuid[],
      ${changes.map(({ gone }) => gone?.since ?? null)}::timestamptz[], ${changes.map(({ gone }) => gone?.why ?? null)}::text[]) as g (person, since, why)
    order by g.person
    on conflict (workspace_id, person_id) do update set gone_since = excluded.gone_since, gone_why = excluded.gone_why`.execute(tx.sql);
}
