import type { ClockState } from "@guli/contract";
import type { Desk } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { found } from "../../core/refusal.ts";
import * as conversations from "../conversations/index.ts";
import { keep } from "./keeping.ts";
import { look } from "./looking.ts";
import { waitFor } from "./rules/aligning.ts";
import { breakOver } from "./rules/hearing.ts";
import { endWaits, putWait } from "./store/clocks.ts";

type Clock = { state: ClockState; since: string | null };

const codes = { "goes-on": "clock-goes-on", "third-party": "waiting-for-third-party", "our-step": "waiting-for-our-step" } as const;

/** We wait for somebody else or for a step of ours, or the clock goes on. Said once: the same again changes nothing. */
export function setClock(desk: Desk, who: Who, { conversationId, state }: { conversationId: string; state: ClockState }): Promise<Clock> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const [found_] = await look(tx, [conversationId]);
    const { conversation, around, promises } = found(found_, "conversation.not-found");
    if ((around.wait?.why ?? "goes-on") === state) return { state, since: around.wait?.since ?? null };
    const why = state === "goes-on" ? null : state;
    if (why === null) await endWaits(tx, [conversationId]);
    else await putWait(tx, { conversationId, why, since: tx.now });
    const over = breakOver(promises, tx.now, around);
    await keep(tx, [{ conversation, before: promises, after: over.map((one) => waitFor(one, { why, at: tx.now }, around.hours)) }]);
    await conversations.say(tx, conversationId, { personId: who.personId, lines: [{ code: codes[state], params: {} }] });
    tx.record("conversation.changed", { person: who.personId }, { conversationId });
    return { state, since: why && tx.now };
  });
}
