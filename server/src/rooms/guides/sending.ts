import type { GuideSending, Language } from "@guli/contract";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { linkedTo, linkToken } from "../../core/links.ts";
import { found, refuse } from "../../core/refusal.ts";
import type { Reaction } from "../../core/events/dispatching.ts";
import { theDesk } from "../../core/desk.ts";
import { publicUrl } from "../channels/index.ts";
import * as conversations from "../conversations/index.ts";
import * as customers from "../customers/index.ts";
import { guideFor } from "./reading.ts";
import { languageToSend, tokensIn } from "./rules/links.ts";
import { standOf } from "./rules/standing.ts";
import { centreOf } from "./settling.ts";
import * as store from "./store/sendings.ts";

type Linked = GuideSending & { url: string };

/** Make a link of the customer's own to a published guide; it counts as sent when a reply with it has left. */
export function makeLink(
  desk: Desk,
  who: Who,
  { conversationId, guideId, language }: { conversationId: string; guideId: string; language?: Language | undefined },
): Promise<Linked> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const { customerId } = await conversations.conversationFor(tx, conversationId);
    const chosen = language ?? (await languageOf(tx, guideId, customerId));
    const { texts } = await guideFor(tx, guideId);
    if (!texts.some((one) => one.language === chosen && one.published !== null)) refuse("guide.not-published");
    const id = await store.putSending(tx, { id: newId(), guideId, conversationId, customerId, personId: who.personId, language: chosen });
    return found((await sent(tx, { ids: [id] }))[0], "guide.not-published");
  });
}

/** The customer's own, else the main one, else whichever there is. */
async function languageOf(tx: Tx, guideId: string, customerId: string): Promise<Language> {
  const { texts } = await guideFor(tx, guideId);
  const { language: theirs } = await customers.customerFor(tx, customerId);
  const { mainLanguage } = await centreOf(tx);
  const published = texts.filter((one) => one.published !== null).map((one) => one.language);
  return languageToSend({ theirs, main: mainLanguage, published }) ?? refuse("guide.not-published");
}

export function listSent(desk: Desk, who: Who, conversationId: string): Promise<{ rows: GuideSending[] }> {
  return desk.read(who.workspaceId, async (tx) => {
    await conversations.conversationFor(tx, conversationId);
    const rows = await sent(tx, { conversationId });
    // What is pressed under a customer's link is theirs: who only reads has none to give away.
    return { rows: who.role === "light" ? rows.map((row) => ({ ...row, url: null })) : rows };
  });
}

async function sent(tx: Tx, which: { conversationId?: string; ids?: string[] }): Promise<Linked[]> {
  return (await store.sendings(tx, which)).map(({ steps, said, customerId: _, ...row }) => ({
    ...row,
    url: personalUrl(tx.desk, { workspaceId: tx.workspaceId, id: row.id }),
    ...standOf(steps, said),
  }));
}

export const personalUrl = (desk: Desk, linked: { workspaceId: string; id: string }): string =>
  `${publicUrl(desk)}/help/g/${linkToken(desk.vault, "guide", linked)}`;

/** What is known of a link; undefined where it opens nothing of this desk. */
export async function sendingFor(tx: Tx, id: string): Promise<store.SendingRow | undefined> {
  return (await store.sendings(tx, { ids: [id] }))[0];
}

/** Which guides left with these replies: by the links in them, whoever put them there. */
export const noteSent: Reaction<"reply.sent"> = async (tx, events) => {
  const texts = await conversations.textsOf(
    tx,
    events.map(({ payload }) => payload.messageId),
  );
  const at = new Map(events.map((event) => [event.payload.messageId, event.at]));
  const sent = texts.flatMap(({ id, conversationId, text }) =>
    tokensIn(text).flatMap((token) => {
      const linked = linkedTo(tx.desk.vault, "guide", token);
      return linked?.workspaceId === tx.workspaceId ? [{ id: linked.id, conversationId, at: at.get(id)! }] : [];
    }),
  );
  if (sent.length === 0) return;
  for (const { id: sendingId, guideId, conversationId } of await store.noteSent(tx, sent)) {
    tx.record("guide.sent", theDesk, { guideId, sendingId, conversationId });
  }
};
