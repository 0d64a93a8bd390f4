/*
 * knows      failures made good: who owns each, its fix, apology, options and amends, whether it is good now; budgets, vouchers, root causes, what recoveries brought
 * announces  recovery.opened/moved/settled/closed/reopened/late/escalated, option.chosen, amends.asked/given, voucher.redeemed/cancelled, root-cause.mended, settings.changed (recovery)
 * hears      promise.broken, survey.answered, effort.counted, message.received, mood.corrected, reply.sent, step.done/dropped, customer.merged/parted
 */
import "./events.ts";

export { forgetPerson } from "./erasing.ts";
export { exportPerson } from "./store/exporting.ts";
export { hearReplies } from "./apologising.ts";
export { followSteps } from "./fixing.ts";
export { followPeople, hearAnger, hearAnswers, hearBroken, hearCorrections, hearEffort, hearStars } from "./hearing.ts";
export { mendedClock } from "./mending.ts";
export { openOrJoin } from "./opening.ts";
export * as pages from "./page/index.ts";
export { recoveryProjection } from "./rebuilding.ts";
export { lastGivenIn } from "./store/amends.ts";
export { ownerOf } from "./store/recoveries.ts";
export { lateClock } from "./being-late.ts";
export { recoveryClock } from "./ringing.ts";
export { reckonRecoveries, retellCauses, retellRecoveries, type PastCause, type PastFact, type PastRecovery } from "./retelling.ts";
export { whenToWrite } from "./adding.ts";
export { mayWrite, spokenIn } from "./speaking.ts";
export { languagesIn, tellGone, textsFor } from "./telling-gone.ts";
export { vouchersById } from "./store/vouchers.ts";
export { voucherFor, withdraw } from "./vouching.ts";
export { routes } from "./routes.ts";
export { newCode } from "./rules/codes.ts";
export { besideOthers, type Case, type Stratum } from "./rules/matching.ts";
export { monthOf } from "./rules/budgets.ts";
export { lateBy } from "./rules/telling.ts";
