import type { Tx } from "../../core/desk.ts";
import { addDigests, sumOf, type Projection } from "../../core/projections.ts";
import { conversationsToChange } from "../conversations/index.ts";
import { told } from "./rules/telling.ts";
import { respend } from "./store/budgets.ts";
import * as store from "./store/rebuilding.ts";
import { putAll } from "./store/writing.ts";

const AT_ONCE = 200;

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
    // One after the other, each alone with its table: who spends and counts in one transaction waits for neither while it holds the other.
    await desk.transaction(workspaceId, store.recountAll);
    await desk.transaction(workspaceId, respend);
  },
};

/** Some of them, whose conversations are locked first, as everywhere: nobody adds to a history between reading it and writing where it leads. */
async function retell(tx: Tx, after: string | null): Promise<string[]> {
  const some = await store.nextAfter(tx, after, AT_ONCE);
  await conversationsToChange(tx, [...new Set(some.map(({ conversationId }) => conversationId))]);
  const all = await store.historiesOf(
    tx,
    some.map(({ id }) => id),
  );
  await putAll(
    tx,
    all.map(({ id, conversationId, facts }) => ({ id, conversationId, state: told(facts) })),
  );
  return all.map(({ id }) => id);
}
