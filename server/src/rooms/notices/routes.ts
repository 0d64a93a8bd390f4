import * as contract from "@guli/contract";
import { serve, type Served } from "../../core/http/serving.ts";
import { chooseWays, list, see, ways } from "./reading.ts";

export const routes: Served[] = [
  serve(contract.listNotices, ({ desk, who, query }) => list(desk, who, query.cursor)),
  serve(contract.seeNotices, ({ desk, who, body }) => see(desk, who, body.ids)),
  serve(contract.readNoticeWays, ({ desk, who }) => ways(desk, who)),
  serve(contract.changeNoticeWays, ({ desk, who, body }) => chooseWays(desk, who, body.rows)),
];
