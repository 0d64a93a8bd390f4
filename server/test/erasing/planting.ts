import type { Desk } from "../../src/core/desk.ts";

/** Words that nobody writes, neither a code nor a name of anything. */
export const MARK = "Zebulon Quist";
/** By this they are found again, in whatever form they are stored. */
const TRACE = "zebulon";

type Column = { name: string; type: "text" | "text[]" | "jsonb" | "bytea" };
type Table = { name: string; id: boolean; key: string[]; columns: Column[] };
/** Which rows of which table lead to a person, by their keys. */
export type Rows = Map<string, Record<string, unknown>[]>;

/** Every table of a business, with every column in which words can stand. */
async function tables(desk: Desk): Promise<Table[]> {
  const { rows } = await desk.database.owner.query<Table>(`
    select c.relname as name, bool_or(a.attname = 'id') as id,
      (select array_agg(k.attname::text) from pg_index i join pg_attribute k on k.attrelid = i.indrelid and k.attnum = any (i.indkey) where i.indrelid = c.oid and i.indisprimary) as key,
      coalesce(jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, null))) filter (
        where format_type(a.atttypid, null) in ('text', 'text[]', 'jsonb', 'bytea') and a.attgenerated = ''), '[]') as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'guli'::regnamespace and c.relkind in ('r', 'p')
    group by c.oid, c.relname having bool_or(a.attname = 'workspace_id') order by 1`);
  return rows;
}

/**
 * All rows that lead to this person, directly or by way of others: a row leads to every id of theirs that stands anywhere in it. A new table is found by this, too,
 * and needs no entry anywhere.
 */
export async function rowsOfPerson(desk: Desk, { workspaceId, ids }: { workspaceId: string; ids: string[] }): Promise<Rows> {
  const known = new Set(ids);
  const found: Rows = new Map();
  const all = await tables(desk);
  for (let before = -1; before < known.size;) {
    before = known.size;
    for (const { name, id, key } of all) {
      const { rows } = await desk.database.owner.query<{ row: Record<string, unknown> }>(
        `select to_jsonb(t) as row from guli."${name}" t where workspace_id = $1 and to_jsonb(t)::text ~ $2`,
        [workspaceId, [...known].join("|")],
      );
      found.set(
        name,
        rows.map(({ row }) => Object.fromEntries(key.map((column) => [column, row[column]]))),
      );
      rows.filter(() => id).forEach(({ row }) => known.add(row.id as string));
    }
  }
  return found;
}

/** In which words it is said in which column: the same in all, unless they are to be told apart. */
type Words = (place: string) => string;

/** Writes the words into every column of these rows that takes them. A column with a check, or that another row hangs on, refuses: it holds codes or ids. */
export async function plant(desk: Desk, rows: Rows, spared: Record<string, string>, words: Words = () => MARK): Promise<string[]> {
  const planted: string[] = [];
  for (const { name, key, columns } of await tables(desk)) {
    const theirs = rows.get(name) ?? [];
    for (const column of columns.filter((one) => !key.includes(one.name) && !(`${name}.${one.name}` in spared)))
      if (theirs.length > 0 && (await plantIn(desk, { table: name, key, column, theirs, mark: words(`${name}.${column.name}`) })))
        planted.push(`${name}.${column.name}`);
  }
  return planted;
}

type Place = { table: string; key: string[]; column: Column; theirs: Record<string, unknown>[]; mark: string };

async function plantIn(desk: Desk, { table, key, column, theirs, mark }: Place): Promise<boolean> {
  const same = key.map((one) => `t."${one}" = k."${one}"`).join(" and ");
  try {
    const { rowCount } = await desk.database.owner.query(
      `update guli."${table}" t set "${column.name}" = ${wordFor[column.type](`t."${column.name}"`, mark)}
       from jsonb_populate_recordset(null::guli."${table}", $1) k where ${same}`,
      [JSON.stringify(theirs)],
    );
    return rowCount !== null && rowCount > 0;
  } catch {
    return false;
  }
}

/** Different in each row, where a column is unique. */
const wordFor: Record<Column["type"], (column: string, mark: string) => string> = {
  text: (_, mark) => `'${mark} ' || gen_random_uuid()`,
  "text[]": (_, mark) => `array['${mark}']`,
  bytea: (_, mark) => `convert_to('${mark} ' || gen_random_uuid(), 'UTF8')`,
  jsonb: (column, mark) =>
    `case jsonb_typeof(coalesce(${column}, '{}')) when 'array' then ${column} || '[{"kind": "planted", "said": "${mark}"}]' when 'object' then coalesce(${column}, '{}') || '{"said": "${mark}"}' else to_jsonb('${mark}'::text) end`,
};

/** Where the words still stand: any column of any row of any table, waiting jobs included. */
export async function traces(desk: Desk, words: string[] = [TRACE]): Promise<string[]> {
  const { rows: all } = await desk.database.owner.query<{ schema: string; name: string }>(`
    select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('guli', 'graphile_worker') and c.relkind in ('r', 'p') order by 1, 2`);
  const found: string[] = [];
  for (const { schema, name } of all) {
    const { rows } = await desk.database.owner.query<{ column: string; value: string }>(
      `select e.key as column, e.value::text as value from ${schema}."${name}" t, jsonb_each(to_jsonb(t)) e`,
    );
    for (const { column, value } of rows) {
      const text = (value + decoded(value)).toLowerCase();
      if (words.some((word) => text.includes(word))) found.push(`${name}.${column}`);
    }
  }
  return [...new Set(found)];
}

/** Bytes stand in a row as hexadecimal. */
const decoded = (row: string): string => [...row.matchAll(/\\\\x([0-9a-f]+)/g)].map(([, hex = ""]) => Buffer.from(hex, "hex").toString("latin1")).join(" ");
