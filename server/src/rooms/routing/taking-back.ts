import { isBefore, minus } from "../../core/clock.ts";
import type { Desk } from "../../core/desk.ts";
import * as conversations from "../conversations/index.ts";
import { floorOf, type Floor } from "./floor.ts";
import { goneOf } from "./rules/presence.ts";
import { insertDecision } from "./store/rounds.ts";
import { noteGone, type Gone } from "./store/settings.ts";

const MOST = 50;

/** Nothing is left with someone who went home: what waits for us with them goes back to the queue, where it keeps its place. Returns whether there may be more. */
export async function takeBack(desk: Desk, workspaceId: string): Promise<boolean> {
  const due = await desk.transaction(workspaceId, async (tx) => {
    const floor = await floorOf(tx);
    const gone = missing(floor);
    await noteGone(tx, changes(floor, gone));
    const held = gone.size > 0 ? await conversations.waitingWith(tx, [...gone.keys()], MOST_HELD) : [];
    return held.flatMap(({ id, teamId, assigneeId }) => {
      const absence = gone.get(assigneeId);
      return absence && isOver(absence, floor, teamId) ? [{ id, personId: assigneeId, why: absence.why }] : [];
    });
  });
  for (const one of due.slice(0, MOST)) await takeOne(desk, workspaceId, one);
  return due.length > MOST;
}

const MOST_HELD = 1000;

/** Who has gone, and since when. */
function missing({ everyone, place }: Floor): Map<string, Gone> {
  return new Map(
    everyone.flatMap((one) => {
      const why = goneOf(one, place);
      return why ? [[one.id, { why, since: one.gone?.since ?? place.now }] as const] : [];
    }),
  );
}

function changes({ everyone }: Floor, gone: Map<string, Gone>): { personId: string; gone: Gone | null }[] {
  return everyone.filter((one) => one.gone?.why !== gone.get(one.id)?.why).map(({ id }) => ({ personId: id, gone: gone.get(id) ?? null }));
}

function isOver({ since }: Gone, { place, ruleOf }: Floor, teamId: string | null): boolean {
  const { returnAfterMinutes } = ruleOf(teamId);
  return returnAfterMinutes !== null && !isBefore(minus(place.now, { minutes: returnAfterMinutes }), since);
}

type Due = { id: string; personId: string; why: Gone["why"] };

function takeOne(desk: Desk, workspaceId: string, { id, personId, why }: Due): Promise<void> {
  return desk.transaction(workspaceId, async (tx) => {
    const line = { code: "routed", params: { fromId: personId, why } } as const;
    if (!(await conversations.giveByDesk(tx, id, { from: personId, to: null, line }))) return;
    await insertDecision(tx, { conversationId: id, what: "returned", personId, because: why, relaxed: false, verdicts: [] });
  });
}
