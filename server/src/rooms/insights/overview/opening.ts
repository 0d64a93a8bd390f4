import type { listTilePeople, TilePerson } from "@guli/contract";
import type { z } from "zod";
import type { Tx } from "../../../core/desk.ts";
import { fromCursor, toCursor } from "../../../core/paging.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { spanOfMonth } from "../rules/periods.ts";
import { brokenPromises, cohortOf, costlyMatters, metIn, plainReplies, slowAnswers } from "./store/people.ts";

const LISTS = { promises: brokenPromises, effort: costlyMatters, speed: slowAnswers, human: plainReplies, cohort: cohortOf, met: metIn };

type Query = z.output<NonNullable<(typeof listTilePeople)["query"]>>;

/** Whom a tile is about, the latest first. */
export async function peopleOf(tx: Tx, { of, month, cursor, limit }: Query): Promise<{ rows: TilePerson[]; next: string | null }> {
  const { timeZone } = await workspaceOf(tx);
  const first = `${month.slice(0, 7)}-01`;
  const wish = { ...spanOfMonth(first, "9999-12-31", timeZone), month: first, after: fromCursor(cursor), most: limit + 1 };
  const { rows } = await LISTS[of](tx, wish).execute(tx.sql);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > limit && last ? toCursor(last) : null };
}
