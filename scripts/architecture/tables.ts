import { isTest, type Source } from "./sources.ts";

/**
 * What a room reads of another's tables in its own statements, because a join is the only way to a page in one statement. Upstream only, and never written.
 */
const readsBeside: Record<string, string[]> = {
  // Each order shows its customer, the queue of buyers those they may be; whose orders are is reckoned over all of them at once.
  orders: ["customers", "customer_addresses"],
  // Each row of the inbox shows its customer's name.
  conversations: ["customers"],
  // What was reckoned out of a thread whose words were erased stays as it was reckoned.
  effort: ["conversations"],
  surveys: ["conversations"],
  // Each card of the board shows its customer and matter; what recoveries brought is measured beside customers for whom nothing had failed.
  recovery: ["conversations", "customers", "known_channels", "survey_results"],
  // Who leaves, why, and what keeps people from buying hangs on what they bought, where they wrote and what is being made good.
  loyalty: [
    "conversations",
    "customers",
    "known_channels",
    "recoveries",
    "orders",
    "order_lines",
    "order_versions",
    "order_sources",
    "order_decisions",
    "contracts",
    "order_settings",
    "order_returns",
    "order_troubles",
    "messages",
    "amends",
  ],
  // Who came through whom is of customers as they are known now, and of what they bought and answered; codes are found where they are written.
  reputation: ["customers", "customer_addresses", "orders", "conversations", "messages", "survey_invitations", "survey_answers", "survey_results"],
  // How much would go with a person is counted where it stands.
  erasing: ["customers", "conversations", "messages", "orders"],
  // Reports lay rooms side by side; they write nothing.
  insights: [
    "workspaces",
    "promises",
    "waits",
    "conversations",
    "customers",
    "orders",
    "order_versions",
    "order_sources",
    "known_channels",
    "messages",
    "coached_replies",
    "survey_results",
    "effort_entries",
    "steps",
    "recoveries",
    "customer_standings",
    "tags",
    "leaving_results",
    "customer_values",
    "value_totals",
    "standing_moves",
    "referral_results",
  ],
};

/** The command that examines a desk looks at its tables itself, also when the desk cannot start. */
const EXAMINER = /^server\/src\/cli\/doctor\//;
const STORE = /\/store\/[^/]+\.ts$|\/(\w+-)?store(-\w+)?\.ts$/;

export function tablesOf(sources: Source[]): string[] {
  return migrations(sources).flatMap(({ text }) => [...text.matchAll(/^create table (?:guli\.)?"?(\w+)/gm)].map(([, name = ""]) => name));
}

/** SQL stands in stores; a table has one owner; every table is protected. */
export function brokenTables(sources: Source[]): string[] {
  const tables = tablesOf(sources);
  const uses = usesOf(sources, tables);
  return [...unprotected(sources, tables), ...outsideStores(sources, uses), ...foreign(uses), ...shared(uses)];
}

type Use = { path: string; area: string; table: string; writes: boolean };

const migrations = (sources: Source[]): Source[] => sources.filter(({ path }) => /^server\/migrations\/.*\.sql$/.test(path));

/** The bookkeeping of migrations and the fence of a cluster hold nothing of anybody. */
const KEPT_OPEN = ["fence", "migrations"];

function unprotected(sources: Source[], tables: string[]): string[] {
  const text = migrations(sources)
    .map((one) => one.text)
    .join("\n");
  const isProtected = (table: string) =>
    text.includes(`protect('${table}'`) || new RegExp(`array\\[[^\\]]*'${table}'[^\\]]*\\][\\s\\S]{0,200}enable row level security`).test(text);
  return tables.filter((table) => !KEPT_OPEN.includes(table) && !isProtected(table)).map((table) => `the migrations make ${table} and do not protect it`);
}

function usesOf(sources: Source[], tables: string[]): Use[] {
  const names = tables.join("|");
  const inSql = new RegExp(`\\b(from|join|using|insert into|update|delete from)\\s+(?:only\\s+)?(?:guli\\.)?"?(${names})\\b`, "gi");
  const inBuilder = new RegExp(`\\.(selectFrom|innerJoin|leftJoin|insertInto|updateTable|deleteFrom)\\("(${names})\\b`, "g");
  return sources
    .filter(({ path }) => path.startsWith("server/src/") && path.endsWith(".ts") && !isTest(path))
    .flatMap(({ path, text }) => {
      const code = withoutComments(text);
      return [...code.matchAll(inSql), ...code.matchAll(inBuilder)].map(([, verb = "", table = ""]) => ({
        path,
        area: areaOf(path),
        table,
        writes: /insert|update|delete/i.test(verb),
      }));
    });
}

const areaOf = (path: string): string => /^server\/src\/rooms\/([^/]+)\//.exec(path)?.[1] ?? /^server\/src\/([^/]+)/.exec(path)?.[1] ?? path;

function outsideStores(sources: Source[], uses: Use[]): string[] {
  const named = uses.filter(({ path }) => !mayHoldSql(path)).map(({ path, table }) => `${path} names the table ${table}: SQL stands in store.ts`);
  const written = sources
    .filter(({ path, text }) => path.startsWith("server/src/") && !isTest(path) && !mayHoldSql(path) && /\bsql(<[^`]*>)?`/.test(withoutComments(text)))
    .map(({ path }) => `${path} writes SQL: that stands in store.ts`);
  return distinct([...named, ...written]);
}

const mayHoldSql = (path: string): boolean => STORE.test(path) || path.startsWith("server/src/core/") || EXAMINER.test(path);

function foreign(uses: Use[]): string[] {
  const owners = ownersOf(uses);
  return distinct(
    uses
      .filter(
        ({ path, area, table, writes }) =>
          !EXAMINER.test(path) && !writes && !owners.get(table)?.has(area) && owners.has(table) && !readsBeside[area]?.includes(table),
      )
      .map(({ path, table }) => `${path} reads ${table}, which belongs to ${[...(owners.get(table) ?? [])].join(", ")}`),
  );
}

function shared(uses: Use[]): string[] {
  return [...ownersOf(uses)]
    .filter(([, areas]) => areas.size > 1)
    .map(([table, areas]) => `${table} is written by ${[...areas].join(" and ")}: a table has one owner`);
}

/** Whoever writes a table owns it. Global tables that several rooms keep their own rows in name them by `kind`. */
function ownersOf(uses: Use[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { area, table, writes, path } of uses) {
    if (!writes || EXAMINER.test(path) || table === "directory") continue;
    owners.set(table, (owners.get(table) ?? new Set()).add(area));
  }
  return owners;
}

function withoutComments(text: string): string {
  return text.replace(/^\s*\/\*[\s\S]*?\*\//gm, "").replace(/^\s*\/\/.*$/gm, "");
}

const distinct = (all: string[]): string[] => [...new Set(all)];
