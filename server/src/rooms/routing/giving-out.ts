import type { Desk, Tx } from "../../core/desk.ts";
import { isUnheardOfPerson } from "../../core/events/reading.ts";
import * as conversations from "../conversations/index.ts";
import { floorOf, mattersOf, type Floor } from "./floor.ts";
import { chooseFor, type Choice } from "./rules/choosing.ts";
import { insertDecision, oneAtATime } from "./store/rounds.ts";
import { takeTurn } from "./store/settings.ts";

const PAGE = 200;
/** So many at once, then it is looked again who has gone. */
const MOST = 100;

/** Give out what waits, in the order of the queue, to whoever can take it. Returns whether there may be more to give. */
export async function giveOut(desk: Desk, workspaceId: string): Promise<boolean> {
  let given = 0;
  for (let after: conversations.Queued | null = null; ;) {
    const { floor, page, matters } = await desk.read(workspaceId, async (tx) => {
      const floor = await floorOf(tx);
      const page = hasRoom(floor) ? await conversations.queue(tx, { after, limit: PAGE }) : [];
      return { floor, page, matters: page.length > 0 ? await mattersOf(tx, page, floor) : [] };
    });
    for (const matter of matters) {
      if (!hasRoom(floor)) return false;
      if (!chooseFor(matter, floor.everyone, { rule: floor.ruleOf(matter.teamId), now: floor.place.now }).chosen) continue;
      if (given++ === MOST) return true;
      noteLoad(floor, await giveOne(desk, workspaceId, matter.id));
    }
    after = page.at(-1) ?? null;
    if (page.length < PAGE) return false;
  }
}

/**
 * Give one conversation to whoever is to have it at this moment, in a transaction of its own. One at a time in each business: so nobody gets more than they
 * may have, however many nodes are at it; and what somebody is changing by hand at this moment is left alone.
 */
export function giveOne(desk: Desk, workspaceId: string, id: string): Promise<string | null> {
  return desk.transaction(workspaceId, async (tx) => {
    await oneAtATime(tx);
    const queued = await conversations.queuedOne(tx, id, { toGive: true });
    // Whoever has just given it back would get it again before that was noted; the round that follows gives it out.
    if (!queued || (await isUnheardOfPerson(tx, "conversation.assigned", id))) return null;
    const floor = await floorOf(tx);
    const [matter] = await mattersOf(tx, [queued], floor);
    const choice = matter && chooseFor(matter, floor.everyone, { rule: floor.ruleOf(matter.teamId), now: floor.place.now });
    if (!choice?.chosen) return null;
    await give(tx, id, { ...choice, chosen: choice.chosen });
    return choice.chosen;
  });
}

async function give(tx: Tx, id: string, { chosen, because, relaxed, verdicts }: Choice & { chosen: string }): Promise<void> {
  const line = { code: "routed", params: { personId: chosen, why: because } } as const;
  if (!(await conversations.giveByDesk(tx, id, { from: null, to: chosen, line }))) return;
  await takeTurn(tx, chosen);
  await insertDecision(tx, { conversationId: id, what: "given", personId: chosen, because, relaxed, verdicts });
}

/** Whether anyone who is here could take one more. */
const hasRoom = ({ everyone }: Floor): boolean => everyone.some(({ presence, load, capacity }) => presence === "here" && load < capacity);

/** What was just given counts for what is given next. */
function noteLoad({ everyone }: Floor, personId: string | null): void {
  const turn = 1 + Math.max(0, ...everyone.map((one) => one.turn));
  for (const one of everyone) if (one.id === personId) Object.assign(one, { load: one.load + 1, turn });
}
