import type { GuideContent, GuideStep, GuideVersion, Language } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

/** One language of one guide. */
export type Of = { guideId: string; language: Language };
export type Text = GuideContent & { version: number; published: number | null; publishedFrom: number | null; tags: string[]; kind: "article" | "steps" };

export async function text(tx: Tx, { guideId, language }: Of): Promise<Text | undefined> {
  const { rows } = await sql<Text>`
    select t.title, t.slug, t.summary, t.body, t.steps, t.version, t.published, t.published_from as "publishedFrom", g.tags, g.kind
    from guide_texts t join guides g on g.workspace_id = ${tx.workspaceId} and g.id = t.guide_id
    where t.workspace_id = ${tx.workspaceId} and t.guide_id = ${guideId} and t.language = ${language}`.execute(tx.sql);
  return rows[0];
}

/** The steps of all languages of a guide, so that a new one gets an id that none has. */
export async function stepIds(tx: Tx, guideId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct s ->> 'id' as id from guide_texts t, jsonb_array_elements(t.steps) s where t.workspace_id = ${tx.workspaceId} and t.guide_id = ${guideId}
    union select distinct s ->> 'id' from guide_versions v, jsonb_array_elements(v.steps) s where v.workspace_id = ${tx.workspaceId} and v.guide_id = ${guideId}`.execute(
    tx.sql,
  );
  return rows.map(({ id }) => id);
}

type Saved = Of & { content: GuideContent; seen: number; personId: string | null };

/** The new version; undefined where somebody saved meanwhile. */
export async function saveText(tx: Tx, { guideId, language, content, seen, personId }: Saved): Promise<number | undefined> {
  const { title, slug, summary, body } = content;
  const steps = JSON.stringify(content.steps);
  const { rows } = await sql<{ version: number }>`
    insert into guide_texts as t (workspace_id, guide_id, language, version, slug, title, summary, body, steps, changed_at, changed_by)
    values (${tx.workspaceId}, ${guideId}, ${language}, 1, ${slug}, ${title}, ${summary}, ${body}, ${steps}, ${tx.now}, ${personId})
    on conflict (workspace_id, guide_id, language) do update set version = t.version + 1, slug = excluded.slug, title = excluded.title, summary = excluded.summary,
      body = excluded.body, steps = excluded.steps, changed_at = excluded.changed_at, changed_by = excluded.changed_by
      where t.version = ${seen}
    returning t.version`.execute(tx.sql);
  return rows[0]?.version;
}

/** Make a version of the draft and let customers read it; undefined where it was saved since. */
export async function publish(
  tx: Tx,
  { guideId, language, seen, personId, holdsFor }: Of & { seen: number; personId: string | null; holdsFor: number | null },
): Promise<number | undefined> {
  const { rows } = await sql<{ version: number }>`
    with next as (
      select coalesce(max(v.version), 0) + 1 as version from guide_versions v where v.workspace_id = ${tx.workspaceId} and v.guide_id = ${guideId} and v.language = ${language}
    ), moved as (
      update guide_texts set published = (select n.version from next n), published_at = ${tx.now}, published_from = version,
        holds_for = coalesce(${holdsFor}::int, (select n.version from next n))
      where workspace_id = ${tx.workspaceId} and guide_id = ${guideId} and language = ${language} and version = ${seen}
      returning slug, title, summary, body, steps
    )
    insert into guide_versions (workspace_id, guide_id, language, version, slug, title, summary, body, steps, published_at, published_by)
    select ${tx.workspaceId}::uuid, ${guideId}::uuid, ${language}, n.version, m.slug, m.title, m.summary, m.body, m.steps, ${tx.now}::timestamptz, ${personId}::uuid from moved m, next n
    returning version`.execute(tx.sql);
  return rows[0]?.version;
}

export async function withdraw(tx: Tx, { guideId, language }: Of): Promise<void> {
  await sql`
    update guide_texts set published = null, published_at = null, published_from = null
    where workspace_id = ${tx.workspaceId} and guide_id = ${guideId} and language = ${language}`.execute(tx.sql);
}

export async function holds(tx: Tx, { guideId, language }: Of, version: number): Promise<void> {
  await sql`update guide_texts set holds_for = ${version} where workspace_id = ${tx.workspaceId} and guide_id = ${guideId} and language = ${language}`.execute(
    tx.sql,
  );
}

export async function versions(tx: Tx, { guideId, language }: Of): Promise<GuideVersion[]> {
  const { rows } = await sql<GuideVersion>`
    select version, title, published_at as "publishedAt", published_by as "publishedBy" from guide_versions
    where workspace_id = ${tx.workspaceId} and guide_id = ${guideId} and language = ${language} order by version desc`.execute(tx.sql);
  return rows;
}

export async function version(tx: Tx, { guideId, language }: Of, nth: number): Promise<(GuideContent & { version: number; publishedAt: Instant }) | undefined> {
  const { rows } = await sql<GuideContent & { version: number; publishedAt: Instant }>`
    select version, slug, title, summary, body, steps, published_at as "publishedAt" from guide_versions
    where workspace_id = ${tx.workspaceId} and guide_id = ${guideId} and language = ${language} and version = ${nth}`.execute(tx.sql);
  return rows[0];
}

/** Take an address for this guide; what it had taken and never published it gives up. Who has it now. */
export async function takeSlug(tx: Tx, { guideId, language, slug }: Of & { slug: string }): Promise<string> {
  await sql`
    delete from guide_slugs where workspace_id = ${tx.workspaceId} and guide_id = ${guideId} and language = ${language} and slug <> ${slug} and not was_published`.execute(
    tx.sql,
  );
  const { rows } = await sql<{ guideId: string }>`
    insert into guide_slugs as s (workspace_id, language, slug, guide_id, was_published) values (${tx.workspaceId}, ${language}, ${slug}, ${guideId}, false)
    on conflict (workspace_id, language, slug) do update set was_published = s.was_published returning s.guide_id as "guideId"`.execute(tx.sql);
  return rows[0]!.guideId;
}

/** Whose an address is or was; null: nobody's. */
export async function ownerOfSlug(tx: Tx, { language, slug }: { language: Language; slug: string }): Promise<string | null> {
  const { rows } = await sql<{ guideId: string }>`
    select guide_id as "guideId" from guide_slugs where workspace_id = ${tx.workspaceId} and language = ${language} and slug = ${slug}`.execute(tx.sql);
  return rows[0]?.guideId ?? null;
}

export async function keepSlug(tx: Tx, { guideId, language, slug }: Of & { slug: string }): Promise<void> {
  await sql`
    update guide_slugs set was_published = true where workspace_id = ${tx.workspaceId} and guide_id = ${guideId} and language = ${language} and slug = ${slug}`.execute(
    tx.sql,
  );
}

/** The text of all steps and their headings together, for indexing. */
export const plainOf = ({ body, steps }: { body: string; steps: GuideStep[] }): { headings: string; text: string } => ({
  headings: steps.map(({ title }) => title).join("\n"),
  text: [body, ...steps.map((step) => step.text)].join("\n"),
});
