import * as contract from "@guli/contract";
import type { Tx } from "../../../core/desk.ts";
import { serve, type Served, type Who } from "../../../core/http/serving.ts";
import { change, order } from "./changing.ts";
import { done, drop, reopen } from "./ending.ts";
import { undo } from "./undoing.ts";
import { announceTakingOver } from "./announcing.ts";
import { allSteps, stepOf, stepsOf, wordsAbout } from "./reading.ts";
import { doneText, replyWords } from "./telling.ts";
import { changeSettings } from "./settling.ts";
import { settings } from "./store/settings.ts";

const by = ({ personId }: Who) => ({ person: personId });

export const routes: Served[] = [
  serve(contract.listSteps, ({ desk, who, params }) => desk.read(who.workspaceId, (tx) => stepsOf(tx, params.id))),
  serve(contract.stepWords, ({ desk, who, params }) => desk.read(who.workspaceId, (tx) => wordsAbout(tx, params.id))),
  serve(contract.takeOverStep, ({ desk, who, params, body }) =>
    desk.transaction(who.workspaceId, (tx) => announceTakingOver(tx, by(who), { ...body, conversationId: params.id })),
  ),
  serve(contract.changeStep, ({ desk, who, params, body }) =>
    desk.transaction(who.workspaceId, async (tx) => stepOf(await change(tx, by(who), { stepId: params.id, change: definedIn(body) }))),
  ),
  serve(contract.finishStep, ({ desk, who, params, body }) =>
    desk.transaction(who.workspaceId, async (tx) => {
      const { step, notTold, hearer } = await done(tx, by(who), { stepId: params.id, tell: body.tell });
      return { step: stepOf(step), notTold, words: replyWords(hearer, { step, text: doneText(hearer, step) }) };
    }),
  ),
  serve(contract.dropStep, ({ desk, who, params, body }) =>
    desk.transaction(who.workspaceId, async (tx: Tx) => stepOf(await drop(tx, by(who), { stepId: params.id, reason: body.reason }))),
  ),
  serve(contract.reopenStep, ({ desk, who, params }) => desk.transaction(who.workspaceId, async (tx) => stepOf(await reopen(tx, by(who), params.id)))),
  serve(contract.undoStep, async ({ desk, who, params }) => {
    await desk.transaction(who.workspaceId, (tx) => undo(tx, by(who), params.id));
    return {};
  }),
  serve(contract.orderSteps, ({ desk, who, params, body }) =>
    desk.transaction(who.workspaceId, async (tx) => ({ rows: (await order(tx, by(who), { conversationId: params.id, ids: body.ids })).map(stepOf) })),
  ),
  serve(contract.listAllSteps, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => allSteps(tx, who, query))),
  serve(contract.readStepSettings, ({ desk, who }) => desk.read(who.workspaceId, settings)),
  serve(contract.changeStepSettings, ({ desk, who, body }) => changeSettings(desk, who, body)),
];

/** What was not named is not changed. */
function definedIn<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
