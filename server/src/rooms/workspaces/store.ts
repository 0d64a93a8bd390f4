import type { OpeningHours, Workspace, WorkspaceChange } from "@guli/contract";
import { sql } from "kysely";
import type { z } from "zod";
import type { Instant } from "../../core/clock.ts";
import type { Desk, Tx } from "../../core/desk.ts";

export async function addWorkspace(tx: Tx, row: Omit<Workspace, "id" | "createdAt">): Promise<void> {
  await tx.sql
    .insertInto("workspaces")
    .values({
      workspace_id: tx.workspaceId,
      name: row.name,
      slug: row.slug,
      language: row.language,
      time_zone: row.timeZone,
      opening_hours: JSON.stringify(row.openingHours),
      undo_seconds: row.undoSeconds,
      automatic_mail_per_hour: row.automaticMailPerHour,
      created_at: tx.now,
    })
    .execute();
  await noteHours(tx);
}

/** Take a short name for this workspace; false where another has it. */
export async function takeSlug(tx: Tx, slug: string): Promise<boolean> {
  const taken = await tx.sql
    .insertInto("directory")
    .values({ kind: "slug", key: slug, workspace_id: tx.workspaceId })
    .onConflict((conflict) => conflict.doNothing())
    .returning("key")
    .executeTakeFirst();
  return taken !== undefined;
}

/** All businesses of the desk by their short names, for what the desk does for each of them. */
export async function allWorkspaces(desk: Desk): Promise<{ workspaceId: string; slug: string }[]> {
  return desk.global(
    async (tx) =>
      (
        await sql<{
          workspaceId: string;
          slug: string;
        }>`select workspace_id as "workspaceId", key as slug from directory where kind = 'slug' order by key`.execute(tx.sql)
      ).rows,
  );
}

/** Whose a short name is. */
export async function workspaceBySlug(desk: Desk, slug: string): Promise<string | undefined> {
  const { rows } = await desk.global((tx) =>
    sql<{ workspaceId: string }>`select workspace_id as "workspaceId" from directory where kind = 'slug' and key = ${slug}`.execute(tx.sql),
  );
  return rows[0]?.workspaceId;
}

/** `helpCentreOpen`, `referralsOpen`: told by the rooms downstream that keep them, for words that name their addresses. */
export async function readWorkspace(tx: Tx): Promise<Workspace & { helpCentreOpen: boolean; referralsOpen: boolean }> {
  const row = await tx.sql.selectFrom("workspaces").selectAll().where("workspace_id", "=", tx.workspaceId).executeTakeFirstOrThrow();
  return {
    id: row.workspace_id,
    name: row.name,
    slug: row.slug,
    language: row.language as Workspace["language"],
    timeZone: row.time_zone,
    openingHours: row.opening_hours as OpeningHours,
    undoSeconds: row.undo_seconds,
    automaticMailPerHour: row.automatic_mail_per_hour,
    createdAt: row.created_at,
    helpCentreOpen: row.help_centre_open,
    referralsOpen: row.referrals_open,
  };
}

export async function noteHelpCentre(tx: Tx, open: boolean): Promise<void> {
  await sql`update workspaces set help_centre_open = ${open} where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
}

export async function noteReferrals(tx: Tx, open: boolean): Promise<void> {
  await sql`update workspaces set referrals_open = ${open} where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
}

/** What is not given stays as it is. */
export async function changeWorkspace(tx: Tx, change: z.output<typeof WorkspaceChange>): Promise<void> {
  await sql`
    update workspaces set
      name = coalesce(${change.name ?? null}, name),
      language = coalesce(${change.language ?? null}, language),
      time_zone = coalesce(${change.timeZone ?? null}, time_zone),
      opening_hours = coalesce(${change.openingHours ? JSON.stringify(change.openingHours) : null}::jsonb, opening_hours),
      undo_seconds = coalesce(${change.undoSeconds ?? null}, undo_seconds),
      automatic_mail_per_hour = coalesce(${change.automaticMailPerHour ?? null}, automatic_mail_per_hour)
    where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  if (change.openingHours ?? change.timeZone) await noteHours(tx);
}

/** From now on it is open as it stands in its row. Two changes at the same moment are one. */
async function noteHours(tx: Tx): Promise<void> {
  await sql`
    insert into opening_hours_history (workspace_id, valid_from, opening_hours, time_zone)
    select ${tx.workspaceId}::uuid, ${tx.now}::timestamptz, w.opening_hours, w.time_zone from workspaces w where w.workspace_id = ${tx.workspaceId}
    on conflict (workspace_id, valid_from) do update set opening_hours = excluded.opening_hours, time_zone = excluded.time_zone`.execute(tx.sql);
}

/** The hours of a time: by which it was open from a moment until the next of them; before the first, by the first. */
export type PastHours = { from: Instant; hours: OpeningHours; timeZone: string };

/** In order; the first of them is the one that was in force then. */
export async function hoursSince(tx: Tx, since: Instant): Promise<PastHours[]> {
  const { rows } = await sql<PastHours>`
    select valid_from as "from", opening_hours as hours, time_zone as "timeZone" from opening_hours_history where workspace_id = ${tx.workspaceId} and valid_from >= coalesce(
      (select max(h.valid_from) from opening_hours_history h where h.workspace_id = ${tx.workspaceId} and h.valid_from <= ${since}), '-infinity'::timestamptz)
    order by valid_from`.execute(tx.sql);
  return rows;
}

export type SampleData = "none" | "filling" | "there";

export async function readSampleData(tx: Tx): Promise<SampleData> {
  const row = await tx.sql.selectFrom("workspaces").select("sample_data").where("workspace_id", "=", tx.workspaceId).executeTakeFirstOrThrow();
  return row.sample_data;
}

/** Go from one state to the next; false where another was quicker. */
export async function moveSampleData(tx: Tx, from: SampleData, to: SampleData): Promise<boolean> {
  const moved = await tx.sql
    .updateTable("workspaces")
    .set({ sample_data: to })
    .where("workspace_id", "=", tx.workspaceId)
    .where("sample_data", "=", from)
    .returning("workspace_id")
    .executeTakeFirst();
  return moved !== undefined;
}
