import type { BarrierTelling, draftBarrierTellings } from "@guli/contract";
import type { z } from "zod";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { found, refuse } from "../../../core/refusal.ts";
import type { DueClock } from "../../../core/ticker.ts";
import { languagesIn, tellGone, textsFor } from "../../recovery/index.ts";
import { stoppedAmong } from "../../surveys/index.ts";
import { words } from "../leaving/words/words.ts";
import * as barriers from "./store/barriers.ts";
import * as store from "./store/tellings.ts";

type Texts = z.output<typeof draftBarrierTellings.body>["texts"];
type Drafts = z.input<typeof draftBarrierTellings.answer>;

/** What each would be told, and who is left in peace: who was told already, is blocked, or wants no such words. */
export async function draft(tx: Tx, { id, texts }: { id: string; texts: Texts }): Promise<Drafts> {
  const { measure } = found(await barriers.barrier(tx, id), "barrier.not-found");
  const all = textsFor(texts, measure, (language, said) => words[language].barrierGone(said));
  const met = await store.whoMet(tx, id);
  const stopped = await stoppedAmong(
    tx,
    met.map(({ customerId }) => customerId),
  );
  const languageOf = await languagesIn(
    tx,
    met.flatMap(({ conversationId }) => conversationId ?? []),
  );
  const rows: BarrierTelling[] = [];
  for (const { blocked, ...one } of met) {
    const language = await languageOf(one.conversationId ?? "");
    rows.push({ ...one, language, text: all[language], state: stateOf({ ...one, blocked, stopped: stopped.has(one.customerId) }) });
  }
  return { texts: all, rows };
}

function stateOf({
  toldAt,
  blocked,
  stopped,
  conversationId,
}: Pick<store.Met, "toldAt" | "blocked" | "conversationId"> & { stopped: boolean }): BarrierTelling["state"] {
  if (toldAt) return "told";
  if (blocked) return "blocked";
  if (stopped) return "stopped";
  return conversationId === null ? "no-way" : "due";
}

/** From now on they are told, as fast as automatic mail may go. */
export function tell(desk: Desk, who: Who, { id, texts }: { id: string; texts: Texts }): Promise<{ sending: number }> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const { state } = found(await barriers.barrier(tx, id), "barrier.not-found");
    if (state !== "gone") refuse("barrier.not-gone");
    const { rows } = await draft(tx, { id, texts });
    const due = rows.flatMap(({ state: now, customerId, conversationId, text }) =>
      now === "due" && conversationId ? [{ customerId, conversationId, text }] : [],
    );
    return { sending: await store.queueTellings(tx, id, due) };
  });
}

const AT_ONCE = 20;

/** Those who are to hear that a barrier is gone, some at each tick. */
export const barrierClock: DueClock = {
  name: "barriers",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(store.dueTellings, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId) =>
    desk.transaction(workspaceId, async (tx) => {
      const claimed = await store.claimTellings(tx, AT_ONCE);
      const stopped = await stoppedAmong(
        tx,
        claimed.map(({ customerId }) => customerId),
      );
      for (const one of claimed) await tellOne(tx, one, stopped.has(one.customerId));
      return claimed.length;
    }),
};

async function tellOne(tx: Tx, one: store.Claimed, isStopped: boolean): Promise<void> {
  // They may have changed their mind since, and so may we: nobody hears of what is not so.
  if (!one.isGone || isStopped) return store.dropTelling(tx, one);
  const became = await tellGone(tx, one);
  if (became.state === "later") await store.putOffTelling(tx, one, became.ringAt);
  else await store.putTelling(tx, one, became);
}
