import type { ConversationOrder, ConversationRow } from "@guli/contract";
import type { InfiniteData } from "@tanstack/react-query";
import { belongs, compareRows, orderOf, type View } from "../rules.ts";

export type Page = { rows: ConversationRow[]; next: string | null; readAt: Record<string, string> };
export type Pages = InfiniteData<Page>;

/** The rows of all pages, each once: one that moved up while a page was fetched may stand in two. */
export function rowsOf(pages: Pages | undefined): ConversationRow[] {
  const seen = new Set<string>();
  return (pages?.pages ?? []).flatMap(({ rows }) => rows.filter(({ id }) => !seen.has(id) && seen.add(id)));
}

/**
 * The pages with a row as it is now: in its new place, or gone. Older news changes nothing and gives the same object.
 * `own` takes a row of the same version: it is what one has just done oneself, before the desk has answered.
 */
export function placed(pages: Pages, row: ConversationRow, { view, me, own = false }: { view: View; me: string; own?: boolean }): Pages {
  const known = pages.pages.flatMap(({ rows }) => rows).find(({ id }) => id === row.id);
  if (known && (own ? known.version > row.version : known.version >= row.version)) return pages;
  const verdict = belongs(row, view, me);
  if (!known && verdict !== "in") return pages;
  const without = pages.pages.map((page) => ({ ...page, rows: page.rows.filter(({ id }) => id !== row.id) }));
  return { ...pages, pages: verdict === "out" ? without : inserted(without, row, orderOf(view)) };
}

function inserted(pages: Page[], row: ConversationRow, order: ConversationOrder): Page[] {
  const at = pages.findIndex(({ rows }) => rows.some((other) => compareRows(row, other, order) < 0));
  if (at === -1) return isWhole(pages) ? appended(pages, row) : pages;
  return pages.map((page, index) => {
    if (index !== at) return page;
    const before = page.rows.findIndex((other) => compareRows(row, other, order) < 0);
    return { ...page, rows: page.rows.toSpliced(before, 0, row) };
  });
}

/** What comes after the last page that was fetched is not ours to show yet. */
function isWhole(pages: Page[]): boolean {
  return pages.at(-1)?.next === null;
}

function appended(pages: Page[], row: ConversationRow): Page[] {
  return pages.map((page, index) => (index === pages.length - 1 ? { ...page, rows: [...page.rows, row] } : page));
}
