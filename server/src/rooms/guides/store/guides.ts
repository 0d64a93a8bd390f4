import type { GuideKind, Language } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

export type Brief = {
  language: Language;
  title: string;
  slug: string;
  version: number;
  published: number | null;
  publishedAt: Instant | null;
  publishedFrom: number | null;
  publishedSlug: string | null;
  holdsFor: number | null;
  changedAt: Instant;
};
export type GuideRow = { id: string; kind: GuideKind; collectionId: string | null; tags: string[]; archived: boolean; createdAt: Instant; texts: Brief[] };

/** With how each language stands, in the order in which customers read them. `ids` null: all. */
export async function guides(
  tx: Tx,
  { ids, collectionId, archived }: { ids: string[] | null; collectionId?: string; archived?: boolean },
): Promise<GuideRow[]> {
  const { rows } = await sql<GuideRow>`
    select g.id, g.kind, g.collection_id as "collectionId", g.tags, g.archived_at is not null as archived, g.created_at as "createdAt", coalesce(t.texts, '[]') as texts
    from guides g
    left join guide_collections c on c.workspace_id = ${tx.workspaceId} and c.id = g.collection_id
    left join lateral (
      select jsonb_agg(jsonb_build_object('language', x.language, 'title', x.title, 'slug', x.slug, 'version', x.version, 'published', x.published,
        'publishedAt', to_char(x.published_at at time zone 'utc', ${STAMP}), 'publishedFrom', x.published_from, 'publishedSlug', v.slug, 'holdsFor', x.holds_for,
        'changedAt', to_char(x.changed_at at time zone 'utc', ${STAMP})) order by x.language) as texts
      from guide_texts x
      left join guide_versions v on v.workspace_id = ${tx.workspaceId} and v.guide_id = x.guide_id and v.language = x.language and v.version = x.published
      where x.workspace_id = ${tx.workspaceId} and x.guide_id = g.id
    ) t on true
    where g.workspace_id = ${tx.workspaceId} and (${ids}::uuid[] is null or g.id = any (${ids}::uuid[]))
      and (${collectionId ?? null}::uuid is null or g.collection_id = ${collectionId ?? null}::uuid)
      and (${archived ?? null}::boolean is null or (g.archived_at is not null) = ${archived ?? null}::boolean)
    order by c.place nulls last, g.place, g.id`.execute(tx.sql);
  return rows;
}

const STAMP = 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';

type New = { id: string; kind: GuideKind; collectionId: string | null; tags: string[] };
/** At the end of its collection. */
export async function addGuide(tx: Tx, { id, kind, collectionId, tags }: New): Promise<void> {
  await sql`
    insert into guides (workspace_id, id, kind, collection_id, place, tags, created_at)
    select ${tx.workspaceId}::uuid, ${id}::uuid, ${kind}, ${collectionId}::uuid, coalesce(max(g.place), 0) + 1, ${tags}::text[], ${tx.now}::timestamptz
    from guides g where g.workspace_id = ${tx.workspaceId} and g.collection_id is not distinct from ${collectionId}::uuid`.execute(tx.sql);
}

/** What is not given stays. Another collection: at its end. */
export async function changeGuide(
  tx: Tx,
  id: string,
  { collectionId, tags, archived }: { collectionId?: string | null | undefined; tags?: string[] | undefined; archived?: boolean | undefined },
): Promise<boolean> {
  const moves = collectionId !== undefined;
  const { numAffectedRows } = await sql`
    update guides set tags = coalesce(${tags ?? null}::text[], tags),
      archived_at = case when ${archived ?? null}::boolean is null then archived_at when ${archived ?? null}::boolean then coalesce(archived_at, ${tx.now}::timestamptz) end,
      collection_id = case when ${moves} then ${collectionId ?? null}::uuid else collection_id end,
      place = case when ${moves} and collection_id is distinct from ${collectionId ?? null}::uuid then ${await lastPlace(tx, collectionId ?? null)}::int + 1 else place end
    where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
  return numAffectedRows === 1n;
}

async function lastPlace(tx: Tx, collectionId: string | null): Promise<number> {
  const { rows } = await sql<{ place: number }>`
    select coalesce(max(place), 0) as place from guides where workspace_id = ${tx.workspaceId} and collection_id is not distinct from ${collectionId}::uuid`.execute(
    tx.sql,
  );
  return rows[0]!.place;
}

export async function orderGuides(tx: Tx, collectionId: string | null, ids: string[]): Promise<void> {
  await sql`
    update guides set place = o.place from (
      select g.id, row_number() over (order by array_position(${ids}::uuid[], g.id) nulls last, g.place, g.id)::int as place
      from guides g where g.workspace_id = ${tx.workspaceId} and g.collection_id is not distinct from ${collectionId}::uuid
    ) o where guides.workspace_id = ${tx.workspaceId} and guides.id = o.id`.execute(tx.sql);
}
