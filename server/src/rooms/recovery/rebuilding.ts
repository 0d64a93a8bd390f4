import type { Tx } from "../../core/desk.ts";
import { addDigests, sumOf, type Projection } from "../../core/projections.ts";
import { told } from "./rules/telling.ts";
import { respend } from "./store/budgets.ts";
import * as store from "./store/rebuilding.ts";
import { putAll } from "./store/writing.ts";

const AT_ONCE = 500;

/** Where each recovery stands, how many stand where, and what was spent: out of the facts, and out of the amends that were given. */
export const recoveryProjection: Projection = {
  name: "recoveries",
  digest: async (tx) => addDigests([await sumOf(tx, "recoveries"), await sumOf(tx, "recovery_counts"), await sumOf(tx, "amends_spent")]),
  rebuild: async (desk, workspaceId) => {
    for (let after: string | null = null, more = true; more;) {
      const from: string | null = after;
      const ids: string[] = await desk.transaction(workspaceId, (tx) => retell(tx, from));
      after = ids.at(-1) ?? null;
      more = ids.length === AT_ONCE;
    }
    await desk.transaction(workspaceId, async (tx) => {
      await store.recountAll(tx);
      await respend(tx);
    });
  },
};

async function retell(tx: Tx, after: string | null): Promise<string[]> {
  const all = await store.historiesAfter(tx, after, AT_ONCE);
  await putAll(
    tx,
    all.map(({ id, conversationId, facts }) => ({ id, conversationId, state: told(facts) })),
  );
  return all.map(({ id }) => id);
}
