import { theDesk, type Tx } from "../../core/desk.ts";
import * as conversations from "../conversations/index.ts";
import { peopleOf } from "../people/index.ts";
import type { Seen } from "./looking.ts";
import { changeBy, toBeTold } from "./rules/escalating.ts";
import type { Promised } from "./rules/promise.ts";

/** A promise is broken and they wait still: those in charge are told, it changes hands or priority as its rule says. Once, since the clock rings once. */
export async function escalate(tx: Tx, { conversation }: Seen, promises: Promised[]): Promise<void> {
  const people = await peopleOf(tx);
  for (const { id: promiseId, conversationId, what, rule, dueAt, endedAt } of promises) {
    if (!rule.escalation) continue;
    const personIds = toBeTold(rule.escalation, conversation, people);
    const [only, ...others] = personIds;
    const named: Record<string, string> = only !== undefined && others.length === 0 ? { personId: only } : {};
    await conversations.say(tx, conversationId, { personId: null, lines: [{ code: "escalated", params: { what, ...named } }] });
    const change = changeBy(rule.escalation, conversation, people);
    if (Object.keys(change).length > 0) await conversations.changeWithin(tx, theDesk, { id: conversationId, change });
    tx.record("promise.escalated", theDesk, { conversationId, promiseId, what, dueAt: endedAt ?? dueAt ?? tx.now, personIds });
  }
}
