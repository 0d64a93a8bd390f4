import { z } from "zod";
import { Id } from "./basics.ts";

/** What every message has that someone here writes. */
export const Written = z.object({
  body: z.string().trim().max(100_000),
  attachmentIds: z.array(Id).max(50).default([]),
});
