import type { Actor, Tx } from "../../core/desk.ts";
import type { ErasedPerson } from "../../core/erasing.ts";
import { dropFiles } from "../../core/files.ts";
import { changeWithin } from "./changing.ts";
import { deltasOf } from "./rules/views.ts";
import { addToCounts } from "./store/counts.ts";
import * as store from "./store/erasing.ts";

/** All threads of a person leave every list, count and search. What is still open is resolved first: nothing is promised to nobody. Returns which they are. */
export async function hideThreads(tx: Tx, customerIds: string[], actor: Actor): Promise<string[]> {
  for (const { id, state } of await store.threadsToHide(tx, customerIds))
    if (state !== "resolved") await changeWithin(tx, actor, { id, change: { state: "resolved" } });
  const threads = await store.threadsToHide(tx, customerIds);
  for (const thread of threads) await addToCounts(tx, thread.id, deltasOf(thread, null));
  const ids = threads.map(({ id }) => id);
  await store.hide(tx, ids);
  await store.emptyBeside(tx, { customerIds, conversationIds: ids });
  return ids;
}

export type Step = { of: ErasedPerson; after: string | null; most: number };

/** The words of the next messages, with their raw forms and files. `last` is null when there are none left. */
export async function blankSome(tx: Tx, { of, after, most }: Step): Promise<store.Blanked> {
  const blanked = await store.blank(tx, { of: await store.hiddenOf(tx, of.customerIds), after, most });
  await dropContents(tx, blanked.hashes);
  return blanked;
}

/** Contents that nobody else's message names. */
export async function dropContents(tx: Tx, hashes: string[]): Promise<void> {
  if (hashes.length > 0) await dropFiles(tx, await store.nobodys(tx, hashes));
}

export const unerased = async (tx: Tx, ids: string[]): Promise<ReadonlySet<string>> => new Set(await store.legible(tx, ids));
