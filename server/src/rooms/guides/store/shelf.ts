import type { GuideKind, GuideStep, Language } from "@guli/contract";
import { sql, type RawBuilder } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import { readFor, titledFor } from "../rules/script.ts";

/* What customers may read: published, not put away. */

export type OnShelf = { guideId: string; kind: GuideKind; language: Language; slug: string; title: string; summary: string; publishedAt: Instant };
export type Listed = Omit<OnShelf, "publishedAt">;
export type Shelf = {
  id: string | null;
  slug: string | null;
  names: Partial<Record<Language, { name: string; about: string }>>;
  all: number;
  guides: Listed[];
};

const published = (tx: Tx): RawBuilder<unknown> => sql`
  guides g
  join guide_texts t on t.workspace_id = ${tx.workspaceId} and t.guide_id = g.id and t.published is not null
  join guide_versions v on v.workspace_id = ${tx.workspaceId} and v.guide_id = g.id and v.language = t.language and v.version = t.published`;
const columns = sql`g.id as "guideId", g.kind, t.language, v.slug, v.title, v.summary, t.published_at as "publishedAt"`;

/** In a language; what is in Uzbek is for readers of Cyrillic, too, where nobody has written it for them. */
const readableIn = (tx: Tx, language: Language): RawBuilder<unknown> =>
  language === "uz-Cyrl"
    ? sql`(t.language = 'uz-Cyrl' or t.language = 'uz' and not exists (
        select from guide_texts y where y.workspace_id = ${tx.workspaceId} and y.guide_id = g.id and y.language = 'uz-Cyrl' and y.published is not null))`
    : sql`t.language = ${language}`;
const scriptsOf = (language: Language): Language[] => (language === "uz-Cyrl" ? ["uz-Cyrl", "uz"] : [language]);

/** All collections that hold something in a language, each with its first guides; those without a collection last. */
export async function shelves(tx: Tx, language: Language, each: number): Promise<Shelf[]> {
  const { rows } = await sql<Shelf>`
    with held as (
      select ${columns}, g.collection_id, g.place, row_number() over (partition by g.collection_id order by g.place, g.id) as nth, count(*) over (partition by g.collection_id)::int as all
      from ${published(tx)} where g.workspace_id = ${tx.workspaceId} and g.archived_at is null and ${readableIn(tx, language)}
    )
    select c.id, c.slug, coalesce(c.names, '{}') as names, max(h.all) as all,
      jsonb_agg(jsonb_build_object('guideId', h."guideId", 'kind', h.kind, 'language', h.language, 'slug', h.slug, 'title', h.title, 'summary', h.summary) order by h.nth) as guides
    from held h left join guide_collections c on c.workspace_id = ${tx.workspaceId} and c.id = h.collection_id
    where h.nth <= ${each} group by c.id, c.slug, c.names, c.place order by c.place nulls last`.execute(tx.sql);
  return rows.map((row) => ({ ...row, guides: row.guides.map((one) => titledFor(one, language)) }));
}

export type CollectionPage = Omit<Shelf, "all"> & { languages: Language[] };

/** One collection with all that it holds in a language, and in which others it holds something. */
export async function shelf(tx: Tx, slug: string, language: Language): Promise<CollectionPage | undefined> {
  const { rows } = await sql<CollectionPage>`
    select c.id, c.slug, c.names, coalesce(h.guides, '[]') as guides, coalesce(h.languages, '{}') as languages
    from guide_collections c
    left join lateral (
      select jsonb_agg(jsonb_build_object('guideId', g.id, 'kind', g.kind, 'language', t.language, 'slug', v.slug, 'title', v.title, 'summary', v.summary) order by g.place, g.id)
          filter (where ${readableIn(tx, language)}) as guides,
        array_agg(distinct t.language) as languages
      from ${published(tx)} where g.workspace_id = ${tx.workspaceId} and g.collection_id = c.id and g.archived_at is null
    ) h on true
    where c.workspace_id = ${tx.workspaceId} and c.slug = ${slug}`.execute(tx.sql);
  return rows[0] && { ...rows[0], guides: rows[0].guides.map((one) => titledFor(one, language)) };
}

