import { milliseconds, type Instant } from "../../core/clock.ts";
import type { DueClock } from "../../core/ticker.ts";
import { escalate } from "./escalating.ts";
import { keep } from "./keeping.ts";
import { look } from "./looking.ts";
import type { Around } from "./rules/around.ts";
import { breakIt, isOpen, isOver, type Promised } from "./rules/promise.ts";
import { duePromises } from "./store/clocks.ts";
import { promisesById } from "./store/promises.ts";

/** Promises that have to be warned of, are over, or are to be escalated: of each what comes first, and again at the next tick if more is due. */
export const promiseClock: DueClock = {
  name: "promises",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(duePromises, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId, ids) =>
    desk.transaction(workspaceId, async (tx) => {
      const named = new Set(ids);
      const conversationIds = [...new Set((await promisesById(tx, ids)).map((one) => one.conversationId))];
      const all = (await look(tx, conversationIds)).map((seen) => {
        const after = seen.promises.map((one) => (named.has(one.id) ? turn(one, seen.around, tx.now) : one));
        return { seen, conversation: seen.conversation, before: seen.promises, after };
      });
      const moved = await keep(tx, all);
      for (const { seen, before, after } of all) {
        const escalated = after.filter((one) => one.escalatedAt !== null && !before.includes(one));
        if (escalated.length > 0) await escalate(tx, seen, escalated);
      }
      return moved;
    }),
};

function turn(one: Promised, around: Around, now: Instant): Promised {
  if (!isOpen(one)) return one;
  if (one.result !== null) return isDue(one.escalateAt, now) ? { ...one, escalateAt: null, escalatedAt: now } : one;
  // Late to the warning, as after a night in which the desk stood still: it is over, so nobody is warned of it.
  if (isOver(one, now)) return isComing(one, around) ? one : breakIt(one, around.hours);
  return isDue(one.warnAt, now) ? { ...one, warnAt: null, warnedAt: now } : one;
}

const isDue = (at: Instant | null, now: Instant): boolean => at !== null && milliseconds(at) <= milliseconds(now);

/** An answer was written in time and its event is still on its way: that decides. */
function isComing({ what, madeAt, dueAt }: Promised, { conversation, answers }: Around): boolean {
  if (what === "solution") return conversation.state === "resolved";
  const last = answers ? milliseconds(answers.lastAt) : -Infinity;
  return last >= milliseconds(madeAt) && dueAt !== null && last <= milliseconds(dueAt);
}
