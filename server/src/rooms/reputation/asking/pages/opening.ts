import { minus } from "../../../../core/clock.ts";
import type { Desk, Tx } from "../../../../core/desk.ts";
import { linkedTo, type Linked } from "../../../../core/links.ts";
import * as conversations from "../../../conversations/index.ts";
import { stopAsking, stoppedAmong } from "../../../surveys/index.ts";
import { workspaceOf } from "../../../workspaces/index.ts";
import { waysFor, type Way } from "../rules/sites.ts";
import { askingSettings } from "../settling.ts";
import { noteWent, sentAsk, type SentAsk } from "../store/asks.ts";

/** What stands behind the link that somebody was sent. */
export type OpenedAsk = { linked: Linked; ask: SentAsk; business: string; ways: (language: SentAsk["language"]) => Way[]; stopped: boolean };

/** So long the link leads to the sites; afterwards it still lets them say that they want no more. */
const OPEN_DAYS = 90;

/** Null for whatever is no link of ours, and for what is not there any more. It changes nothing. */
export async function openAsk(desk: Desk, token: string): Promise<OpenedAsk | null> {
  const linked = linkedTo(desk.vault, "review-ask", token);
  if (!linked) return null;
  return desk.read(linked.workspaceId, async (tx) => {
    const ask = await sentAsk(tx, linked.id);
    return ask && !(await isShut(tx, ask)) ? describe(tx, linked, ask) : null;
  });
}

/** Whoever is blocked has nothing to say here either. */
async function isShut(tx: Tx, { conversationId }: SentAsk): Promise<boolean> {
  const [thread] = await conversations.unattended(tx, [conversationId]);
  return !thread || thread.blocked || thread.spam;
}

async function describe(tx: Tx, linked: Linked, ask: SentAsk): Promise<OpenedAsk> {
  const { sites } = await askingSettings(tx);
  const { name: business } = await workspaceOf(tx);
  const stopped = (await stoppedAmong(tx, [ask.customerId])).has(ask.customerId);
  const isOver = ask.sentAt < minus(tx.now, { hours: 24 * OPEN_DAYS });
  return { linked, ask, business, stopped, ways: (language) => (isOver ? [] : waysFor(sites, language, ask.reference)) };
}

/** What the page's own form carries: that it is a page of ours. What opens links to look at them presses no button. */
export const markFor = (desk: Desk, { workspaceId, id }: Linked): string => desk.vault.mark(`${workspaceId}:${id}`, "review-ask-form");

export const goTo = (desk: Desk, { linked }: OpenedAsk, site: string): Promise<void> =>
  desk.transaction(linked.workspaceId, (tx) => noteWent(tx, linked.id, site));

export const stopByPage = (desk: Desk, { linked, ask }: OpenedAsk, stopped: boolean): Promise<void> =>
  desk.transaction(linked.workspaceId, (tx) => stopAsking(tx, { customerId: ask.customerId, stopped, by: null }));
