import { isBefore, plus, type Instant } from "../../core/clock.ts";
import { theDesk, type Tx } from "../../core/desk.ts";
import type { DueClock } from "../../core/ticker.ts";
import { likedFrom } from "../customers/index.ts";
import { add, clockOf, toChange, type Held } from "./adding.ts";
import { linkTo } from "./linking.ts";
import { ringAt } from "./rules/stages.ts";
import { settingsOf } from "./settling.ts";
import { speak } from "./speaking.ts";
import * as store from "./store/recoveries.ts";

/** The day on which somebody is to be asked whether it is really good now, and the day on which who stays silent is left in peace. */
export const recoveryClock: DueClock = {
  name: "recoveries",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(store.ringing, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId, ids) =>
    desk.transaction(workspaceId, async (tx) => {
      const due = await store.due(tx, ids);
      for (const { id } of due) await turn(tx, await toChange(tx, id));
      return due.length;
    }),
};

const AGAIN = { hours: 2 };

async function turn(tx: Tx, held: Held): Promise<void> {
  const { followUp } = held.state;
  const ring = ringAt(held.state);
  // While this waited for the lock somebody answered or undid something, or another clock has asked already.
  if (!followUp || ring === null || isBefore(tx.now, ring)) return;
  if (followUp.askedAt) {
    await add(tx, held, { actor: theDesk, body: { kind: "closed", outcome: "unanswered", why: "" } });
    return;
  }
  const liked = await likedFrom(tx, held.state.customerId);
  if (liked !== null && isBefore(tx.now, liked)) return hold(tx, held, liked);
  const url = linkTo(tx.desk, held.id, tx.workspaceId);
  const said = await speak(tx, held.conversationId, (words) => words.isItGood(url));
  if (said === "no-way") return hold(tx, held, null);
  // Nobody is asked in the middle of the night because it did not work in the evening.
  if (said === "held") return hold(tx, held, (await clockOf(tx)).openAt(plus(tx.now, AGAIN)));
  await add(tx, held, { actor: theDesk, body: await asked(tx, said.messageId) });
}

async function hold(tx: Tx, held: Held, until: Instant | null): Promise<void> {
  await add(tx, held, { actor: theDesk, body: { kind: "follow-up-held", until } });
}

async function asked(tx: Tx, messageId: string) {
  const { silentDays } = await settingsOf(tx);
  return { kind: "follow-up-asked" as const, messageId, silentAt: plus(tx.now, { hours: silentDays * 24 }) };
}
