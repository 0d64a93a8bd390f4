import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { readConfig } from "../server/src/core/config/index.ts";
import { openDatabase } from "../server/src/core/database/index.ts";
import { createLog } from "../server/src/core/log.ts";

/*
 * Writes server/src/core/database/tables.ts: the types of all tables, read from a database that was just migrated.
 * With --check it writes nothing and ends with 1 if the file is not what the database says. Our own, and not a library,
 * because it turns `check (state in ('open', …))` into a union of words.
 */

type Column = { table: string; column: string; type: string; nullable: boolean; defaulted: boolean; computed: boolean; check: string | null };

const target = join(import.meta.dirname, "../server/src/core/database/tables.ts");

const columnsQuery = `
  select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type, not a.attnotnull as nullable,
    a.atthasdef and a.attgenerated = '' as defaulted, a.attgenerated <> '' as computed,
    (select pg_get_constraintdef(k.oid) from pg_constraint k
      where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum] and pg_get_constraintdef(k.oid) ~ '= ANY \\(\\(?ARRAY\\[' limit 1) as check
  from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = 'guli'::regnamespace and c.relkind in ('r', 'p', 'v') and a.attnum > 0 and not a.attisdropped and c.relname not in ('migrations', 'fence')
  order by c.relname, a.attnum`;

const plainTypes: Record<string, string> = {
  uuid: "string",
  text: "string",
  character: "string",
  "character varying": "string",
  inet: "string",
  interval: "string",
  date: "string",
  "timestamp with time zone": "string",
  "time without time zone": "string",
  tsvector: "string",
  smallint: "number",
  integer: "number",
  bigint: "number",
  real: "number",
  "double precision": "number",
  numeric: "string",
  boolean: "boolean",
  bytea: "Buffer",
  json: "unknown",
  jsonb: "unknown",
};

const written = await generate();
if (!process.argv.includes("--check")) await writeFile(target, written);
else if ((await readFile(target, "utf8").catch(() => "")) !== written) {
  console.error("server/src/core/database/tables.ts is not what the migrations make. Run: node scripts/tables.ts");
  process.exitCode = 1;
}

async function generate(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), "guli-tables-"));
  const config = readConfig({ DATA_DIR: dataDir, GULI_LOG_LEVEL: "warn" });
  try {
    const database = await openDatabase(config, createLog(config), "command");
    return await describe(database.owner).finally(database.stop);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function describe(owner: pg.Pool): Promise<string> {
  const { rows } = await owner.query<Column>(columnsQuery);
  const tables = Map.groupBy(rows, (row) => row.table);
  const parts = [...tables].map(
    ([table, columns]) => `export type ${typeName(table)} = {\n${columns.map((column) => `  ${column.column}: ${columnType(column)};\n`).join("")}};\n`,
  );
  const all = `export type DB = {\n${[...tables.keys()].map((table) => `  ${table}: ${typeName(table)};\n`).join("")}};\n`;
  const used = ["ColumnType", "Generated"].filter((name) => parts.some((part) => part.includes(`${name}<`)));
  const head = `/* Made by scripts/tables.ts from the migrated database. Do not edit: write a migration and run it again. */\n\nimport type { ${used.join(", ")} } from "kysely";\n`;
  return [head, ...parts, all].join("\n");
}

function typeName(table: string): string {
  return `${table
    .split("_")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("")}Table`;
}

function columnType({ type, nullable, defaulted, computed, check, table, column }: Column): string {
  const many = type.endsWith("[]");
  const plain = check ? wordsOf(check) : plainTypes[type.replace("[]", "")];
  if (!plain) throw new Error(`${table}.${column} is of the type ${type}, which scripts/tables.ts does not know yet`);
  const one = many ? `${plain.includes("|") ? `(${plain})` : plain}[]` : plain;
  const value = nullable && one !== "unknown" ? `${one} | null` : one;
  if (computed) return `ColumnType<${value}, never, never>`;
  return defaulted ? `Generated<${value}>` : value;
}

/** `CHECK ((state = ANY (ARRAY['open'::text, 'resolved'::text])))` → `"open" | "resolved"`. */
function wordsOf(check: string): string {
  return [...check.matchAll(/'((?:[^']|'')*)'::/g)].map(([, word]) => JSON.stringify((word ?? "").replaceAll("''", "'"))).join(" | ");
}
