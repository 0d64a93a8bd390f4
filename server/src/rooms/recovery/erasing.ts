import type { Tx } from "../../core/desk.ts";
import type { ErasedPerson } from "../../core/erasing.ts";
import { told } from "./rules/telling.ts";
import { blankAmends, blankFacts } from "./store/erasing.ts";
import { factsOf } from "./store/recoveries.ts";
import { put } from "./store/writing.ts";

/** What failed, what was done and what it cost stay; each recovery is told anew out of its facts without their words. */
export async function forgetPerson(tx: Tx, of: ErasedPerson): Promise<void> {
  for (const { id, conversationId } of await blankFacts(tx, of)) await put(tx, { id, conversationId, state: told(await factsOf(tx, id)) });
  await blankAmends(tx, of);
}
