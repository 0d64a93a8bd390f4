import pg from "pg";

/* How PostgreSQL's text becomes a value. The defaults of `pg` lose what we need: microseconds, and the day that a date names. */

const { builtins, getTypeParser } = pg.types;
const textArray = (getTypeParser as (oid: number) => unknown)(1009) as (text: string) => (string | null)[];
const asText = (text: string): string => text;

const parsers = new Map<number, (text: string) => unknown>([
  [builtins.TIMESTAMPTZ, instant],
  [builtins.INT8, integer],
  [builtins.NUMERIC, asText],
  [builtins.DATE, asText],
  [builtins.TIMESTAMP, asText],
  [builtins.INTERVAL, asText],
  [1185, each(instant)],
  [1016, each(integer)],
  [1231, each(asText)],
  [1182, each(asText)],
  [1115, each(asText)],
]);

/** The `types` of every pool and client of ours. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: string) =>
    (format === "binary" ? undefined : parsers.get(oid)) ?? (getTypeParser as (oid: number, format?: string) => (text: string) => unknown)(oid, format),
};

/**
 * `2026-11-22 02:37:00.12+00` → `2026-11-22T02:37:00.120000Z`. Always six decimals, so that two instants compare as strings.
 * The session's time zone is UTC; anything else is a bug here and is not guessed at.
 */
export function instant(text: string): string {
  if (!text.endsWith("+00") || text.charCodeAt(10) !== 32) throw new Error(`Not an instant in UTC: ${text}`);
  const time = text.slice(11, -3);
  return `${text.slice(0, 10)}T${time.length === 8 ? `${time}.` : time}${"0".repeat(time.length === 8 ? 6 : 15 - time.length)}Z`;
}

/** An int8 as a number, as long as it is one exactly. */
export function integer(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`${text} is too large to be a number without loss`);
  return value;
}

function each(parse: (text: string) => unknown) {
  return (text: string): unknown[] => textArray(text).map((item) => (item === null ? null : parse(item)));
}
