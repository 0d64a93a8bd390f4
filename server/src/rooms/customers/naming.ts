import type { Tx } from "../../core/desk.ts";
import { isId } from "../../core/ids.ts";
import { byGiven, byId, type Named } from "./naming-store.ts";
import { foldAddress, troubleWith } from "./rules.ts";

/**
 * To whom these words lead: a customer's id, an e-mail or a phone number. Whose it is proven to be comes before those who only gave it; null where the words are none
 * of these.
 */
export async function named(tx: Tx, words: string): Promise<Named[] | null> {
  const said = words.trim();
  if (isId(said.toLowerCase())) return byId(tx, said.toLowerCase());
  const kind = said.includes("@") ? "email" : "phone";
  return troubleWith(kind, said) === null ? byGiven(tx, kind, foldAddress(kind, said)) : null;
}
