import { plus } from "../../core/clock.ts";
import { theDesk, type Tx } from "../../core/desk.ts";
import type { DueClock } from "../../core/ticker.ts";
import { add, toChange, type Held } from "./adding.ts";
import { linkTo } from "./linking.ts";
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
  const { followUp, stage } = held.state;
  // Somebody answered or undid something while this waited for the lock.
  if (stage !== "follow-up" || !followUp) return;
  if (followUp.askedAt) {
    await add(tx, held, { actor: theDesk, body: { kind: "closed", outcome: "unanswered", why: "" } });
    return;
  }
  const url = linkTo(tx.desk, held.id, tx.workspaceId);
  const said = await speak(tx, held.conversationId, (words) => words.isItGood(url));
  if (said === "no-way") await add(tx, held, { actor: theDesk, body: { kind: "follow-up-held", until: null } });
  else if (said === "held") await add(tx, held, { actor: theDesk, body: { kind: "follow-up-held", until: plus(tx.now, AGAIN) } });
  else await add(tx, held, { actor: theDesk, body: await asked(tx, said.messageId) });
}

async function asked(tx: Tx, messageId: string) {
  const { silentDays } = await settingsOf(tx);
  return { kind: "follow-up-asked" as const, messageId, silentAt: plus(tx.now, { hours: silentDays * 24 }) };
}
