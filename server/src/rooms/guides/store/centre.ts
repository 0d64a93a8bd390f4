import type { HelpCentre, Language } from "@guli/contract";
import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";

export type Kept = Omit<HelpCentre, "url">;

/** As it was set up; undefined where nobody has touched it yet. */
export async function keptCentre(tx: Tx): Promise<Kept | undefined> {
  const { rows } = await sql<Kept>`
    select is_on as on, main_language as "mainLanguage", languages, colour, titles, greetings from help_centres where workspace_id = ${tx.workspaceId}`.execute(
    tx.sql,
  );
  return rows[0];
}

export async function putCentre(tx: Tx, { on, mainLanguage, languages, colour, titles, greetings }: Kept): Promise<void> {
  await sql`
    insert into help_centres (workspace_id, is_on, main_language, languages, colour, titles, greetings)
    values (${tx.workspaceId}, ${on}, ${mainLanguage}, ${languages}::text[], ${colour}, ${JSON.stringify(titles)}, ${JSON.stringify(greetings)})
    on conflict (workspace_id) do update set is_on = excluded.is_on, main_language = excluded.main_language, languages = excluded.languages,
      colour = excluded.colour, titles = excluded.titles, greetings = excluded.greetings`.execute(tx.sql);
}

export type Collection = { id: string; slug: string; names: Partial<Record<Language, { name: string; about: string }>>; guides: number };

export async function collections(tx: Tx): Promise<Collection[]> {
  const { rows } = await sql<Collection>`
    select c.id, c.slug, c.names, (select count(*)::int from guides g where g.workspace_id = ${tx.workspaceId} and g.collection_id = c.id and g.archived_at is null) as guides
    from guide_collections c where c.workspace_id = ${tx.workspaceId} order by c.place, c.id`.execute(tx.sql);
  return rows;
}

/** False where another has the slug. */
export async function addCollection(tx: Tx, { id, slug, names }: Omit<Collection, "guides">): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into guide_collections (workspace_id, id, place, slug, names, created_at)
    select ${tx.workspaceId}::uuid, ${id}::uuid, coalesce(max(c.place), 0) + 1, ${slug}, ${JSON.stringify(names)}::jsonb, ${tx.now}::timestamptz
    from guide_collections c where c.workspace_id = ${tx.workspaceId}
    on conflict (workspace_id, slug) do nothing`.execute(tx.sql);
  return numAffectedRows === 1n;
}

/** undefined: there is none; false: another has the slug. */
export async function changeCollection(tx: Tx, id: string, { slug, names }: Partial<Pick<Collection, "slug" | "names">>): Promise<boolean | undefined> {
  const { rows } = await sql<{ taken: boolean }>`
    with taken as (
      select exists (select 1 from guide_collections o where o.workspace_id = ${tx.workspaceId} and o.slug = ${slug ?? null} and o.id <> ${id}) as is
    ), changed as (
      update guide_collections set slug = coalesce(${slug ?? null}, slug), names = names || ${JSON.stringify(names ?? {})}::jsonb
      where workspace_id = ${tx.workspaceId} and id = ${id} and not (select t.is from taken t) returning id
    )
    select (select t.is from taken t) as taken where exists (select 1 from changed) or exists (
      select 1 from guide_collections c where c.workspace_id = ${tx.workspaceId} and c.id = ${id})`.execute(tx.sql);
  return rows[0] && !rows[0].taken;
}

export async function orderCollections(tx: Tx, ids: string[]): Promise<void> {
  await sql`
    update guide_collections set place = o.place from (
      select c.id, row_number() over (order by array_position(${ids}::uuid[], c.id) nulls last, c.place, c.id)::int as place
      from guide_collections c where c.workspace_id = ${tx.workspaceId}
    ) o where guide_collections.workspace_id = ${tx.workspaceId} and guide_collections.id = o.id`.execute(tx.sql);
}

export async function deleteCollection(tx: Tx, id: string): Promise<boolean> {
  await sql`update guides set collection_id = null where workspace_id = ${tx.workspaceId} and collection_id = ${id}`.execute(tx.sql);
  const { numAffectedRows } = await sql`delete from guide_collections where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
  return numAffectedRows === 1n;
}
