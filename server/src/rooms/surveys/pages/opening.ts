import type { SurveyAnswer } from "@guli/contract";
import { plus, type Instant } from "../../../core/clock.ts";
import type { Desk, Tx } from "../../../core/desk.ts";
import { linkedTo, type Linked } from "../../../core/links.ts";
import * as conversations from "../../conversations/index.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { answer } from "../answering.ts";
import { stop } from "../reading.ts";
import { isOpen } from "../rules/asking.ts";
import { isFresh } from "../rules/form-mark.ts";
import { standing } from "../store/answers.ts";
import { invitation, invitationToAnswer, type Invited } from "../store/invitations.ts";
import { stoppedAmong } from "../store/stops.ts";

/** What stands behind a link. */
export type Opened = {
  linked: Linked;
  invited: Invited;
  business: string;
  timeZone: string;
  answer: SurveyAnswer | null;
  open: boolean;
  /** Until when the answer can be changed; null before there is one. */
  until: Instant | null;
  stopped: boolean;
};

/** Null for whatever is no link of ours, and for what is not there any more: nobody can tell which. It changes nothing. */
export async function openSurvey(desk: Desk, token: string): Promise<Opened | null> {
  const linked = linkedTo(desk.vault, "survey", token);
  if (!linked) return null;
  return desk.read(linked.workspaceId, async (tx) => {
    const invited = await invitation(tx, linked.id);
    return invited && !(await isShut(tx, invited)) ? describe(tx, linked, invited) : null;
  });
}

/** Whoever is blocked has nothing to say here either, nor what was put aside. */
async function isShut(tx: Tx, { conversationId }: Invited): Promise<boolean> {
  const [thread] = await conversations.unattended(tx, [conversationId]);
  return !thread || thread.blocked || thread.spam;
}

async function describe(tx: Tx, linked: Linked, invited: Invited): Promise<Opened> {
  const { name: business, timeZone } = await workspaceOf(tx);
  return {
    linked,
    invited,
    business,
    timeZone,
    answer: (await standing(tx, invited.id)) ?? null,
    open: isOpen(invited, tx.now),
    until: invited.answeredAt && plus(invited.answeredAt, { hours: 7 * 24 }),
    stopped: (await stoppedAmong(tx, [invited.customerId])).has(invited.customerId),
  };
}

/** What the page's own form carries: which of our pages it is, and when it was shown. */
export const markFor = (desk: Desk, { workspaceId, id }: Linked): string => {
  const at = String(Date.parse(desk.clock.now()));
  return `${at}.${desk.vault.mark(`${workspaceId}:${id}:${at}`, "survey-form")}`;
};

/** Whether it was sent from our page, by somebody who had the time to read it: what opens links by itself posts at once, if it posts at all. */
export function isFromPage(desk: Desk, { workspaceId, id }: Linked, mark: string): boolean {
  const [at = ""] = mark.split(".");
  if (!/^\d{10,16}$/.test(at) || !isFresh(Number(at), Date.parse(desk.clock.now()))) return false;
  return mark === `${at}.${desk.vault.mark(`${workspaceId}:${id}:${at}`, "survey-form")}`;
}

export function answerByPage(desk: Desk, { workspaceId, id }: Linked, given: SurveyAnswer): Promise<"kept" | "closed" | "empty"> {
  return desk.transaction(workspaceId, async (tx) => {
    const invited = await invitationToAnswer(tx, id);
    return invited && !(await isShut(tx, invited)) ? answer(tx, invited, { answer: given, way: "page" }) : "closed";
  });
}

export function stopByPage(desk: Desk, { workspaceId, id }: Linked, stopped: boolean): Promise<void> {
  return desk.transaction(workspaceId, async (tx) => {
    const invited = await invitation(tx, id);
    if (invited) await stop(tx, { customerId: invited.customerId, stopped, by: null });
  });
}
