import { languageOf } from "@guli/coach";
import { plus } from "../../../core/clock.ts";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { DueClock } from "../../../core/ticker.ts";
import * as conversations from "../../conversations/index.ts";
import { customerFor, type Recognised } from "../../customers/index.ts";
import { hearStars } from "../../recovery/index.ts";
import { drawn, inStars, wholeText } from "./rules/showing.ts";
import * as store from "./store/inbox.ts";

/** Reviews that somebody should look at become conversations. */
export const inboxClock: DueClock = {
  name: "reviews",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(store.dueReviews, [desk.clock.now(), most])).rows,
  ring: async (desk, workspaceId, ids) => {
    for (const id of ids) await bringIn(desk, workspaceId, id).catch((cause: unknown) => putOff(desk, { workspaceId, id, cause }));
    return ids.length;
  },
};

/** One that cannot be brought in does not hold up the others. */
function putOff(desk: Desk, { workspaceId, id, cause }: { workspaceId: string; id: string; cause: unknown }): Promise<void> {
  desk.log.error({ error: cause, reviewId: id }, "a review could not be brought to the inbox");
  return desk.transaction(workspaceId, (tx) => store.putOffInbox(tx, id, plus(tx.now, { minutes: 10 })));
}

/** Come twice it is one conversation: the channel knows it by its id. */
async function bringIn(desk: Desk, workspaceId: string, id: string): Promise<void> {
  const found = await desk.read(workspaceId, async (tx) => {
    const review = await store.forInbox(tx, id);
    return review && { review, channel: await conversations.knownChannel(tx, review.channelId) };
  });
  if (!found) return;
  const { review, channel } = found;
  if (!channel?.open || review.deletedAt !== null || review.conversationId !== null)
    return desk.transaction(workspaceId, (tx) => store.putOffInbox(tx, id, null));
  await conversations.receive(desk, incoming(workspaceId, review, channel.teamId), async (tx, { conversationId, outcome }) => {
    await store.setConversation(tx, id, conversationId);
    if (outcome === "stored" && review.stars !== null)
      await hearStars(tx, { conversationId, stars: Math.round(review.stars / 100), once: `${id} ${review.version}` });
  });
}

function incoming(workspaceId: string, review: store.ForInbox, teamId: string | null): conversations.Incoming {
  const text = wholeText(review);
  return {
    workspaceId,
    channelId: review.channelId,
    channelKind: "api",
    teamId,
    sender: { kind: "api", address: review.authorKey ?? review.externalId, scope: review.channelId, name: review.author, language: languageIn(text) },
    ...(review.customerId && { whose: (tx: Tx) => known(tx, review.customerId!) }),
    externalId: review.externalId,
    contentHash: "",
    text,
    extras: [{ kind: "form", fields: fieldsOf(review) }],
    quoted: null,
    subject: null,
    htmlHash: null,
    hasRemoteImages: false,
    rawHash: null,
    unreadable: false,
    automatic: false,
    headerId: null,
    references: [],
    conversationId: null,
    fromLine: review.author || null,
    toLines: [],
    ccLines: [],
    saidAt: review.writtenAt,
    attachments: [],
    files: [],
  };
}

const known = async (tx: Tx, customerId: string): Promise<Recognised> => ({ ...(await customerFor(tx, customerId)), isNew: false });

/** Stars in figures that need no language, and where it stands. */
function fieldsOf({ stars, sourceName, url }: store.ForInbox): { label: string; value: string }[] {
  const given = stars === null ? [] : [{ label: sourceName, value: `${drawn(stars)} ${inStars(stars)} / 5` }];
  return url === null ? given : [...given, { label: "URL", value: url }];
}

/** In which the desk may speak to them; what it does not speak is not noted. */
function languageIn(text: string): string | null {
  const { language, script } = languageOf(text);
  if (language === "uz") return script === "Cyrl" ? "uz-Cyrl" : "uz";
  return language === "ka" || language === "ru" || language === "en" ? language : null;
}
