import { levelsOf, type Level, type Token } from "./levels.ts";

/**
 * What keeps a statement from being carried to a cluster (DESIGN 6.1), a sentence each: every table of a workspace is asked by `workspace_id = $n` on the
 * level where it stands, in joins, laterals and subqueries too; what is inserted names `workspace_id` first. A reader of words, not of grammar: it errs on
 * the side of complaining.
 */
export function unfiltered(text: string, tables: ReadonlySet<string>): string[] {
  return levelsOf(text).flatMap((level) => {
    const references = referencesIn(level, tables);
    const asked = filtersIn(level);
    return references.filter((one) => !isKept(one, asked, references)).map(({ table, verb }) => `${verb} ${table} without workspace_id = $n`);
  });
}

type Reference = { table: string; alias: string; verb: string; columns: string[] };

const OPENERS = new Set(["from", "join", "update", "into", "using"]);
const NO_ALIAS = new Set(
  "where set on join inner left right full cross natural order group limit offset having values select returning for union using default overriding window lateral".split(
    " ",
  ),
);

function referencesIn({ tokens }: Level, tables: ReadonlySet<string>): Reference[] {
  const found: Reference[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? "";
    if (!OPENERS.has(word) || tokens[at - 1]?.word === "distinct" || (word === "update" && isLock(tokens, at))) continue;
    for (let next: number | undefined = at + 1; next !== undefined;) {
      const read = readReference(tokens, next, word);
      if (read.reference && tables.has(read.reference.table)) found.push(read.reference);
      next = word !== "join" && word !== "into" && tokens[read.end]?.word === "," ? read.end + 1 : undefined;
    }
  }
  return found;
}

/** `for update`, `for no key update`, and `do update` of a conflict. */
const isLock = (tokens: Token[], at: number): boolean => ["for", "key", "do"].includes(tokens[at - 1]?.word ?? "");

/** `[only|lateral] [guli.]table [as] alias [(columns)]`, or anything else that can stand there. */
function readReference(tokens: Token[], start: number, verb: string): { reference?: Reference; end: number } {
  const first = skipPrefix(tokens, start);
  const isCall = tokens[first + 1]?.word === "(" && verb !== "into";
  const name = nameAt(tokens, first);
  const table = isCall ? undefined : name;
  const { alias = table, end } = readAlias(tokens, isCall ? groupEnd(tokens, first + 1) + 1 : first + 1);
  const isList = tokens[end]?.word === "(";
  const columns = isList && verb === "into" ? tokens.slice(end + 1, groupEnd(tokens, end)).map(({ word }) => word) : [];
  const after = isList && verb !== "into" ? groupEnd(tokens, end) + 1 : end;
  return table && alias ? { reference: { table, alias, verb, columns }, end: after } : { end: after };
}

function skipPrefix(tokens: Token[], start: number): number {
  let at = start;
  while (["only", "lateral"].includes(tokens[at]?.word ?? "")) at++;
  return tokens[at]?.word === "guli" && tokens[at + 1]?.word === "." ? at + 2 : at;
}

function readAlias(tokens: Token[], start: number): { alias?: string; end: number } {
  const at = tokens[start]?.word === "as" ? start + 1 : start;
  const alias = nameAt(tokens, at);
  return alias && !NO_ALIAS.has(alias) ? { alias, end: at + 1 } : { end: at };
}

const nameAt = (tokens: Token[], at: number): string | undefined => (tokens[at]?.name ? tokens[at].word : undefined);

function groupEnd(tokens: Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at]?.word === "(") depth++;
    if (tokens[at]?.word === ")" && --depth === 0) return at;
  }
  return tokens.length;
}

/** For which aliases this level says `workspace_id = $n`; "" where it names none. */
function filtersIn({ tokens }: Level): string[] {
  const found: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.word !== "workspace_id" || tokens[at + 1]?.word !== "=" || !/^(\$\d+|'[0-9a-f-]{36}')$/.test(tokens[at + 2]?.word ?? "")) continue;
    found.push(tokens[at - 1]?.word === "." ? (tokens[at - 2]?.word ?? "") : "");
  }
  return found;
}

function isKept({ alias, verb, columns }: Reference, asked: string[], beside: Reference[]): boolean {
  if (verb === "into") return columns[0] === "workspace_id";
  return asked.includes(alias) || (asked.includes("") && beside.filter((one) => one.verb !== "into").length === 1);
}
