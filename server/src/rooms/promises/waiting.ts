import type { ClockState } from "@guli/contract";
import { milliseconds, type Instant } from "../../core/clock.ts";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { found } from "../../core/refusal.ts";
import * as conversations from "../conversations/index.ts";
import { keep } from "./keeping.ts";
import { look, type Seen } from "./looking.ts";
import { waitFor } from "./rules/aligning.ts";
import { breakOver } from "./rules/hearing.ts";
import type { Promised } from "./rules/promise.ts";
import { endWaits, putWait } from "./store/clocks.ts";

type Clock = { state: ClockState; since: string | null };

const codes = { "goes-on": "clock-goes-on", "third-party": "waiting-for-third-party", "our-step": "waiting-for-our-step" } as const;

/** We wait for somebody else or for a step of ours, or the clock goes on. Said once: the same again changes nothing. */
export function setClock(desk: Desk, who: Who, { conversationId, state }: { conversationId: string; state: ClockState }): Promise<Clock> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const seen = await lookAt(tx, conversationId);
    if (stateOf(seen) === state) return { state, since: seen.around.wait?.since ?? null };
    await turnTo(tx, seen, { state, concerns: all });
    await conversations.say(tx, conversationId, { personId: who.personId, lines: [{ code: codes[state], params: {} }] });
    tx.record("conversation.changed", { person: who.personId }, { conversationId });
    return { state, since: state === "goes-on" ? null : tx.now };
  });
}

/**
 * A step of ours was taken over: the clock of the solution stands while it is in its time. An answer is owed all the same. False where it waits for something
 * already.
 */
export async function waitForStep(tx: Tx, conversationId: string): Promise<boolean> {
  const seen = await lookAt(tx, conversationId);
  if (stateOf(seen) !== "goes-on") return false;
  await turnTo(tx, seen, { state: "our-step", concerns: ({ what }) => what === "solution" });
  return true;
}

/** The steps for which it has waited since then are done or late: the clocks go on, unless somebody has said meanwhile what it waits for. */
export async function stopWaitingForStep(tx: Tx, conversationId: string, since: Instant): Promise<void> {
  const seen = await lookAt(tx, conversationId);
  const { wait } = seen.around;
  if (wait?.why === "our-step" && milliseconds(wait.since) === milliseconds(since)) await turnTo(tx, seen, { state: "goes-on", concerns: all });
}

const stateOf = ({ around }: Seen): ClockState => (around.wait?.why === "customer" ? "goes-on" : (around.wait?.why ?? "goes-on"));

async function lookAt(tx: Tx, conversationId: string): Promise<Seen> {
  return found((await look(tx, [conversationId]))[0], "conversation.not-found");
}

const all = (): boolean => true;

type Turn = { state: ClockState; concerns: (one: Promised) => boolean };

/** Turn this conversation's clock to that, for these of its promises. */
async function turnTo(tx: Tx, { conversation, around, promises }: Seen, { state, concerns }: Turn): Promise<void> {
  const why = state === "goes-on" ? null : state;
  if (why === null) await endWaits(tx, [conversation.id]);
  else await putWait(tx, { conversationId: conversation.id, why, since: tx.now });
  const over = breakOver(promises, tx.now, around);
  await keep(tx, [{ conversation, before: promises, after: over.map((one) => (concerns(one) ? waitFor(one, { why, at: tx.now }, around.hours) : one)) }]);
}
