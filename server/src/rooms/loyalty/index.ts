// knows: what customers are worth and how long they stay, what competitors did and whom it reached, who is regular and who is loyal, why people leave, whom the business serves best, what winning and keeping costs
// announces: standing.changed, customer.at-risk/left/back, competitor.acted/named, leaving.answered, barrier.met/gone, settings.changed (loyalty)
// hears: order.*, orders.imported, contract.*, message.received, customer.merged/parted
import "./events.ts";

export { forgetPerson } from "./erasing.ts";
export { exportPerson } from "./exporting-store.ts";
export { barrierClock } from "./barriers/telling.ts";
export { followBarriers, hearBarriers } from "./barriers/finding.ts";
export { barriersProjection } from "./barriers/presenting.ts";
export { leavingClock } from "./leaving/asking.ts";
export { followPeople as followLeaving, hearBought, hearEnded, hearImported, hearLeaving, hearRenewed, hearStandings } from "./leaving/hearing.ts";
export * as whyPages from "./leaving/page/index.ts";
export { leavingProjection } from "./leaving/presenting.ts";
export { hearCompetitors, mentionsProjection, readCompetitorBack, rereadCompetitors } from "./competitors/hearing.ts";
export { costClock, reckonCosts, reckonStandings, standingClock, standingProjection } from "./standing/going-on.ts";
export { estimateProjection } from "./standing/estimating.ts";
export { followStandings, hearContracts, hearCustomers, hearManyOrders, hearNamed, hearOrders } from "./standing/hearing.ts";
export { retellBarriers, type PastBarrier, type PastMention, type PastTelling } from "./barriers/retelling.ts";
export { costs as costsOfCustomers } from "./ideal/costing.ts";
export { retellCosts, type PastCost } from "./ideal/retelling.ts";
export { readMentions, retellCompetitors } from "./competitors/retelling.ts";
export { retellLeavings, type PastLeaving } from "./leaving/retelling.ts";
export { followFits, hearFitMessages, hearFitOrders, hearManyFits } from "./ideal/hearing.ts";
export { forgetRecommended, hearRecommended, noteRecommended } from "./ideal/recommended.ts";
export { fitClock, fitsProjection, reckonFitsTask } from "./ideal/reckoning.ts";
export { routes } from "./routes.ts";
export * as values from "./values/index.ts";
