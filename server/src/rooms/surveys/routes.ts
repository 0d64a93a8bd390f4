import * as contract from "@guli/contract";
import { serve, type Served } from "../../core/http/serving.ts";
import { askWhen, noteByHand } from "./expecting/noting.ts";
import { aboutConversation, answers, stopFor } from "./reading.ts";
import { changeSettings, preview, shownSettings } from "./settling.ts";

export const routes: Served[] = [
  serve(contract.readSurveySettings, ({ desk, who }) => desk.read(who.workspaceId, shownSettings)),
  serve(contract.changeSurveySettings, ({ desk, who, body }) => changeSettings(desk, who, body)),
  serve(contract.previewSurvey, ({ desk, who, body }) => desk.read(who.workspaceId, (tx) => preview(tx, body))),
  serve(contract.readSurveys, ({ desk, who, params }) => desk.read(who.workspaceId, (tx) => aboutConversation(tx, params.id))),
  serve(contract.noteExpectation, ({ desk, who, params, body }) => noteByHand(desk, who, { conversationId: params.id, ...body })),
  serve(contract.askExpectation, ({ desk, who, params }) => askWhen(desk, who, params.id)),
  serve(contract.stopSurveys, ({ desk, who, params, body }) => stopFor(desk, who, { id: params.id, stopped: body.stopped })),
  serve(contract.listSurveyAnswers, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => answers(tx, query))),
];
