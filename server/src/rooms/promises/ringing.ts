import { milliseconds, type Instant } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";
import type { DueClock } from "../../core/ticker.ts";
import { escalate } from "./escalating.ts";
import { keep } from "./keeping.ts";
import { look, type Seen } from "./looking.ts";
import { breakIt, isOpen, isOver, type Promised } from "./rules/promise.ts";
import * as clocks from "./store/clocks.ts";
import { promisesById } from "./store/promises.ts";

type Turn = (one: Promised, seen: Seen, now: Instant) => Promised;

/** A warning is given once, before the end. */
const warn: Turn = (one, _seen, now) => (isOpen(one) && one.result === null && isDue(one.warnAt, now) ? { ...one, warnAt: null, warnedAt: now } : one);

/** Its time is over and nobody has answered. Where an answer was written in time and its event is still on its way, that decides. */
const breakUp: Turn = (one, { around }, now) => (isOver(one, now) && !isComing(one, around) ? breakIt(one, around.hours) : one);

const doEscalate: Turn = (one, _seen, now) => (isOpen(one) && isDue(one.escalateAt, now) ? { ...one, escalateAt: null, escalatedAt: now } : one);

const isDue = (at: Instant | null, now: Instant): boolean => at !== null && milliseconds(at) <= milliseconds(now);

function isComing({ what, madeAt, dueAt }: Promised, { conversation, answers }: Seen["around"]): boolean {
  if (what === "solution") return conversation.state === "resolved";
  const last = answers ? milliseconds(answers.lastAt) : -Infinity;
  return last >= milliseconds(madeAt) && dueAt !== null && last <= milliseconds(dueAt);
}

export const warningClock = clock({ name: "promise-warning", due: clocks.dueWarnings, turn: warn });
export const breakingClock = clock({ name: "promise-breaking", due: clocks.dueBreaks, turn: breakUp });
export const escalationClock = clock({ name: "promise-escalation", due: clocks.dueEscalations, turn: doEscalate, then: escalate });

type Given = { name: string; due: string; turn: Turn; then?: (tx: Tx, seen: Seen, turned: Promised[]) => Promise<void> };

function clock({ name, due, turn, then }: Given): DueClock {
  return {
    name,
    due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(due, [desk.clock.now(), most])).rows,
    ring: (desk, workspaceId, ids) =>
      desk.transaction(workspaceId, async (tx) => {
        const named = new Set(ids);
        const conversationIds = [...new Set((await promisesById(tx, ids)).map((one) => one.conversationId))];
        const all = (await look(tx, conversationIds)).map((seen) => {
          const after = seen.promises.map((one) => (named.has(one.id) ? turn(one, seen, tx.now) : one));
          return { seen, conversation: seen.conversation, before: seen.promises, after };
        });
        const moved = await keep(tx, all);
        for (const { seen, before, after } of then ? all : []) {
          const turned = after.filter((one) => !before.includes(one));
          if (turned.length > 0) await then?.(tx, seen, turned);
        }
        return moved;
      }),
  };
}
