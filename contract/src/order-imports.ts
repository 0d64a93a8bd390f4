import { z } from "zod";
import { Id, Instant } from "./basics.ts";
import { OrderSource } from "./orders.ts";

/** What a column of a file can be. `kind`: order, return, refund, late-payment, dispute, chargeback (in four languages). */
export const ImportField = z.enum([
  "externalId",
  "number",
  "kind",
  "placedAt",
  "total",
  "currency",
  "email",
  "phone",
  "name",
  "buyerId",
  "customerId",
  "state",
  "cost",
  "cameBy",
  "dueAt",
  "paidAt",
  "updatedAt",
  "line",
  "article",
  "quantity",
  "reason",
]);
export type ImportField = z.infer<typeof ImportField>;

export const ImportFormat = z.object({
  delimiter: z.enum([",", ";", "\t", "|"]),
  charset: z.enum(["utf-8", "windows-1251"]),
  /** Which comes first in 03.04.2026: iso takes 2026-04-03 alone. */
  dates: z.enum(["iso", "day-first", "month-first"]),
  decimal: z.enum([".", ","]),
  /** Of rows that name none. */
  currency: z.string().max(10),
  /** What each column is, in the file's order; null: it is passed over. */
  columns: z.array(ImportField.nullable()).max(1000),
});
export type ImportFormat = z.infer<typeof ImportFormat>;

export const ImportState = z.enum(["uploading", "ready", "checking", "checked", "running", "done", "stopped", "failed"]);
export type ImportState = z.infer<typeof ImportState>;

export const OrderImport = z.object({
  id: Id,
  name: z.string(),
  source: OrderSource,
  personId: Id.nullable(),
  bytes: z.number().int(),
  /** Bytes that have arrived, while it is uploaded: go on from there. */
  uploaded: z.number().int(),
  format: ImportFormat.nullable(),
  state: ImportState,
  /** From 0 to 1, while it is checked or run. */
  progress: z.number(),
  rows: z.number().int(),
  placed: z.number().int(),
  same: z.number().int(),
  corrected: z.number().int(),
  /** Returns and troubles. */
  returned: z.number().int(),
  refused: z.number().int(),
  reasons: z.array(z.object({ code: z.string(), count: z.number().int() })),
  /** A code of a refusal: why nothing of it could be read. */
  trouble: z.string().nullable(),
  createdAt: Instant,
  finishedAt: Instant.nullable(),
});
export type OrderImport = z.infer<typeof OrderImport>;

export const ImportPreview = z.object({
  format: ImportFormat,
  header: z.array(z.string()),
  /** The first rows, as they stand and as they would be understood. */
  rows: z.array(
    z.object({
      line: z.number().int(),
      cells: z.array(z.string()),
      understood: z.record(z.string(), z.string()),
      refusal: z.object({ code: z.string(), fields: z.record(z.string(), z.string()) }).nullable(),
    }),
  ),
  /** What has no column yet and is needed. */
  missing: z.array(ImportField),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

export const ImportRefusal = z.object({
  /** Of the file, counted from 1. */
  line: z.number().int(),
  code: z.string(),
  fields: z.record(z.string(), z.string()),
  cells: z.array(z.string()),
});
export type ImportRefusal = z.infer<typeof ImportRefusal>;
