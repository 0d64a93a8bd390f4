import { codeOf } from "../database/trouble.ts";

/*
 * A NUL in a text or in JSON, half a surrogate pair in JSON, a number or a moment out of range (PostgreSQL, appendix A): JSON can say them and PostgreSQL
 * cannot keep them.
 */
const UNKEEPABLE = new Set(["22021", "22P05", "22P02", "22003", "22007", "22008"]);

/** Whether the database refused a value that came from outside, as against a statement of ours that is wrong. */
export function isUnkeepable(cause: unknown): boolean {
  return UNKEEPABLE.has(codeOf(cause) ?? "");
}
