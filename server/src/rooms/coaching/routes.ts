import * as contract from "@guli/contract";
import { serve, type Served } from "../../core/http/serving.ts";
import { moodReadingOf, reviewOf } from "./coach.ts";
import { ownLearning, ownReview, share, teamLearning } from "./learning.ts";
import { ownProgress, share as sharePractice, sharedProgress } from "./practice-progress.ts";
import { attempt, attemptsOf, listFor, modelAnswer } from "./practising.ts";
import { publicWords, reply, start } from "./replying.ts";
import { readAgain } from "./second-reader/reading.ts";
import { changeReader, readReader } from "./second-reader/setting-up.ts";
import { changeSettings, readSettings } from "./setting-levels.ts";

export const routes: Served[] = [
  serve(contract.reviewDraft, async ({ body }) => reviewOf(body)),
  serve(contract.readMood, async ({ body }) => moodReadingOf(body)),
  serve(contract.readCoachSettings, ({ desk, who }) => desk.read(who.workspaceId, readSettings)),
  serve(contract.changeCoachSettings, ({ desk, who, body }) => changeSettings(desk, who, body)),
  serve(contract.readOwnLearning, ({ desk, who, query }) => ownLearning(desk, who, query)),
  serve(contract.readReview, ({ desk, who, params }) => ownReview(desk, who, params.id)),
  serve(contract.shareExamples, ({ desk, who, body }) => share(desk, who, body.shares)),
  serve(contract.readTeamLearning, ({ desk, who, params, query }) => teamLearning(desk, who, { ...query, id: params.id })),
  serve(contract.listDrills, ({ desk, who, query }) => listFor(desk, who, query.language)),
  serve(contract.tryDrill, ({ desk, who, body }) => attempt(desk, who, body)),
  serve(contract.listAttempts, ({ desk, who, query }) => attemptsOf(desk, who, query)),
  serve(contract.readModelAnswer, ({ desk, who, query }) => modelAnswer(desk, who, query)),
  serve(contract.readPractice, ({ desk, who, query }) => ownProgress(desk, who, query.weeks)),
  serve(contract.sharePractice, ({ desk, who, body }) => sharePractice(desk, who, body.shares)),
  serve(contract.readSharedPractice, ({ desk, who, query }) => sharedProgress(desk, who, query.weeks)),
  serve(contract.readSecondReader, ({ desk, who }) => desk.read(who.workspaceId, (tx) => readReader(tx, who))),
  serve(contract.changeSecondReader, ({ desk, who, body }) => changeReader(desk, who, body)),
  serve(contract.readSecondTime, ({ desk, who, body }) => readAgain(desk, who, body)),
  // The reply itself belongs to conversations; it is served here because no reply leaves without the coach.
  serve(contract.startConversation, ({ desk, who, body }) => start(desk, who, body)),
  serve(contract.checkPublicWords, async ({ desk, who, params, body }) => ({ findings: await publicWords(desk, who, { ...params, ...body }) })),
  serve(contract.writeReply, ({ desk, who, params, body }) => reply(desk, who, { ...body, conversationId: params.id })),
];
