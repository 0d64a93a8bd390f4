import { sql } from "kysely";
import type { Language, StoryAbout, StoryKind } from "@guli/contract";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";
import type { Place } from "../../../../core/paging.ts";
import type { Span } from "../rules/hiding.ts";

/** What the public page knows of a story: nothing else leaves the house. */
export type PublicStory = {
  id: string;
  kind: StoryKind;
  about: StoryAbout;
  words: string;
  hidden: Span[];
  called: string;
  language: Language;
  shownAt: Instant;
};

type Asked = { kind: StoryKind | null; place: Place | null; limit: number };

/** What is shown, the latest first. */
export async function shownStories(tx: Tx, { kind, place, limit }: Asked): Promise<PublicStory[]> {
  const { rows } = await sql<PublicStory>`
    select s.id, s.kind, s.about, s.words, s.hidden, s.called, s.language, s.shown_at as "shownAt" from stories s
    where s.workspace_id = ${tx.workspaceId} and s.state = 'shown' and (${kind}::text is null or s.kind = ${kind})
      and (${place?.at ?? null}::timestamptz is null or (s.shown_at, s.id) < (${place?.at ?? null}::timestamptz, ${place?.id ?? null}::uuid))
    order by s.shown_at desc, s.id desc limit ${limit}`.execute(tx.sql);
  return rows;
}

/** When something was last shown; null: never. */
export async function lastShown(tx: Tx): Promise<Instant | null> {
  const { rows } = await sql<{ at: Instant | null }>`
    select max(s.shown_at) as at from stories s where s.workspace_id = ${tx.workspaceId} and s.state = 'shown'`.execute(tx.sql);
  return rows[0]?.at ?? null;
}
