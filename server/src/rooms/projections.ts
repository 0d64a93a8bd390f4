import type { Projection } from "../core/projections.ts";
import * as coaching from "./coaching/index.ts";
import * as conversations from "./conversations/index.ts";
import * as effort from "./effort/index.ts";
import * as guides from "./guides/index.ts";
import * as loyalty from "./loyalty/index.ts";
import * as orders from "./orders/index.ts";
import * as insights from "./insights/index.ts";
import * as promises from "./promises/index.ts";
import * as recovery from "./recovery/index.ts";
import * as reputation from "./reputation/index.ts";
import * as surveys from "./surveys/index.ts";

/** Every figure that is reckoned and can be reckoned anew, in river order. */
export const projections: readonly Projection[] = [
  orders.ordersProjection,
  conversations.viewCounts,
  promises.waitsProjection,
  coaching.weeksProjection,
  effort.effortProjection,
  guides.readingsProjection,
  surveys.resultsProjection,
  surveys.expectationsProjection,
  recovery.recoveryProjection,
  reputation.reviewsProjection,
  reputation.referralsProjection,
  loyalty.mentionsProjection,
  loyalty.values.valuesProjection,
  loyalty.standingProjection,
  loyalty.estimateProjection,
  loyalty.fitsProjection,
  loyalty.leavingProjection,
  loyalty.barriersProjection,
  insights.overviewProjection,
  insights.evidenceProjection,
];
