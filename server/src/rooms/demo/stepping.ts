import { instantAt, milliseconds } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";
import { idAt } from "../../core/ids.ts";
import { mattersSince, type FullMatter } from "../conversations/index.ts";
import { retellSteps, type PastStep } from "../effort/index.ts";
import { DAY, HOUR } from "./calendar.ts";
import { chance, type Chance } from "./chance.ts";
import type { Write } from "./filling.ts";
import { stepTitles } from "./texts/step-words.ts";
import type { Tongue } from "./texts/topic.ts";

type Wish = { seed: number; until: number; tongue: Tongue };
const AT_ONCE = 400;
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** A year of steps that were taken over from customers: most are done, of those of the last days some are still to be. */
export async function takeStepsOfTheYear(write: Write, wish: Wish): Promise<void> {
  for (let after = NOBODY, more = true; more;) {
    const from = after;
    const matters = await write((tx) => stepSome(tx, wish, from));
    after = matters.at(-1)?.id ?? after;
    more = matters.length === AT_ONCE;
  }
}

async function stepSome(tx: Tx, wish: Wish, after: string): Promise<FullMatter[]> {
  const some = await mattersSince(tx, { since: "1970-01-01T00:00:00Z", after, limit: AT_ONCE });
  await retellSteps(
    tx,
    some.flatMap((one) => stepsOf(one, wish)),
  );
  return some;
}

/** What was taken over in one matter; the same matter gives the same. */
function stepsOf(one: FullMatter, wish: Wish): PastStep[] {
  const by = chance(wish.seed, `steps ${one.number}`);
  const isOver = one.state === "resolved" && one.resolvedAt !== null;
  if (one.spam || one.replies === 0 || one.assigneeId === null || !by.odds(isOver ? 0.07 : 0.3)) return [];
  const from = milliseconds(one.createdAt) + by.between(0.5, 3) * HOUR;
  const to = isOver ? milliseconds(one.resolvedAt!) : wish.until - by.between(0.2, 5) * HOUR;
  if (to <= from) return [];
  const first = stepOf(one, { by, wish, place: 0, made: from, ended: isOver || by.odds(0.4) ? from + (to - from) * by.between(0.3, 0.9) : null });
  return isOver || !by.odds(0.4) ? [first] : [first, stepOf(one, { by, wish, place: 1, made: from + (to - from) / 2, ended: null })];
}

type Around = { by: Chance; wish: Wish; place: number; made: number; ended: number | null };

function stepOf(one: FullMatter, { by, wish: { until, tongue }, place, made, ended }: Around): PastStep {
  const nth = by.below(stepTitles.en.length);
  const theirs = Object.entries(stepTitles).find(([language]) => language === one.customer.language)?.[1][nth] ?? null;
  const title = stepTitles[tongue][nth]!;
  // Most were done in time; of what is open one in six is late.
  const due = ended === null ? until + by.between(-0.4, 2) * DAY : ended + (by.odds(0.85) ? by.between(0.5, 20) * HOUR : -by.between(1, 8) * HOUR);
  const dueAt = instantAt(Math.round(Math.max(due, made + HOUR)));
  const at = (moment: number) => instantAt(Math.round(moment));
  return {
    id: idAt(Math.round(made), by.next),
    conversationId: one.id,
    place,
    title,
    customerWords: theirs === title ? null : theirs,
    personId: one.assigneeId!,
    dueAt,
    madeAt: at(made),
    toldAt: at(made),
    endedAt: ended === null ? null : at(ended),
    lateAt: ended !== null && milliseconds(dueAt) < ended ? dueAt : null,
  };
}
