import type { Guide, GuideKind, GuideText, GuideTextBrief, Language, TranslationState } from "@guli/contract";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { found } from "../../core/refusal.ts";
import { workspaceOf } from "../workspaces/index.ts";
import { isChanged, stateOf } from "./rules/translating.ts";
import { oncePerGuide, termsOf } from "./rules/seeking.ts";
import { centreOf, centreUrl } from "./settling.ts";
import { find } from "./store/finding.ts";
import { guides, type Brief, type GuideRow } from "./store/guides.ts";
import { text, type Of } from "./store/texts.ts";

type Asked = {
  collectionId?: string | undefined;
  language?: Language | undefined;
  state?: TranslationState | undefined;
  archived: "true" | "false";
  search?: string | undefined;
};

const ALL: Language[] = ["en", "ka", "uz", "uz-Cyrl", "ru"];
const MOST_FOUND = 100;

/** As customers read them, or, where something is sought, best first. */
export function listGuides(desk: Desk, who: Who, { collectionId, language, state, archived, search }: Asked): Promise<{ rows: Guide[] }> {
  return desk.read(who.workspaceId, async (tx) => {
    const ids = search?.trim() ? await sought(tx, search, language) : null;
    const rows = await guides(tx, { ids, ...(collectionId && { collectionId }), archived: archived === "true" });
    const ordered = ids ? rows.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id)) : rows;
    const shown = await shownGuides(tx, ordered);
    const standsSo = ({ texts }: Guide) => (texts.find((one) => one.language === language)?.state ?? "missing") === state;
    return { rows: language && state ? shown.filter(standsSo) : shown };
  });
}

async function sought(tx: Tx, typed: string, language: Language | undefined): Promise<string[]> {
  const terms = termsOf(typed, { growing: true });
  const hits = await find(tx, { terms, form: "draft", languages: language ? [language] : ALL, most: MOST_FOUND });
  return oncePerGuide(hits, language ?? "").map(({ guideId }) => guideId);
}

export async function guideFor(tx: Tx, id: string): Promise<Guide> {
  return found((await shownGuides(tx, await guides(tx, { ids: [id] })))[0], "guide.not-found");
}

/** Of all guides that are not put away, in the main language, what they are and which steps they have. */
export async function guidesIn(tx: Tx): Promise<{ id: string; kind: GuideKind; title: string; steps: { id: string }[] }[]> {
  const { mainLanguage } = await centreOf(tx);
  const rows = await guides(tx, { ids: null, archived: false });
  const texts = await Promise.all(rows.map(({ id }) => text(tx, { guideId: id, language: mainLanguage })));
  return rows.flatMap(({ id, kind }, at) => (texts[at] ? [{ id, kind, title: texts[at].title, steps: texts[at].steps }] : []));
}

/** With how each language stands beside the main one, and where customers read it. */
async function shownGuides(tx: Tx, rows: GuideRow[]): Promise<Guide[]> {
  const workspace = await workspaceOf(tx);
  const { mainLanguage } = await centreOf(tx, workspace);
  const base = centreUrl(tx.desk, workspace.slug);
  return rows.map((row) => ({ ...row, texts: row.texts.map((one) => brief(row, one, { mainLanguage, base })) }));
}

function brief({ texts, archived }: GuideRow, one: Brief, { mainLanguage, base }: { mainLanguage: Language; base: string }): GuideTextBrief {
  const { language, title, slug, published, publishedAt, publishedSlug, changedAt } = one;
  const main = texts.find((other) => other.language === mainLanguage)?.published ?? null;
  return {
    language,
    title,
    slug,
    published,
    publishedAt,
    changedAt,
    state: stateOf(one, { isMain: language === mainLanguage, main }),
    changed: isChanged(one),
    url: publishedSlug !== null && !archived ? `${base}/${language}/${publishedSlug}` : null,
  };
}

/** What is being written. Refuses with `guide.not-found` and `guide.no-text`. */
export async function textFor(tx: Tx, of: Of): Promise<GuideText> {
  const { texts } = await guideFor(tx, of.guideId);
  const kept = found(await text(tx, of), "guide.no-text");
  return {
    ...kept,
    ...of,
    brief: found(
      texts.find(({ language }) => language === of.language),
      "guide.no-text",
    ),
  };
}
