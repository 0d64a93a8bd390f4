import type { Activity } from "@guli/contract";
import type { z } from "zod";
import { theDesk, type Tx } from "../../core/desk.ts";
import * as conversations from "../conversations/index.ts";
import type { Seen } from "./looking.ts";
import { nearest } from "./rules/nearest.ts";
import type { Promised } from "./rules/promise.ts";
import { putPromises } from "./store/promises.ts";

/** What became of the promises of a conversation. */
export type Moved = Pick<Seen, "conversation"> & { before: Promised[]; after: Promised[] };

/** Save what became of promises, say it in the thread where people must know, show the nearest in the inbox, and announce it. Returns how many moved. */
export async function keep(tx: Tx, all: Moved[]): Promise<number> {
  const steps = all.flatMap(stepsOf);
  if (steps.length === 0) return 0;
  await putPromises(
    tx,
    steps.map(({ conversation, now }) => ({ ...now, ...sideOf(conversation) })),
  );
  for (const step of steps) await tell(tx, step);
  const touched = new Set(steps.map(({ conversation }) => conversation.id));
  await conversations.showPromises(
    tx,
    all
      .filter(({ conversation }) => touched.has(conversation.id))
      .map(({ conversation, after }) => ({ conversationId: conversation.id, shown: nearest(after) })),
  );
  return steps.length;
}

type Step = Pick<Seen, "conversation"> & { was: Promised | undefined; now: Promised };

function stepsOf({ conversation, before, after }: Moved): Step[] {
  const known = new Map(before.map((one) => [one.id, one]));
  return after.filter((now) => known.get(now.id) !== now).map((now) => ({ conversation, was: known.get(now.id), now }));
}

/** Where it belongs in reports. */
export const sideOf = ({ channelId, channelKind, teamId, assigneeId, priority }: Seen["conversation"]) => ({
  channelId,
  channelKind,
  teamId,
  priority,
  personId: assigneeId,
});

async function tell(tx: Tx, { conversation, was, now }: Step): Promise<void> {
  const about = { conversationId: conversation.id, promiseId: now.id, what: now.what };
  // Whoever gave their word, as long as it is nobody else's.
  const personId = conversation.assigneeId ?? now.rule.by ?? null;
  if (!was) tx.record("promise.made", theDesk, { ...about, dueAt: now.dueAt });
  if (now.warnedAt !== (was?.warnedAt ?? null)) {
    await say(tx, now, "promise-warned");
    tx.record("promise.warned", theDesk, { ...about, dueAt: now.dueAt, personId });
  }
  if (now.result === (was?.result ?? null)) return;
  if (now.result === "kept") tx.record("promise.kept", theDesk, { ...about, at: now.endedAt! });
  if (now.result === "dropped") tx.record("promise.dropped", theDesk, about);
  if (now.result !== "broken") return;
  await say(tx, now, "promise-broken");
  tx.record("promise.broken", theDesk, { ...about, dueAt: now.endedAt!, personId });
}

type Code = z.infer<typeof Activity>["code"];

const say = (tx: Tx, { conversationId, what, dueAt }: Promised, code: Code) =>
  conversations.say(tx, conversationId, { personId: null, lines: [{ code, params: { what, due: dueAt ?? "" } }] });
