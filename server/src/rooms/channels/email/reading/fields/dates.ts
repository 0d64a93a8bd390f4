const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Hours from UTC of the zones that RFC 5322 §4.3 gives meaning to, and a few that mailers write all the same. */
const zones: ReadonlyMap<string, number> = new Map([
  ["ut", 0],
  ["utc", 0],
  ["gmt", 0],
  ["z", 0],
  ["est", -5],
  ["edt", -4],
  ["cst", -6],
  ["cdt", -5],
  ["mst", -7],
  ["mdt", -6],
  ["pst", -8],
  ["pdt", -7],
  ["cet", 1],
  ["cest", 2],
  ["eet", 2],
  ["eest", 3],
  ["msk", 3],
  ["bst", 1],
  ["jst", 9],
]);

type Moment = { year: number; month: number; day: number; hour: number; minute: number; second: number; zone: string };

/** The date of a mail as ISO 8601 in UTC; null when it is not one. Without a zone it is taken as UTC. */
export function readDate(raw: string | null): string | null {
  if (raw === null) return null;
  const text = raw
    .slice(0, 200)
    .replace(/\([^()]*\)?/g, " ")
    .replace(/[\s,]+/g, " ")
    .trim();
  const moment = asWritten(text) ?? asCtime(text) ?? asIso(text);
  return moment && toIso(moment);
}

const clock = String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?`;
const written = new RegExp(String.raw`^(?:[^\d\s]+ )?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{2,4}) ${clock} ?(.*)$`, "i");
const ctime = new RegExp(String.raw`^(?:[a-z]{3,9} )?([a-z]{3,9}) (\d{1,2}) ${clock} ?([a-z+:\d-]*) (\d{4})$`, "i");
const iso = new RegExp(String.raw`^(\d{4})-(\d{2})-(\d{2})[T ]${clock} ?(.*)$`, "i");

/** `Mon, 5 Jan 2026 10:00:00 +0400` */
function asWritten(text: string): Moment | null {
  const [, day, month, year, hour, minute, second, zone] = written.exec(text) ?? [];
  return day && month && year ? moment([fullYear(year), monthNumber(month), day], [hour, minute, second], zone) : null;
}

/** `Mon Jan  5 10:00:00 2026` */
function asCtime(text: string): Moment | null {
  const [, month, day, hour, minute, second, zone, year] = ctime.exec(text) ?? [];
  return day && month && year ? moment([Number(year), monthNumber(month), day], [hour, minute, second], zone) : null;
}

function asIso(text: string): Moment | null {
  const [, year, month, day, hour, minute, second, zone] = iso.exec(text) ?? [];
  return year && month ? moment([Number(year), Number(month), day ?? ""], [hour, minute, second], zone) : null;
}

function moment(date: [number, number, string], time: (string | undefined)[], zone = ""): Moment {
  const [hour = 0, minute = 0, second = 0] = time.map((part) => Number(part ?? 0));
  return { year: date[0], month: date[1], day: Number(date[2]), hour, minute, second: Math.min(second, 59), zone };
}

/** RFC 5322 §4.3: two digits from 50 on are of the last century, three are counted from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 2) return year + (year < 50 ? 2000 : 1900);
  return digits.length === 3 ? year + 1900 : year;
}

function monthNumber(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function toIso(at: Moment): string | null {
  const daysInMonth = at.month < 1 ? 0 : new Date(Date.UTC(at.year, at.month, 0)).getUTCDate();
  if (at.month < 1 || at.month > 12 || at.day < 1 || at.day > daysInMonth || at.hour > 24 || at.minute > 59) return null;
  if (at.year < 1970 || at.year > 2200) return null;
  const local = Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute, at.second);
  return new Date(local - zoneMinutes(at.zone) * 60_000).toISOString();
}

function zoneMinutes(zone: string): number {
  const offset = /^(?:gmt|utc|ut)? ?([+-])(\d{1,2}):?(\d{2})?/i.exec(zone);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return minutes > 15 * 60 ? 0 : offset[1] === "-" ? -minutes : minutes;
  }
  const name = /^[a-z]+/i.exec(zone)?.[0].toLowerCase() ?? "";
  return (zones.get(name) ?? 0) * 60;
}
