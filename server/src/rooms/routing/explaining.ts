import type { readQueue as queueRoute, readRoutingOf as routingRoute } from "@guli/contract";
import type { z } from "zod";
import type { Desk } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import * as conversations from "../conversations/index.ts";
import { floorOf, mattersOf, type Floor } from "./floor.ts";
import { chooseFor, type Choice } from "./rules/choosing.ts";
import type { Matter } from "./rules/colleague.ts";
import { decisionsOf } from "./store/rounds.ts";

const MOST_SHOWN = 100;

/** Who waits for whom, in the order in which it is given out, and who is here. */
export function readQueue(desk: Desk, who: Who): Promise<z.input<typeof queueRoute.answer>> {
  return desk.read(who.workspaceId, async (tx) => {
    const floor = await floorOf(tx);
    const queued = await conversations.queue(tx, { after: null, limit: MOST_SHOWN });
    const rows = await conversations.rowsById(
      tx,
      queued.map(({ id }) => id),
    );
    return {
      at: tx.now,
      people: floor.everyone.map((one) => ({
        personId: one.id,
        name: one.name,
        presence: one.presence,
        goneSince: one.gone?.since ?? null,
        load: one.load,
        capacity: one.capacity,
      })),
      rows: (await mattersOf(tx, queued, floor)).flatMap((matter) => {
        const conversation = rows.get(matter.id);
        return conversation ? [{ conversation, hitch: decide(matter, floor).hitch }] : [];
      }),
      waiting: await conversations.queueLengths(tx),
    };
  });
}

/** Why it was given to whom; and while nobody has it, why not. */
export function explain(desk: Desk, who: Who, id: string): Promise<z.input<typeof routingRoute.answer>> {
  return desk.read(who.workspaceId, async (tx) => {
    await conversations.conversationFor(tx, id);
    const decisions = await decisionsOf(tx, id);
    const queued = await conversations.queuedOne(tx, id, { toGive: false });
    if (!queued) return { decisions, queued: null };
    const floor = await floorOf(tx);
    const [matter] = await mattersOf(tx, [queued], floor);
    const { hitch, verdicts } = decide(matter!, floor);
    return { decisions, queued: { place: 1 + (await conversations.countBefore(tx, queued)), hitch, verdicts } };
  });
}

const decide = (matter: Matter, { everyone, place, ruleOf }: Floor): Choice => chooseFor(matter, everyone, { rule: ruleOf(matter.teamId), now: place.now });
