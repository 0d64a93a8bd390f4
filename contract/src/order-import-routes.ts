import { z } from "zod";
import { ById, Id, listOf } from "./basics.ts";
import { ImportFormat, ImportPreview, ImportRefusal, OrderImport } from "./order-imports.ts";
import { OrderSource } from "./orders.ts";
import { route } from "./route.ts";

/** A file comes in pieces of at most this many bytes, so that one of any size can be brought, and gone on with. */
export const IMPORT_PART_BYTES = 8 * 1024 * 1024;

export const startOrderImport = route({
  method: "POST",
  path: "/order-imports",
  says: "Begin to bring a CSV file of orders.",
  needs: "lead",
  body: z.object({ name: z.string().trim().min(1).max(200), bytes: z.number().int().min(1).max(20_000_000_000), source: OrderSource.default("file") }),
  answer: OrderImport,
});
export const uploadOrderPart = route({
  method: "PUT",
  path: "/order-imports/:id/parts/:nth",
  says: "One piece of the file, counted from 0, in their order; all but the last have 8 MiB. The same piece again changes nothing.",
  needs: "lead",
  params: z.object({ id: Id, nth: z.coerce.number().int().min(0).max(10_000) }),
  takes: "bytes",
  answer: OrderImport,
  refuses: ["import.not-found", "import.out-of-order", "import.busy"],
});
export const listOrderImports = route({
  method: "GET",
  path: "/order-imports",
  says: "Files that were brought, the latest first.",
  needs: "lead",
  answer: listOf(OrderImport),
});
export const readOrderImport = route({
  method: "GET",
  path: "/order-imports/:id",
  says: "How far it is.",
  needs: "lead",
  params: ById,
  answer: OrderImport,
  refuses: ["import.not-found"],
});
export const previewOrderImport = route({
  method: "POST",
  path: "/order-imports/:id/preview",
  says: "The first rows as they would be understood; what is not given is guessed.",
  needs: "lead",
  params: ById,
  body: z.object({ format: ImportFormat.partial().default({}) }),
  answer: ImportPreview,
  refuses: ["import.not-found", "import.incomplete", "import.unreadable"],
});
const begun = { needs: "lead", params: ById, answer: OrderImport } as const;

export const checkOrderImport = route({
  method: "POST",
  path: "/order-imports/:id/check",
  says: "Dry run: what would happen, row by row. No order is written.",
  ...begun,
  body: z.object({ format: ImportFormat }),
  refuses: ["import.not-found", "import.incomplete", "import.busy", "import.columns-missing", "money.unknown-currency"],
});
export const runOrderImport = route({
  method: "POST",
  path: "/order-imports/:id/run",
  says: "Take the orders in. What is refused is listed with its reason.",
  ...begun,
  body: z.object({ format: ImportFormat }),
  refuses: ["import.not-found", "import.incomplete", "import.busy", "import.columns-missing", "money.unknown-currency"],
});
export const stopOrderImport = route({
  method: "POST",
  path: "/order-imports/:id/stop",
  says: "Stop: what is in stays. Run it again to go through the rest.",
  ...begun,
  refuses: ["import.not-found"],
});
export const listImportRefusals = route({
  method: "GET",
  path: "/order-imports/:id/refusals",
  says: "Refused rows with their lines and reasons.",
  needs: "lead",
  params: ById,
  query: z.object({ after: z.coerce.number().int().min(0).default(0) }),
  answer: listOf(ImportRefusal).extend({ more: z.boolean() }),
  refuses: ["import.not-found"],
});
export const downloadImportRefusals = route({
  method: "GET",
  path: "/order-imports/:id/refusals.csv",
  says: "Refused rows as a file: as they stood, with line and reason in front. Mended, it can be brought again.",
  needs: "lead",
  params: ById,
  gives: "bytes",
  refuses: ["import.not-found"],
});
