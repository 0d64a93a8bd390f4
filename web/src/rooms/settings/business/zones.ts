import { key } from "../../../i18n/key.ts";

/** Cities whose names people look for in their own language (keys of the words). */
export const WELL_KNOWN: readonly string[] = [
  key("Tbilisi"),
  key("Tashkent"),
  key("Samarkand"),
  key("Moscow"),
  key("Yerevan"),
  key("Baku"),
  key("Istanbul"),
  key("Almaty"),
  key("Bishkek"),
  key("Dushanbe"),
  key("Ashgabat"),
  key("Kyiv"),
  key("Minsk"),
  key("Warsaw"),
  key("Berlin"),
  key("Paris"),
  key("London"),
  key("New York"),
  key("Dubai"),
  key("Jerusalem"),
];

export type Zone = { id: string; city: string; region: string; offset: string };

/** All time zones that the browser knows, with their present difference from UTC, west to east. */
export function zonesAt(now: Date, known: readonly string[] = Intl.supportedValuesOf("timeZone")): Zone[] {
  return known
    .filter((id) => id.includes("/"))
    .map((id) => ({ zone: zoneOf(id, now), minutes: minutesFromUtc(id, now) }))
    .toSorted((a, b) => a.minutes - b.minutes || a.zone.city.localeCompare(b.zone.city, "en"))
    .map(({ zone }) => zone);
}

export function zoneOf(id: string, now: Date): Zone {
  const parts = id.split("/").map((part) => part.replaceAll("_", " "));
  return { id, city: parts.at(-1) ?? id, region: parts.length > 1 ? (parts[0] ?? "") : "", offset: showOffset(minutesFromUtc(id, now)) };
}

/** `UTC+4`, `UTC+5:30`, `UTC`. */
export function showOffset(minutes: number): string {
  if (minutes === 0) return "UTC";
  const size = Math.abs(minutes);
  const rest = size % 60;
  return `UTC${minutes < 0 ? "−" : "+"}${Math.floor(size / 60)}${rest ? `:${String(rest).padStart(2, "0")}` : ""}`;
}

/** English, because its data is in every browser and only the number is read from it: `GMT+05:30`. */
function minutesFromUtc(id: string, now: Date): number {
  const parts = new Intl.DateTimeFormat("en", { timeZone: id, timeZoneName: "longOffset" }).formatToParts(now);
  const match = /([+-])(\d{2}):(\d{2})/.exec(parts.find((part) => part.type === "timeZoneName")?.value ?? "");
  if (!match) return 0;
  const size = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === "-" ? -size : size;
}
