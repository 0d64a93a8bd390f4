import * as contract from "@guli/contract";
import { serve, type Served } from "../../core/http/serving.ts";
import { changeEnough, shownEvidence } from "./evidence/presenting.ts";
import { wordClaim } from "./evidence/wording.ts";
import { peopleOf } from "./overview/opening.ts";
import { overview } from "./overview/presenting.ts";
import { setWeekly, weeklyOf } from "./overview/weekly/asking.ts";
import { effortReport } from "./counting-effort.ts";
import { expectationReport } from "./expecting.ts";
import { customerFor } from "../customers/index.ts";
import { nightReport } from "./nights.ts";
import { promiseReport } from "./promising.ts";
import { surveyReport } from "./surveying.ts";
import { mattersOf } from "./store/matters.ts";

/** As many as one looks through. */
const MOST_MATTERS = 30;

export const routes: Served[] = [
  serve(contract.readEffortReport, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => effortReport(tx, query))),
  serve(contract.readPromiseReport, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => promiseReport(tx, query))),
  serve(contract.readExpectationReport, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => expectationReport(tx, query))),
  serve(contract.readSurveyReport, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => surveyReport(tx, query))),
  serve(contract.readNight, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => nightReport(tx, query.weeks))),
  serve(contract.readMatters, ({ desk, who, params }) =>
    desk.read(who.workspaceId, async (tx) => ({ rows: await mattersOf(tx, (await customerFor(tx, params.id)).id, MOST_MATTERS) })),
  ),
  serve(contract.readOverview, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => overview(tx, query.month))),
  serve(contract.readWeekly, ({ desk, who }) => desk.read(who.workspaceId, (tx) => weeklyOf(tx, who.personId))),
  serve(contract.setWeekly, ({ desk, who, body }) => setWeekly(desk, who, body)),
  serve(contract.listTilePeople, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => peopleOf(tx, query))),
  serve(contract.readEvidence, ({ desk, who }) => desk.read(who.workspaceId, shownEvidence)),
  serve(contract.changeEvidenceSettings, ({ desk, who, body }) => changeEnough(desk, who, body)),
  serve(contract.wordClaim, ({ desk, who, body }) => wordClaim(desk, who, body)),
];
