import * as contract from "@guli/contract";
import { serve, type Served } from "../../core/http/serving.ts";
import { expectationReport } from "./expecting.ts";
import { nightReport } from "./nights.ts";
import { promiseReport } from "./promising.ts";

export const routes: Served[] = [
  serve(contract.readPromiseReport, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => promiseReport(tx, query))),
  serve(contract.readExpectationReport, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => expectationReport(tx, query))),
  serve(contract.readNight, ({ desk, who, query }) => desk.read(who.workspaceId, (tx) => nightReport(tx, query.weeks))),
];
