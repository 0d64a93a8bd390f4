import type { ConversationRow } from "@guli/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placed, rowsOf, type Pages } from "./placing.ts";
import { compareRows } from "../rules.ts";
import { aConversation } from "../testing/rows.ts";

const view = { view: "open" } as const;
const me = "nino";
const at = (hour: number, given: Partial<ConversationRow> = {}) =>
  aConversation({ lastMessageAt: `2026-11-20T${String(hour).padStart(2, "0")}:00:00Z`, ...given });
const pagesOf = (next: string | null, ...pages: ConversationRow[][]): Pages => ({
  pages: pages.map((rows, index) => ({ rows, next: index === pages.length - 1 ? next : "more", readAt: {} })),
  pageParams: pages.map(() => undefined),
});

describe("placed", () => {
  it("puts a new row where its time says", () => {
    const [ten, eight, six] = [at(10), at(8), at(6)];
    const seven = at(7);
    expect(rowsOf(placed(pagesOf(null, [ten, eight], [six]), seven, { view, me }))).toEqual([ten, eight, seven, six]);
  });

  it("moves a row up when something was written", () => {
    const [ten, eight] = [at(10), at(8)];
    const answered = { ...eight, lastMessageAt: "2026-11-20T11:00:00Z", version: 2 };
    expect(rowsOf(placed(pagesOf("more", [ten], [eight]), answered, { view, me }))).toEqual([answered, ten]);
  });

  it("takes a row out that does not belong any more", () => {
    const [ten, eight] = [at(10), at(8)];
    expect(rowsOf(placed(pagesOf(null, [ten, eight]), { ...eight, state: "resolved", version: 2 }, { view, me }))).toEqual([ten]);
  });

  it("takes no notice of older news, and gives the very same pages", () => {
    const row = at(10, { version: 5 });
    const pages = pagesOf(null, [row]);
    expect(placed(pages, { ...row, state: "resolved", version: 4 }, { view, me })).toBe(pages);
    expect(placed(pages, { ...row, state: "resolved", version: 5 }, { view, me })).toBe(pages);
  });

  it("takes one's own change at once, before the desk has given it a version", () => {
    const row = at(10, { version: 5 });
    expect(rowsOf(placed(pagesOf(null, [row]), { ...row, state: "resolved" }, { view, me, own: true }))).toEqual([]);
  });

  it("leaves out what would come after the last page fetched, and adds it where there is no more", () => {
    const [ten, six] = [at(10), at(6)];
    expect(rowsOf(placed(pagesOf("more", [ten]), six, { view, me }))).toEqual([ten]);
    expect(rowsOf(placed(pagesOf(null, [ten]), six, { view, me }))).toEqual([ten, six]);
  });

  it("changes a row among the mentions, but never brings one there", () => {
    const row = at(10);
    const mentions = { view: "mentions" } as const;
    const changed = { ...row, subject: "Found it", version: 2 };
    expect(rowsOf(placed(pagesOf(null, [row]), changed, { view: mentions, me }))).toEqual([changed]);
    expect(rowsOf(placed(pagesOf(null, [row]), at(11), { view: mentions, me }))).toEqual([row]);
  });

  it("keeps every page in order and each row once, whatever news comes", () => {
    const news = fc.array(
      fc.record({ which: fc.integer({ min: 0, max: 7 }), hour: fc.integer({ min: 0, max: 23 }), version: fc.integer({ min: 1, max: 9 }), done: fc.boolean() }),
    );
    const ids = Array.from({ length: 8 }, () => aConversation().id);
    fc.assert(
      fc.property(news, (told) => {
        let pages = pagesOf(null, [], []);
        for (const { which, hour, version, done } of told)
          pages = placed(pages, at(hour, { id: ids[which] ?? "", version, state: done ? "resolved" : "open" }), { view, me });
        const rows = rowsOf(pages);
        expect(rows).toEqual(rows.toSorted((a, b) => compareRows(a, b, "newest")));
        expect(pages.pages.flatMap((page) => page.rows)).toHaveLength(rows.length);
        expect(rows.every((row) => row.state === "open")).toBe(true);
      }),
    );
  });
});
