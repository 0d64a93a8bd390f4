import type { SearchHit, listCustomers, searchAll } from "@guli/contract";
import type { z } from "zod";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { isId } from "../../core/ids.ts";
import { refuse } from "../../core/refusal.ts";
import * as customers from "../customers/index.ts";
import { fromCursor, toCursor } from "../../core/paging.ts";
import { excerptOf, queryOf } from "./rules/search.ts";
import { rowsById } from "./store/rows.ts";
import { findWords, textsOf, type Hit } from "./store/search.ts";

const AT_ONCE = 30;
const kinds = { all: ["message", "note", "conversation", "customer"], conversations: ["message", "note", "conversation"], customers: ["customer"] } as const;

/** Search everything, best matches first. The cursor is a place in the ranking. */
export function search(desk: Desk, who: Who, { q, kind, cursor }: z.output<typeof searchAll.query>): Promise<z.input<typeof searchAll.answer>> {
  const from = offsetOf(cursor);
  const sought = queryOf(q);
  return desk.read(who.workspaceId, async (tx) => {
    if (!sought) return { rows: [], next: null };
    const hits = oncePerConversation(await findWords(tx, { query: sought.query, kinds: [...kinds[kind]] }));
    const shown = hits.slice(from, from + AT_ONCE);
    return { rows: await withExcerpts(tx, shown, sought.stems), next: hits.length > from + AT_ONCE ? String(from + AT_ONCE) : null };
  });
}

function offsetOf(cursor: string | undefined): number {
  const offset = Number(cursor ?? 0);
  return Number.isInteger(offset) && offset >= 0 && offset <= 10_000 ? offset : refuse("request.invalid", { cursor: "This is not a place in the list." });
}

/** Ten matches in one conversation are one hit: its best. */
function oncePerConversation(hits: Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter((hit) => {
    const about = hit.conversationId ?? hit.targetId;
    return !seen.has(about) && seen.add(about);
  });
}

async function withExcerpts(tx: Tx, hits: Hit[], stems: string[]): Promise<SearchHit[]> {
  const texts = new Map((await textsOf(tx, idsOf(hits, "message", "note"))).map((one) => [one.id, one.text]));
  const rows = await rowsById(
    tx,
    hits.flatMap((hit) => hit.conversationId ?? []),
  );
  const people = new Map((await customers.listCustomers(tx, { limit: AT_ONCE, after: null, ids: idsOf(hits, "customer") })).map((one) => [one.id, one]));
  return hits.flatMap((hit): SearchHit[] => {
    const conversation = hit.conversationId ? (rows.get(hit.conversationId) ?? null) : null;
    const person = hit.kind === "customer" ? people.get(hit.targetId) : undefined;
    if (!conversation && !person) return [];
    const text = texts.get(hit.targetId) ?? (person ? [person.name, person.address].filter(Boolean).join(" · ") : (conversation?.subject ?? ""));
    return [{ kind: hit.kind, conversation, customer: person ?? conversation?.customer ?? null, ...excerptOf(text, stems), at: hit.at }];
  });
}

const idsOf = (hits: Hit[], ...of: Hit["kind"][]): string[] => hits.filter((hit) => of.includes(hit.kind)).map((hit) => hit.targetId);

/** Customers, last seen first, or those that match what was typed: by a word of theirs, or by their address as it is. */
export function findCustomers(desk: Desk, who: Who, asked: z.output<typeof listCustomers.query>): Promise<z.input<typeof listCustomers.answer>> {
  return desk.read(who.workspaceId, async (tx) => {
    const ids = asked.search ? await matching(tx, asked.search) : null;
    const found = await customers.listCustomers(tx, { limit: asked.limit + 1, after: fromCursor(asked.cursor), ids });
    const rows = found.slice(0, asked.limit);
    const last = found.length > asked.limit ? rows.at(-1) : undefined;
    return { rows, next: last ? toCursor({ at: last.sortedBy, id: last.id }) : null };
  });
}

async function matching(tx: Tx, typed: string): Promise<string[]> {
  if (isId(typed)) return [typed];
  const sought = queryOf(typed);
  return sought ? (await findWords(tx, { query: sought.query, kinds: ["customer"] })).map((hit) => hit.targetId) : [];
}
