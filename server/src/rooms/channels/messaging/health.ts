import { plus } from "../../../core/clock.ts";
import type { Desk, Tx } from "../../../core/desk.ts";
import { channel, noteHealth } from "../store.ts";
import type { Setup } from "./adapter.ts";
import { stateAfter } from "./rules/health.ts";
import { fetchTrouble, noteChecked, noteFetchTrouble } from "./store.ts";
import type { Trouble } from "./trouble.ts";

/** Channels in trouble are asked more often: whoever mends one wants to see it. */
export const EVERY = { well: { minutes: 5 }, inTrouble: { minutes: 1 } };

type About = Pick<Setup, "id" | "workspaceId">;
type Said = Pick<Trouble, "word" | "detail">;

/** What the platform said when it was asked. That it wants to be asked less often is no trouble with the channel. */
export async function noteAsked(tx: Tx, about: About, { account, trouble }: { account: string | null; trouble: Trouble | null }): Promise<void> {
  const busy = trouble?.word === "rate-limited";
  const found = busy ? null : (trouble ?? (await fetchTrouble(tx, about.id)));
  await noteChecked(tx, about.id, { account, checkAt: plus(tx.now, found || busy ? EVERY.inTrouble : EVERY.well) });
  if (!busy) await note(tx, about, found);
}

/** How fetching goes, from the one who fetches; it stands beside what the platform says of itself. */
export function noteFetching(desk: Desk, about: About, trouble: Trouble | null): Promise<void> {
  return desk.transaction(about.workspaceId, async (tx) => {
    await noteFetchTrouble(tx, about.id, trouble);
    if (trouble?.word !== "rate-limited") await note(tx, about, trouble);
  });
}

/** Keep it where it is news. Who looks after channels hears of it when one breaks, and when it is mended, not of every gust in between. */
async function note(tx: Tx, { id }: About, trouble: Said | null): Promise<void> {
  const before = (await channel(tx, id))?.health;
  if (!before || before.state === "off") return;
  const state = stateAfter(trouble?.word ?? null, before, tx.now);
  const isNews = await noteHealth(tx, id, { state, trouble: trouble?.word ?? null, detail: trouble?.detail ?? null });
  if (!isNews) return;
  const by = { desk: true } as const;
  tx.record("settings.changed", by, { what: "channels", id });
  if (state === "broken" && before.state !== "broken") tx.record("channel.broken", by, { channelId: id, trouble: trouble?.word ?? null });
  if (state === "well" && before.state === "broken") tx.record("channel.mended", by, { channelId: id, trouble: null });
}
