import { z } from "zod";

/** A UUIDv7 made by the app. */
export const Id = z.uuid();
/** A moment in UTC, ISO 8601 with up to six decimals and a `Z`. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;

export const Language = z.enum(["en", "ka", "uz", "uz-Cyrl", "ru"]);
export type Language = z.infer<typeof Language>;

/** An IANA time zone, `Asia/Tbilisi`. */
export const TimeZone = z.string().min(1).max(64);
export const Email = z.string().trim().max(254).pipe(z.email());
export const Name = z.string().trim().min(1).max(120);
export const Colour = z.enum(["clay", "amber", "moss", "teal", "sky", "plum", "rose", "stone"]);

/** Keyset paging: give `cursor` back to get what follows; none means the end. */
export const Cursor = z.string().max(300);
export const Paging = z.object({ cursor: Cursor.optional(), limit: z.coerce.number().int().min(1).max(100).default(50) });
export const pageOf = <T extends z.ZodType>(row: T) => z.object({ rows: z.array(row), next: Cursor.nullable() });

export const ById = z.object({ id: Id });
export const listOf = <T extends z.ZodType>(row: T) => z.object({ rows: z.array(row) });
/** A query flag: `?spam=true`. */
export const Flag = z.enum(["true", "false"]).transform((value) => value === "true");
