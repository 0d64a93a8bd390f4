import type { Tx } from "../../../core/desk.ts";
import { putBarrier, type Stated } from "./store/barriers.ts";
import { reckon } from "./store/figures.ts";
import { insertMentions, type NewMention } from "./store/mentions.ts";
import { insertTold, type PastTelling } from "./store/retelling.ts";

export type { NewMention as PastMention, PastTelling, Stated as PastBarrier };

/** What kept people from buying, of a past that is told at once. */
export async function retellBarriers(tx: Tx, past: { barriers: Stated[]; mentions: NewMention[]; tellings: PastTelling[] }): Promise<void> {
  for (const one of past.barriers) await putBarrier(tx, one);
  if (past.mentions.length > 0) await insertMentions(tx, past.mentions);
  if (past.tellings.length > 0) await insertTold(tx, past.tellings);
  const touched = [...past.barriers.map(({ id }) => id), ...past.mentions.flatMap(({ barrierId }) => barrierId ?? [])];
  await reckon(tx, [...new Set(touched)].toSorted());
}
