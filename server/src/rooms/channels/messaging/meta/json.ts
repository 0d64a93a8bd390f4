import { plain } from "../../../../core/plain.ts";

/** What a platform sent is never trusted to have the shape that its documents promise: these read what is there and nothing else. */
export type Loose = Record<string, unknown>;

export const objectIn = (value: unknown): Loose => (typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Loose) : {});
export const listIn = (value: unknown): Loose[] => (Array.isArray(value) ? value.map(objectIn) : []);

/** Ids are numbers in some payloads; the database takes no NUL and no half of a character. */
export function textIn(value: unknown): string {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" ? plain(value) : "";
}

export function numberIn(value: unknown): number | null {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : null;
}

/** What the bytes say, or null where they are no JSON object. */
export function parsed(raw: Buffer): Loose | null {
  try {
    const value: unknown = JSON.parse(raw.toString("utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Loose) : null;
  } catch {
    return null;
  }
}

const LAST_MOMENT = 8.64e15;

/** A moment in milliseconds after the epoch; what cannot be one is null. */
export function momentIn(milliseconds: number | null): string | null {
  return milliseconds === null || Math.abs(milliseconds) > LAST_MOMENT || milliseconds <= 0 ? null : new Date(milliseconds).toISOString();
}
