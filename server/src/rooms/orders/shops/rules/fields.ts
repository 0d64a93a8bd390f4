import { z } from "zod";
import { plain } from "../../../../core/plain.ts";

/* Fields as platforms write them: what may be a number or its digits, a word or nothing. */

/** A number of any length, as its digits. */
export const Digits = z.union([z.string().min(1).max(100), z.number().int()]).transform(String);
/** A sum: "12.50", sometimes 12.5. */
export const Decimal = z.union([z.string(), z.number()]).transform(String);
/** A word, shortened to what is kept; nothing is null. */
export const Words = z
  .string()
  .nullish()
  .transform(
    (text) =>
      plain(text ?? "")
        .trim()
        .slice(0, 300) || null,
  );
/** A list that a platform may leave out. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((rows) => rows ?? []);

/** Why a payload is not what it should be, without what stands in it: "total_price: Invalid input". */
export const whyNot = (error: z.ZodError): string =>
  error.issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.join(".")}: ${message}`)
    .join("; ")
    .slice(0, 300);
