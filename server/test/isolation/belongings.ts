import type { Told } from "./filling-mouth.ts";
import type { Recovered } from "./filling-recovery.ts";
import type { Left } from "./filling-leaving.ts";
import type { Stood } from "./filling-standing.ts";
import type { Bought } from "./filling-orders.ts";
import type { Shopped } from "./filling-shops.ts";
import type { Reviewed } from "./filling-reviews.ts";

/** What a business has: an id of each kind that a route can name. */
export type Belongings = Told &
  Recovered &
  Left &
  Stood &
  Bought &
  Shopped &
  Reviewed & {
    workspaceId: string;
    loyaltyCostId: string;
    personId: string;
    teamId: string;
    invitationId: string;
    tokenId: string;
    sessionId: string;
    customerId: string;
    addressId: string;
    joinId: string;
    noteId: string;
    pointId: string;
    attributeId: string;
    channelId: string;
    chatId: string;
    messagingId: string;
    systemId: string;
    externalId: string;
    conversationId: string;
    messageId: string;
    replyId: string;
    attachmentId: string;
    tagId: string;
    savedReplyId: string;
    automationRuleId: string;
    dryRunId: string;
    promiseRuleId: string;
    stepId: string;
    effortId: string;
    showingId: string;
    guideId: string;
    collectionId: string;
    /** A picture of guides. */
    fileId: string;
    /** A language and a version that the guide has. */
    language: string;
    version: string;
  };
