import { plus } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";
import type { DeskEvent } from "../../core/events/types.ts";
import type { Task } from "../../core/jobs/running.ts";
import type { DueClock } from "../../core/ticker.ts";
import { giveOut } from "./giving-out.ts";
import { addRefusals, claimRound, dueRounds, forgetRefusals, roundNow } from "./store/rounds.ts";
import { takeBack } from "./taking-back.ts";

/** How often somebody's coming and going is looked for, which no event tells of. */
const EVERY = { seconds: 20 };

/**
 * A look at the queue and at who is here: now and then, and at once when something has happened that may let the queue move. A job does it, since a long queue
 * takes its time, and other clocks must not wait for it.
 */
export const routingClock: DueClock = {
  name: "routing",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(dueRounds, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId) =>
    desk.transaction(workspaceId, async (tx) => {
      if (!(await claimRound(tx, plus(tx.now, EVERY)))) return 0;
      tx.enqueue("go-round", {}, { key: `go-round:${workspaceId}`, tries: 1 });
      return 1;
    }),
};

export const goRound: Task = async (desk, payload) => {
  const { workspaceId } = payload as { workspaceId: string };
  const more = [await takeBack(desk, workspaceId), await giveOut(desk, workspaceId)].includes(true);
  if (more) await desk.transaction(workspaceId, roundNow);
};

/** Somebody wrote, was answered, came or went, or a rule is another: the queue may move. Who gets what is decided after all others have reacted. */
export const mayMove = (tx: Tx, _events: DeskEvent<"message.received" | "reply.written" | "conversation.changed" | "settings.changed">[]): Promise<void> =>
  roundNow(tx);

/** Who puts a conversation back into the queue by hand does not get it again from there, until somebody had it. */
export async function noteGivingBack(tx: Tx, events: DeskEvent<"conversation.assigned">[]): Promise<void> {
  const latest = [...new Map(events.map((event) => [event.payload.conversationId, event])).values()];
  await forgetRefusals(
    tx,
    latest.filter(({ payload }) => payload.personId !== null).map(({ payload }) => payload.conversationId),
  );
  await addRefusals(
    tx,
    latest.flatMap(({ payload, actor }) =>
      payload.personId === null && "person" in actor ? [{ conversationId: payload.conversationId, personId: actor.person }] : [],
    ),
  );
}
