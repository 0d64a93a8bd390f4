import type { ImportFormat, ImportRefusal, ImportState, OrderImport } from "@guli/contract";
import { sql } from "kysely";
import { plus, type Instant } from "../../../core/clock.ts";
import type { Desk, Tx } from "../../../core/desk.ts";

export type Import = {
  id: string;
  name: string;
  source: string;
  personId: string | null;
  bytes: number;
  format: ImportFormat | null;
  state: ImportState;
  try: number;
  atByte: number;
  atLine: number;
  createdAt: Instant;
  startedAt: Instant | null;
};

const columns = sql`id, name, source, person_id as "personId", bytes, format, state, try, at_byte as "atByte", at_line as "atLine", created_at as "createdAt", started_at as "startedAt"`;

export async function insertImport(tx: Tx, one: Pick<Import, "id" | "name" | "source" | "personId" | "bytes" | "state">): Promise<void> {
  await sql`insert into order_imports (workspace_id, id, name, source, person_id, bytes, state, created_at)
    values (${tx.workspaceId}, ${one.id}, ${one.name}, ${one.source}, ${one.personId}, ${one.bytes}, ${one.state}, ${tx.now})`.execute(tx.sql);
}

export async function importFor(tx: Tx, id: string): Promise<Import | undefined> {
  const { rows } = await sql<Import>`select ${columns} from order_imports where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
  return rows[0];
}

export async function lockImport(tx: Tx, id: string): Promise<Import | undefined> {
  const { rows } = await sql<Import>`select ${columns} from order_imports where workspace_id = ${tx.workspaceId} and id = ${id} for update`.execute(tx.sql);
  return rows[0];
}

/** One of the same name and size that was left in the middle: a command that was killed goes on with it. */
export async function unfinishedLike(tx: Tx, { name, bytes, source }: { name: string; bytes: number; source: string }): Promise<Import | undefined> {
  const { rows } =
    await sql<Import>`select ${columns} from order_imports where workspace_id = ${tx.workspaceId} and name = ${name} and bytes = ${bytes} and source = ${source}
    and state = 'running' and not exists (select 1 from order_import_parts p where p.workspace_id = ${tx.workspaceId} and p.import_id = order_imports.id)
    order by created_at desc limit 1`.execute(tx.sql);
  return rows[0];
}

export async function partsOf(tx: Tx, importId: string): Promise<{ hash: string; size: number }[]> {
  const { rows } = await sql<{ hash: string; size: number }>`
    select hash, size from order_import_parts where workspace_id = ${tx.workspaceId} and import_id = ${importId} order by nth`.execute(tx.sql);
  return rows;
}

export async function insertPart(tx: Tx, part: { importId: string; nth: number; hash: string; size: number }): Promise<void> {
  await sql`insert into order_import_parts (workspace_id, import_id, nth, hash, size) values (${tx.workspaceId}, ${part.importId}, ${part.nth}, ${part.hash}, ${part.size})
    on conflict do nothing`.execute(tx.sql);
}

export async function setState(tx: Tx, id: string, { state, trouble = null }: { state: ImportState; trouble?: string | null }): Promise<void> {
  const finished = state === "done" || state === "checked" || state === "stopped" || state === "failed";
  await sql`update order_imports set state = ${state}, trouble = ${trouble}, moved_at = ${tx.now}, finished_at = ${finished ? tx.now : null}::timestamptz,
    seen = case when ${finished} then null else seen end where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

/** From the beginning, with nothing counted; says which try it is. */
export async function begin(tx: Tx, id: string, { state, format }: { state: "checking" | "running"; format: ImportFormat }): Promise<number> {
  await sql`delete from order_import_refusals where workspace_id = ${tx.workspaceId} and import_id = ${id}`.execute(tx.sql);
  const { rows } = await sql<{ try: number }>`
    update order_imports set state = ${state}, format = ${JSON.stringify(format)}::jsonb, try = try + 1, at_byte = 0, at_line = 0, rows = 0, placed = 0, same = 0, corrected = 0,
      returned = 0, refused = 0, reasons = '{}', trouble = null, seen = null, started_at = ${tx.now}, moved_at = ${tx.now}, finished_at = null
    where workspace_id = ${tx.workspaceId} and id = ${id} returning try`.execute(tx.sql);
  return rows[0]!.try;
}

export type Counted = { rows: number; placed: number; same: number; corrected: number; returned: number; refused: number };
type Moved = { atByte: number; atLine: number; counted: Counted; refusals: ImportRefusal[] };

/** How far it is now, and what was refused on the way. */
export async function goOn(tx: Tx, id: string, { atByte, atLine, counted, refusals }: Moved): Promise<void> {
  await sql`
    update order_imports set at_byte = ${atByte}, at_line = ${atLine}, rows = rows + ${counted.rows}, placed = placed + ${counted.placed}, same = same + ${counted.same},
      corrected = corrected + ${counted.corrected}, returned = returned + ${counted.returned}, refused = refused + ${counted.refused}, moved_at = ${tx.now},
      reasons = (select coalesce(jsonb_object_agg(code, count), '{}') from (select code, sum(count)::bigint as count from (
        select key as code, value::text::bigint as count from jsonb_each(reasons) union all select code, 1 from unnest(${refusals.map(({ code }) => code)}::text[]) as c (code)) a group by code) b)
    where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
  if (refusals.length === 0) return;
  await sql`
    insert into order_import_refusals (workspace_id, import_id, line, code, fields, cells)
    select ${tx.workspaceId}::uuid, ${id}::uuid, r.line, r.code, r.fields, array(select jsonb_array_elements_text(r.cells)) from unnest(${refusals.map((one) => one.line)}::int[],
      ${refusals.map((one) => one.code)}::text[], ${refusals.map((one) => JSON.stringify(one.fields))}::jsonb[], ${refusals.map((one) => JSON.stringify(one.cells))}::jsonb[])
      as r (line, code, fields, cells)
    on conflict do nothing`.execute(tx.sql);
}

export async function seenOf(tx: Tx, id: string): Promise<Buffer | null> {
  const { rows } = await sql<{ seen: Buffer | null }>`select seen from order_imports where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
  return rows[0]?.seen ?? null;
}

export async function keepSeen(tx: Tx, id: string, seen: Buffer): Promise<void> {
  await sql`update order_imports set seen = ${seen} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

export async function refusalsOf(tx: Tx, id: string, { after, limit }: { after: number; limit: number }): Promise<ImportRefusal[]> {
  const { rows } = await sql<ImportRefusal>`
    select line, code, fields, cells from order_import_refusals where workspace_id = ${tx.workspaceId} and import_id = ${id} and line > ${after} order by line limit ${limit}`.execute(
    tx.sql,
  );
  return rows;
}

export async function shownImports(tx: Tx, id: string | null): Promise<OrderImport[]> {
  const { rows } = await sql<Omit<OrderImport, "reasons"> & { reasons: Record<string, number> }>`
    select i.id, i.name, i.source, i.person_id as "personId", i.bytes, i.format, i.state, i.rows, i.placed, i.same, i.corrected, i.returned, i.refused, i.reasons, i.trouble,
      i.created_at as "createdAt", i.finished_at as "finishedAt",
      case when i.state in ('done', 'checked') then 1 else least(1, i.at_byte::float8 / greatest(1, i.bytes)) end as progress,
      (select coalesce(sum(p.size), 0)::bigint from order_import_parts p where p.workspace_id = ${tx.workspaceId} and p.import_id = i.id) as uploaded
    from order_imports i where i.workspace_id = ${tx.workspaceId} and (${id}::uuid is null or i.id = ${id}::uuid) order by i.created_at desc, i.id desc limit 50`.execute(
    tx.sql,
  );
  return rows.map(({ reasons, ...rest }) => ({
    ...rest,
    reasons: Object.entries(reasons)
      .map(([code, count]) => ({ code, count }))
      .toSorted((one, other) => other.count - one.count),
  }));
}

/** A batch lasts a second; whoever has not moved for so long was killed. */
const GIVEN_UP = { minutes: 2 };

export async function stuckImports(desk: Desk, most: number): Promise<{ workspaceId: string; id: string }[]> {
  const { rows } = await desk.database.ticker.query<{ workspaceId: string; id: string }>(
    `select workspace_id as "workspaceId", id from guli.order_imports where state in ('checking', 'running') and moved_at < $1
       and exists (select 1 from guli.order_import_parts p where p.workspace_id = order_imports.workspace_id and p.import_id = order_imports.id) order by moved_at limit $2`,
    [plus(desk.clock.now(), { minutes: -GIVEN_UP.minutes }), most],
  );
  return rows;
}

/** Take over what stands still: whoever else works on it after all finds that it is another try. */
export async function takeOver(tx: Tx, ids: string[]): Promise<{ id: string; try: number }[]> {
  const { rows } = await sql<{ id: string; try: number }>`
    update order_imports set try = try + 1, moved_at = ${tx.now} where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) and state in ('checking', 'running')
      and moved_at < ${plus(tx.now, { minutes: -GIVEN_UP.minutes })} returning id, try`.execute(tx.sql);
  return rows;
}

/** Who worked on it before was killed; it is another try from now on. */
export async function takeAway(tx: Tx, id: string): Promise<void> {
  await sql`update order_imports set try = try + 1, moved_at = ${tx.now} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}
