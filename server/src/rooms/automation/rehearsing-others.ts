import type { DeskEvent } from "../../core/events/types.ts";
import { consider } from "./considering.ts";
import { rehearsing, type Around, type Doings } from "./rehearsed-hands.ts";
import { byWhom, heardIn } from "./rules/hearing.ts";
import type { Told } from "./merging.ts";
import { nothingOwed } from "./rules/promising.ts";
import type { Situation, Whom } from "./rules/situation.ts";
import type { Rule } from "./store/rulebook.ts";

/** What happened that is about no conversation: somebody became known, a channel broke. */
export type Other = { event: DeskEvent; whom: Whom | null };

/** Live through it again, with these rules beside it. */
export async function* rehearseOthers(rules: readonly Rule[], others: readonly Other[], around: Around): Told {
  for (const { event, whom } of others) {
    const heard = heardIn(event);
    if (!heard) continue;
    yield event.at;
    around.tally.events += 1;
    const { facts, channelId } = heard;
    const situation: Situation = { now: event.at, facts, lasting: null, by: byWhom(event), channelId, matter: null, said: null, whom, here: around.here };
    const doings: Doings = { acted: [], answeredAt: null, owed: nothingOwed };
    const hands = rehearsing(doings, { around, situation, pass: nothing, cause: nothing });
    await consider(rules, situation, { known: around.known, hands });
  }
}

/** What does nothing to a conversation sets nothing else going. */
const nothing = (): void => undefined;
