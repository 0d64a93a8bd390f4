import type { PromiseHours, PromiseWhat } from "@guli/contract";
import { theDesk, type Tx } from "../../core/desk.ts";
import { found } from "../../core/refusal.ts";
import { keep } from "./keeping.ts";
import { look } from "./looking.ts";
import { grant, type Became } from "./rules/by-desk.ts";

/** `id` and `name` are of what makes it, such as a rule of automation; for the same `causeId` it is made once. */
type Why = { id: string; name: string; causeId: string };
type Given = { conversationId: string; what: PromiseWhat; minutes: number; hours: PromiseHours; why: Why };

/**
 * Promise something from now on, outside the rules. Where such a promise runs already, it takes its place only if it is due earlier, and who is warned and told
 * stays as it was: nothing that was promised is ever put off. What is not owed is not promised: no answer to who does not wait, no first one twice, nothing to spam.
 */
export async function promiseByDesk(tx: Tx, { conversationId, why, ...given }: Given): Promise<Became> {
  const [one] = await look(tx, [conversationId], { causeIds: [why.causeId] });
  const { conversation, around, promises } = found(one, "conversation.not-found");
  const wish = { ...given, causeId: why.causeId, by: { id: why.id, name: why.name }, at: tx.now };
  const { became, after, one: promised } = grant(promises, wish, around);
  await keep(tx, [{ conversation, before: promises, after }]);
  if (became === "sooner" && promised)
    tx.record("promise.made", theDesk, { conversationId, promiseId: promised.id, what: promised.what, dueAt: promised.dueAt });
  return became;
}
