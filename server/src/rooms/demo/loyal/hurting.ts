import type { Desk } from "../../../core/desk.ts";
import { milliseconds } from "../../../core/clock.ts";
import { mattersSince } from "../../conversations/index.ts";
import { effortIn } from "../../effort/index.ts";
import { DAY } from "../calendar.ts";
import { chance } from "../chance.ts";
import type { Hurt } from "./buying.ts";
import { HEALED, HURT } from "./history.ts";
import type { Truth } from "./truth.ts";

const AT_ONCE = 400;
const NOBODY = "00000000-0000-0000-0000-000000000000";
/** What the desk calls much effort, or some. */
const MUCH = 3;

export type Hurts = Map<string, Hurt & { conversationId: string }>;

/** Whom their dealings with the desk drove away: whoever had much effort more often, by the odds of the truth. The first hurt is the one that counts. */
export async function hurtByTheYear(desk: Desk, workspaceId: string, { seed, truth }: { seed: number; truth: Truth }): Promise<Hurts> {
  const hurts: Hurts = new Map();
  for (let after = NOBODY, more = true; more;) {
    const from = after;
    const { matters, efforts } = await desk.read(workspaceId, async (tx) => {
      const some = await mattersSince(tx, { since: "1970-01-01T00:00:00Z", after: from, limit: AT_ONCE });
      const ids = some.map(({ id }) => id);
      return { matters: some, efforts: new Map((await effortIn(tx, ids)).map(({ conversationId, sum }) => [conversationId, sum])) };
    });
    for (const one of matters) {
      if (one.spam || one.resolvedAt === null || one.replies === 0 || hurts.has(one.customer.id)) continue;
      const side = (efforts.get(one.id) ?? 0) >= MUCH ? "much" : "other";
      const by = chance(seed, `hurt ${one.id}`);
      truth.hurt[side].matters += 1;
      if (!by.odds(HURT[side])) continue;
      truth.hurt[side].left += 1;
      const at = milliseconds(one.resolvedAt);
      hurts.set(one.customer.id, { at, backAt: by.odds(HEALED) ? Math.round(at + by.between(95, 125) * DAY) : null, conversationId: one.id });
    }
    after = matters.at(-1)?.id ?? after;
    more = matters.length === AT_ONCE;
  }
  truth.hurt.much.odds = HURT.much;
  truth.hurt.other.odds = HURT.other;
  return hurts;
}
