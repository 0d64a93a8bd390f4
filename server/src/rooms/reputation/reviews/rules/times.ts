import { instantAt, type Instant } from "../../../../core/clock.ts";

const EARLIEST = Date.UTC(1990, 0, 1);

/** A moment as sites and spreadsheets write it: ISO 8601, seconds or milliseconds since 1970, 22.11.2026, 22/11/2026 10:15. Without a zone it is UTC. Null where it is none. */
export function momentIn(value: unknown): Instant | null {
  const at = typeof value === "number" ? ofNumber(value) : typeof value === "string" ? ofText(value.trim()) : Number.NaN;
  return Number.isFinite(at) && at >= EARLIEST && at < Date.UTC(2100, 0, 1) ? instantAt(at) : null;
}

const ofNumber = (value: number): number => (value < 100_000_000_000 ? value * 1000 : value);

function ofText(text: string): number {
  if (/^\d{9,13}$/.test(text)) return ofNumber(Number(text));
  const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)\s*(Z|UTC|[+-]\d\d:?\d\d)?)?$/i.exec(text);
  if (iso) return isDay(iso[1]!) ? Date.parse(`${iso[1]}T${iso[2] ?? "00:00"}${zoneOf(iso[3])}`) : Number.NaN;
  const written = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})(?:,?\s+(\d\d:\d\d)(?::\d\d)?)?$/.exec(text);
  return written ? ofDay(written) : Number.NaN;
}

/** 31.02. is no day, whatever a computer makes of it. */
const isDay = (day: string): boolean => !Number.isNaN(Date.parse(day)) && new Date(Date.parse(day)).toISOString().startsWith(day);

const zoneOf = (zone: string | undefined): string => (zone === undefined || /^(z|utc)$/i.test(zone) ? "Z" : zone.replace(/^([+-]\d\d):?(\d\d)$/, "$1:$2"));

/** The day comes first, as everywhere but in the United States; where that cannot be, the month does. */
function ofDay([, one = "", , two = "", year = "", time = "00:00"]: RegExpExecArray): number {
  const [day, month] = Number(two) > 12 ? [two, one] : [one, two];
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(written) ? Date.parse(`${written}T${time}Z`) : Number.NaN;
}
