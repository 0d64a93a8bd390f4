import type { ConversationRow, Message, Mood } from "@guli/contract";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { refuse } from "../../core/refusal.ts";
import type { DueClock } from "../../core/ticker.ts";
import { conversationToChangeFor, messageFor, rowFor } from "./finding.ts";
import { readMood, shiftFrom, type Around, type Said } from "./rules/moods.ts";
import { save } from "./store/conversations.ts";
import * as store from "./store/moods.ts";

/** The mood of a message that comes in. If reading it should ever fail, that is a bug of ours to be noted, and no reason to lose a message: it is calm then. */
export function moodOf(desk: Desk, said: Said, around: Around): ReturnType<typeof readMood> {
  try {
    return readMood(said, around);
  } catch (cause) {
    desk.log.error({ error: cause }, "a mood could not be read");
    return { mood: "calm", score: 0 };
  }
}

const AT_ONCE = 100;

/** Messages from before there were moods: theirs are read beside the day's work, the newest first, so many at a tick. */
export const moodClock: DueClock = {
  name: "moods",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(store.moodless, [Math.min(most, AT_ONCE)])).rows,
  ring: (desk, workspaceId, ids) =>
    desk.transaction(workspaceId, async (tx) => {
      const shift = await store.moodShift(tx);
      const texts = await store.moodlessTexts(tx, ids);
      const read = texts.flatMap(({ id, conversationId, text, earlier }) => {
        const seen = moodOf(desk, { text, automatic: false, unreadable: false }, { earlier, shift });
        return seen ? [{ id, conversationId, ...seen }] : [];
      });
      await store.fillMoods(tx, read);
      return read.length;
    }),
};

type Correction = { messageId: string; mood: Mood };

/** "This was not anger": the message shows what a person says, and the business's own thresholds learn from it. */
export function correctMood(desk: Desk, who: Who, { messageId, mood }: Correction): Promise<{ message: Message; conversation: ConversationRow }> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const { conversationId, mood: known } = await messageFor(tx, messageId);
    if (!known) refuse("message.no-mood");
    const before = await conversationToChangeFor(tx, conversationId);
    const put = await store.putMood(tx, { messageId, mood, by: who.personId });
    if (put) {
      const latest = before.lastCustomerMessageId ? await store.latestMood(tx, conversationId, before.lastCustomerMessageId) : before.mood;
      if (latest !== before.mood) await save(tx, before, { ...before, mood: latest });
      await learn(tx);
      tx.record("mood.corrected", { person: who.personId }, { conversationId, messageId, read: put.read, mood });
    }
    return { message: await messageFor(tx, messageId), conversation: await rowFor(tx, conversationId) };
  });
}

const REMEMBERED = 200;

async function learn(tx: Tx): Promise<void> {
  await store.lockShift(tx);
  const corrections = await store.latestCorrections(tx, REMEMBERED);
  await store.saveShift(tx, { ...shiftFrom(corrections), corrections: corrections.reduce((sum, { count }) => sum + count, 0) });
}
