import type { GuideKind, Language } from "@guli/contract";
import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import type { Found } from "../rules/seeking.ts";

type Form = "published" | "draft";

export async function putEntry(tx: Tx, { guideId, language, form, words }: { guideId: string; language: Language; form: Form; words: string }): Promise<void> {
  await sql`
    insert into guide_entries (workspace_id, guide_id, language, form, words) values (${tx.workspaceId}, ${guideId}, ${language}, ${form}, ${words}::tsvector)
    on conflict (workspace_id, guide_id, language, form) do update set words = excluded.words`.execute(tx.sql);
}

export async function dropEntry(tx: Tx, { guideId, language, form }: { guideId: string; language: Language; form: Form }): Promise<void> {
  await sql`
    delete from guide_entries where workspace_id = ${tx.workspaceId} and guide_id = ${guideId} and language = ${language} and form = ${form}`.execute(tx.sql);
}

type Sought = { terms: string[]; form: Form; languages: readonly Language[]; most: number };

export async function find(tx: Tx, { terms, form, languages, most }: Sought): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select guide_id as "guideId", language, score, share, best, matched
    from search_guides(${tx.workspaceId}::uuid, ${form}, ${languages}::text[], ${terms}::tsquery[], ${most}::int)`.execute(tx.sql);
  return rows;
}

export type Hit = Found & { language: Language; kind: GuideKind; slug: string; title: string; summary: string };

/** Published guides that are not put away, best first, as readers are shown them. */
export async function findPublished(tx: Tx, { terms, languages, most }: Omit<Sought, "form">): Promise<Hit[]> {
  const { rows } = await sql<Hit>`
    select f.guide_id as "guideId", f.language, f.score, f.share, f.best, f.matched, g.kind, v.slug, v.title, v.summary
    from search_guides(${tx.workspaceId}::uuid, 'published', ${languages}::text[], ${terms}::tsquery[], ${most}::int) f
    join guides g on g.workspace_id = ${tx.workspaceId} and g.id = f.guide_id and g.archived_at is null
    join guide_texts t on t.workspace_id = ${tx.workspaceId} and t.guide_id = f.guide_id and t.language = f.language
    join guide_versions v on v.workspace_id = ${tx.workspaceId} and v.guide_id = f.guide_id and v.language = f.language and v.version = t.published
    order by f.score desc, f.guide_id`.execute(tx.sql);
  return rows;
}
