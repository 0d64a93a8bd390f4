import type { ConversationRow } from "@guli/contract";

const MOST = 3000;
const known = new Map<string, ConversationRow>();

/**
 * The newer of this row and what was known of it. An answer that was on its way when a live event overtook it must not set a
 * row back, wherever the two meet.
 */
export function newest(row: ConversationRow): ConversationRow {
  const before = known.get(row.id);
  if (before && before.version > row.version) return before;
  known.delete(row.id);
  known.set(row.id, row);
  if (known.size > MOST) known.delete(known.keys().next().value ?? "");
  return row;
}

/** What was known of a row before the news came. */
export function knownRow(id: string): ConversationRow | undefined {
  return known.get(id);
}
