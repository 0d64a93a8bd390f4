import { dropContents } from "../core/files.ts";
import type { Task } from "../core/jobs/running.ts";
import type { DueClock } from "../core/ticker.ts";
import * as automation from "./automation/index.ts";
import * as channels from "./channels/index.ts";
import * as conversations from "./conversations/index.ts";
import * as demo from "./demo/index.ts";
import * as erasing from "./erasing/index.ts";
import * as effort from "./effort/index.ts";
import * as guides from "./guides/index.ts";
import * as loyalty from "./loyalty/index.ts";
import * as orders from "./orders/index.ts";
import * as insights from "./insights/index.ts";
import * as promises from "./promises/index.ts";
import * as recovery from "./recovery/index.ts";
import * as reputation from "./reputation/index.ts";
import * as routing from "./routing/index.ts";
import * as surveys from "./surveys/index.ts";
import * as notices from "./notices/index.ts";

/** Jobs by name, with the room that does them. */
export const tasks: Record<string, Task> = {
  deliver: channels.deliver,
  "fetch-files": channels.messaging.fetchFiles,
  "note-progress": channels.messaging.noteLater,
  "note-echo": channels.messaging.noteEcho,
  "ask-name": channels.messaging.askForName,
  "arrange-channel": channels.messaging.arrangeChannel,
  "check-channel": channels.messaging.checkChannel,
  "copy-by-mail": channels.copyByMail,
  "mail-invitation": channels.mailInvitation,
  "mail-notice": notices.mailNotice,
  "recount-promises": promises.recountPromises,
  "rebuild-waits": promises.rebuildWaitsTask,
  "rebuild-effort": effort.rebuildEffortTask,
  ...orders.tasks,
  ...orders.shops.tasks,
  "reckon-standings": loyalty.reckonStandings,
  "reckon-values": loyalty.values.reckonValuesTask,
  "reckon-fits": loyalty.reckonFitsTask,
  "reckon-event-costs": loyalty.reckonCosts,
  "read-competitor-back": loyalty.readCompetitorBack,
  "reckon-evidence": insights.reckonEvidenceTask,
  "mail-overview": insights.mailOverview,
  ...automation.tasks,
  "fetch-reviews": reputation.fetchReviewsTask,
  "publish-answer": reputation.publishAnswer,
  "recount-referrals": reputation.recountReferrals,
  "mail-story": reputation.mailStory,
  "go-round": routing.goRound,
  ...erasing.tasks,
  "drop-contents": (desk, payload) => dropContents(desk, payload as { workspaceId: string; hashes: string[] }),
  ...demo.tasks,
};

/** Due times, with the room that claims them. */
export const clocks: DueClock[] = [
  orders.shops.shopClock,
  conversations.snoozeClock,
  conversations.deliveryClock,
  conversations.leftoverClock,
  conversations.moodClock,
  channels.visitorClock,
  channels.messaging.checkClock,
  orders.importClock,
  orders.lateClock,
  orders.sweepClock,
  promises.promiseClock,
  promises.backfillClock,
  promises.patienceClock,
  routing.routingClock,
  effort.effortClock,
  effort.stepClock,
  guides.showing.showingClock,
  surveys.surveyClock,
  recovery.recoveryClock,
  recovery.lateClock,
  recovery.mendedClock,
  loyalty.standingClock,
  loyalty.values.valueClock,
  loyalty.costClock,
  loyalty.fitClock,
  loyalty.leavingClock,
  loyalty.barrierClock,
  reputation.inboxClock,
  reputation.sourceClock,
  reputation.askClock,
  notices.oldNoticeClock,
  insights.evidenceClock,
  insights.weeklyClock,
  ...automation.clocks,
];
