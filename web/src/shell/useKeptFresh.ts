import type { LiveEvent } from "@guli/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { RouteName } from "../api.ts";
import { onMissed, startLive, useLive, useLiveState } from "../live.ts";

type Matter = Extract<LiveEvent, { type: "changed" }>["what"];

/** Which questions have another answer when something of the settings has changed. */
const QUESTIONS: Record<Matter, readonly RouteName[]> = {
  people: ["listPeople", "listInvitations", "readSession"],
  teams: ["listTeams"],
  channels: ["listChannels", "readFirstSteps", "readWayOut"],
  tags: ["listTags"],
  "saved-replies": ["listSavedReplies"],
  workspace: ["readWorkspace", "readFirstSteps", "readSession"],
  customer: ["readCustomer", "listCustomers", "listCustomerNotes", "readTimeline", "readTreatment"],
  coaching: ["readCoachSettings", "readSecondReader"],
  promises: ["listPromiseRules", "readPromises", "listConversations", "listExpectations", "readPatienceLimit", "readOutOfHours"],
  routing: ["readRouting", "readQueue", "readRoutingOf"],
  automation: ["listAutomation", "readAutomationSettings"],
  effort: ["readConversationEffort"],
  steps: ["listSteps", "listAllSteps", "readStepSettings", "readPromises"],
  guides: ["listGuides", "readGuide", "readGuideText", "listGuideVersions", "listGuideCollections", "readHelpCentre"],
  surveys: ["readSurveySettings", "readSurveyReport"],
  recovery: [
    "listRecoveries",
    "countRecoveries",
    "readRecovery",
    "readRecoveriesIn",
    "listRecoveriesOfCustomer",
    "listAskedAmends",
    "readMyAllowance",
    "readAmendsBudgets",
    "readRecoverySettings",
    "listFailureKinds",
    "listRootCauses",
    "listVouchers",
  ],
  loyalty: [
    "readValues",
    "listAtRisk",
    "readCustomerValue",
    "readStandings",
    "listStandings",
    "readStandingOf",
    "readStandingDefinition",
    "readIdeal",
    "listFits",
    "readCustomerFit",
    "readLoyaltyCosts",
    "listCompetitors",
    "listCompetitorEvents",
    "readCompetitorSuggestions",
    "listLeavings",
    "listLeavingsOfCustomer",
    "readLeavingReport",
    "readLeavingSettings",
    "listBarriers",
    "readBarrier",
    "listBarrierMentions",
    "readBarrierMentionsIn",
  ],
  reputation: [
    "listReviews",
    "readReviewFigures",
    "listReviewSources",
    "readReviewIn",
    "readReviewAsking",
    "readReferralsOfCustomer",
    "readReferralReport",
    "readReferralSettings",
    "listReferrals",
    "listStories",
    "countStories",
    "readStorySettings",
    "readReach",
  ],
  orders: [
    "listOrders",
    "readOrder",
    "readOrdersOfCustomer",
    "listUndecidedBuyers",
    "listBuyerDecisions",
    "readOrderSettings",
    "listRates",
    "listContracts",
    "listShops",
    "listShopWishes",
  ],
  session: ["readSession", "listSessions"],
};

/** Of these only what is asked about the very one has changed. */
const OWN: ReadonlySet<Matter> = new Set(["customer", "effort"]);

/** Listen to the desk while the shell is there, and ask anew what it says has changed. */
export function useKeptFresh(): void {
  const client = useQueryClient();
  const live = useLiveState();
  useEffect(startLive, []);
  useEffect(() => onMissed(() => void client.invalidateQueries()), [client]);
  /** A stream that breaks may mean that the session has ended: ask. */
  useEffect(() => {
    if (live === "lost") void client.invalidateQueries({ queryKey: ["readSession"] });
  }, [client, live]);
  useLive("changed", ({ what, id }) => {
    for (const question of QUESTIONS[what]) {
      void client.invalidateQueries({ queryKey: [question], predicate: ({ queryKey }) => isAbout(queryKey[1], OWN.has(what) ? id : null) });
    }
  });
}

function isAbout(input: unknown, id: string | null): boolean {
  if (id === null || typeof input !== "object" || input === null || !("params" in input)) return true;
  return (input.params as { id?: string } | undefined)?.id === id;
}
