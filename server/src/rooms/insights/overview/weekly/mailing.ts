import type { Desk, Tx } from "../../../../core/desk.ts";
import type { Task } from "../../../../core/jobs/running.ts";
import type { DueClock } from "../../../../core/ticker.ts";
import { publicUrl, sendFromDesk } from "../../../channels/index.ts";
import { personFor, voiceOf } from "../../../people/index.ts";
import { workspaceOf } from "../../../workspaces/index.ts";
import { nextMonday } from "../../rules/periods.ts";
import { overview } from "../presenting.ts";
import { letterOf } from "./letter.ts";
import * as store from "./store.ts";

/** On Monday mornings; a Monday on which nothing ran is made up for once, however many there were. */
export const weeklyClock: DueClock = {
  name: "overview-letters",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(store.due, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId, ids) =>
    desk.transaction(workspaceId, async (tx) => {
      const claimed = await store.claim(tx, ids, nextMonday(tx.now, (await workspaceOf(tx)).timeZone));
      const day = tx.now.slice(0, 10);
      for (const personId of claimed) tx.enqueue("mail-overview", { personId, day, attempts: 0 }, { key: `mail-overview:${personId}:${day}` });
      return claimed.length;
    }),
};

/** One try to mail the page to somebody; what can be mended by waiting is tried again, under the same Message-ID. */
export const mailOverview: Task = async (desk, payload) => {
  const { workspaceId, personId, day, attempts } = payload as { workspaceId: string; personId: string; day: string; attempts: number };
  const letter = await desk.read(workspaceId, (tx) => letterTo(tx, personId));
  if (!letter) return;
  const nextTryAt = await sendFromDesk(desk, workspaceId, { ...letter, key: `overview-${day}-${personId}`, attempts });
  if (nextTryAt) await again(desk, workspaceId, { personId, day, attempts: attempts + 1, nextTryAt });
};

async function again(desk: Desk, workspaceId: string, { nextTryAt, ...given }: { personId: string; day: string; attempts: number; nextTryAt: string }) {
  await desk.transaction(workspaceId, async (tx) =>
    tx.enqueue("mail-overview", given, { key: `mail-overview:${given.personId}:${given.day}`, runAt: nextTryAt }),
  );
}

/** Nothing for who has left, is no lead any more, has said no since, or where nothing is known yet. */
async function letterTo(tx: Tx, personId: string): Promise<{ to: string; subject: string; text: string; language: string } | null> {
  const { email, active, role } = await personFor(tx, personId);
  if (!active || !["owner", "lead"].includes(role) || (await store.nextLetter(tx, personId)) === null) return null;
  const shown = await overview(tx, undefined);
  if (shown.month === null) return null;
  const [{ language }, { name: business }] = [await voiceOf(tx, personId), await workspaceOf(tx)];
  return { to: email, language, ...letterOf(shown, { language, business, home: publicUrl(tx.desk) }) };
}