export type Shown = OnShelf & {
  collection: { slug: string; names: Shelf["names"] } | null;
  body: string;
  steps: GuideStep[];
  /** Where else it can be read. */
  translations: { language: Language; slug: string }[];
};

/** By its address; one that is not the present one any more finds it, too. */
export function shownBySlug(tx: Tx, { language, slug }: { language: Language; slug: string }): Promise<Shown | undefined> {
  return one(
    tx,
    language,
    sql`g.archived_at is null and ${readableIn(tx, language)} and g.id = (
      select s.guide_id from guide_slugs s where s.workspace_id = ${tx.workspaceId} and s.language = any (${scriptsOf(language)}::text[]) and s.slug = ${slug}
      order by s.language = 'uz' limit 1)`,
  );
}

/** For whom it was sent to: in the language wished, else in that in which it was sent; also when it was put away since. */
export function shownForReader(tx: Tx, { guideId, wished, otherwise }: { guideId: string; wished: Language; otherwise: Language }): Promise<Shown | undefined> {
  const wanted = [...new Set([...scriptsOf(wished), ...scriptsOf(otherwise)])];
  return one(tx, wished, sql`g.id = ${guideId} and t.language = any (${wanted}::text[]) order by array_position(${wanted}::text[], t.language) limit 1`);
}

async function one(tx: Tx, wished: Language, which: RawBuilder<unknown>): Promise<Shown | undefined> {
  const { rows } = await sql<Shown>`
    select ${columns}, v.body, v.steps, case when c.id is null then null else jsonb_build_object('slug', c.slug, 'names', c.names) end as collection,
      (select jsonb_agg(jsonb_build_object('language', o.language, 'slug', w.slug) order by o.language) from guide_texts o
        join guide_versions w on w.workspace_id = ${tx.workspaceId} and w.guide_id = o.guide_id and w.language = o.language and w.version = o.published
        where o.workspace_id = ${tx.workspaceId} and o.guide_id = g.id) as translations
    from ${published(tx)} left join guide_collections c on c.workspace_id = ${tx.workspaceId} and c.id = g.collection_id
    where g.workspace_id = ${tx.workspaceId} and ${which}`.execute(tx.sql);
  return rows[0] && readFor(rows[0], wished);
}

/** What stands next to a guide on its topic. */
export async function beside(tx: Tx, { guideId, language }: { guideId: string; language: Language }, most: number): Promise<Listed[]> {
  const { rows } = await sql<Listed>`
    with place as (select g.collection_id, g.place from guides g where g.workspace_id = ${tx.workspaceId} and g.id = ${guideId})
    select ${columns} from ${published(tx)} join place p on p.collection_id = g.collection_id
    where g.workspace_id = ${tx.workspaceId} and g.archived_at is null and ${readableIn(tx, language)} and g.id <> ${guideId}
    order by abs(g.place - p.place), g.place, g.id limit ${most}`.execute(tx.sql);
  return rows.map((row) => titledFor(row, language));
}

/** The latest first, for a feed. */
export async function latest(tx: Tx, language: Language, most: number): Promise<OnShelf[]> {
  const { rows } = await sql<OnShelf>`
    select ${columns} from ${published(tx)} where g.workspace_id = ${tx.workspaceId} and g.archived_at is null and ${readableIn(tx, language)}
    order by t.published_at desc, g.id limit ${most}`.execute(tx.sql);
  return rows.map((row) => titledFor(row, language));
}

/** All of it, for a map of the site. */
export async function everything(
  tx: Tx,
  languages: readonly Language[],
  most: number,
): Promise<Pick<OnShelf, "guideId" | "language" | "slug" | "publishedAt">[]> {
  const { rows } = await sql<OnShelf>`
    select ${columns} from ${published(tx)} where g.workspace_id = ${tx.workspaceId} and g.archived_at is null and t.language = any (${languages}::text[])
    order by g.id, t.language limit ${most}`.execute(tx.sql);
  return rows;
}
