import type { Desk } from "../../src/core/desk.ts";
import { PROBE } from "../sql/recording.ts";

/** Tables that belong to no workspace, and why anyone's desk may read them. Whatever else is in the schema must be protected. */
export const globalTables: Record<string, string> = {
  accounts: "one person may work in several businesses, and signs in before any is entered",
  sessions: "found by the hash of a cookie before any workspace is entered",
  password_resets: "found by the hash of a link",
  directory: "leads from a key to its workspace",
  attempts: "counts tries of those who are not known yet",
  fence: "always empty; touched on a cluster only",
  migrations: "which migrations were run",
};

export type Table = { name: string; columns: string[]; protected: boolean; policies: string[] };

/** All tables of the schema, as PostgreSQL knows them, with the columns that can be written. */
export async function allTables(desk: Desk): Promise<Table[]> {
  const { rows } = await desk.database.owner.query<Table>(`
    select c.relname as name, c.relrowsecurity as protected,
      (select coalesce(array_agg(p.policyname::text), '{}') from pg_policies p where p.schemaname = 'guli' and p.tablename = c.relname) as policies,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
    from pg_class c where c.relnamespace = 'guli'::regnamespace and c.relkind in ('r', 'p') order by c.relname`);
  return rows;
}

/** Every row of a workspace in every table, by table; asked at once, for it is asked some thousand times. */
export async function rowsOf(desk: Desk, workspaceId: string, tables: Table[]): Promise<Map<string, string[]>> {
  const each = tables.map(({ name }) => `select '${name}' as "table", to_jsonb(t)::text as row from guli.${name} t where workspace_id = $1`);
  const { rows } = await desk.database.owner.query<{ table: string; row: string }>({
    name: `rows of ${tables.length} tables`,
    text: `${each.join(" union all ")} order by 1, 2`,
    values: [workspaceId],
  });
  const found = new Map<string, string[]>(tables.map(({ name }) => [name, []]));
  for (const { table, row } of rows) found.get(table)!.push(row);
  return found;
}

/** What happens to a statement as the desk's everyday role, which has entered a workspace or none; all of it is taken back. */
export async function asDesk(
  desk: Desk,
  entered: string | null,
  statement: { text: string; values?: unknown[] },
): Promise<{ rows: Record<string, unknown>[]; changed: number; error?: string }> {
  const client = await desk.database.app.connect();
  try {
    await client.query("begin");
    if (entered) await client.query("select guli.enter($1)", [entered]);
    const { rows, rowCount } = await client.query(PROBE + statement.text, statement.values);
    return { rows, changed: rowCount ?? 0 };
  } catch (error) {
    return { rows: [], changed: 0, error: (error as { code?: string }).code ?? String(error) };
  } finally {
    await client.query("rollback");
    client.release();
  }
}
