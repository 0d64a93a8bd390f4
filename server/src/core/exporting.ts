import type { RawBuilder } from "kysely";
import type { Tx } from "./desk.ts";
import type { ErasedPerson } from "./erasing.ts";

/** Whose data is given to them: all customers that they are, and all threads with them. */
export type WholePerson = ErasedPerson;

/** What is known of one person, list by list, under names that people can read. */
export type Exported = Record<string, unknown[]>;

/**
 * What each room offers: all that it knows of this person and all that they said or were told. Not other people's names, not secrets of the desk, and not what it
 * only reckons with.
 */
export type Export = (tx: Tx, of: WholePerson) => Promise<Exported>;

/** Each list by its query; lists that are empty are left out. */
export async function listsOf(tx: Tx, queries: Record<string, RawBuilder<unknown>>): Promise<Exported> {
  const lists: Exported = {};
  for (const [name, query] of Object.entries(queries)) {
    const { rows } = await query.execute(tx.sql);
    if (rows.length > 0) lists[name] = rows;
  }
  return lists;
}
