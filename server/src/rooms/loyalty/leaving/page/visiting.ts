import type { Language, LeavingReason } from "@guli/contract";
import type { Desk, Tx } from "../../../../core/desk.ts";
import { newId } from "../../../../core/ids.ts";
import { linkedTo, type Linked } from "../../../../core/links.ts";
import { sameSecret } from "../../../../core/secrets.ts";
import * as conversations from "../../../conversations/index.ts";
import { spokenIn } from "../../../recovery/index.ts";
import { stopAsking, stoppedAmong } from "../../../surveys/index.ts";
import { workspaceOf } from "../../../workspaces/index.ts";
import { isOpen } from "../rules/asking.ts";
import { leavingById, toChange } from "../store/leavings.ts";
import { answerTo, insertReason } from "../store/reasons.ts";
import { reckon } from "../store/results.ts";

/** What stands behind a link, and the mark that only its own form carries. */
export type Visit = {
  linked: Linked;
  business: string;
  language: Language;
  customerId: string;
  answer: { reason: LeavingReason; words: string } | null;
  open: boolean;
  stopped: boolean;
  mark: string;
};

/** Null for what is no link of ours, and for what is not there any more: nobody can tell which. Looking changes nothing. */
export async function visit(desk: Desk, token: string): Promise<Visit | null> {
  const linked = linkedTo(desk.vault, "why", token);
  return linked && desk.read(linked.workspaceId, (tx) => visitIn(tx, linked));
}

async function visitIn(tx: Tx, linked: Linked): Promise<Visit | null> {
  const held = await leavingById(tx, linked.id);
  if (!held || held.askedAt === null || held.askedIn === null) return null;
  const [thread] = await conversations.unattended(tx, [held.askedIn]);
  if (!thread || thread.blocked || thread.spam) return null;
  const answer = await answerTo(tx, held.id);
  return {
    linked,
    business: (await workspaceOf(tx)).name,
    language: await spokenIn(tx, thread),
    customerId: held.customerId,
    answer: answer ? { reason: answer.reason, words: answer.words } : null,
    open: isOpen({ askedAt: held.askedAt, answeredAt: answer?.firstAt ?? null }, tx.now),
    stopped: (await stoppedAmong(tx, [held.customerId])).has(held.customerId),
    mark: tx.desk.vault.mark(`${linked.workspaceId}:${linked.id}:${answer?.at ?? ""}`, "why-form"),
  };
}

export type Wrong = "choose-one" | "other-by-now";
export type Said = { mark: string; reason: LeavingReason | null; words: string };

export async function sayWhy(desk: Desk, { linked, mark, open, customerId }: Visit, said: Said): Promise<Wrong | "said"> {
  if (!open || !sameSecret(mark, said.mark)) return "other-by-now";
  const { reason, words } = said;
  if (reason === null) return "choose-one";
  return desk.transaction(linked.workspaceId, async (tx) => {
    const held = await toChange(tx, linked.id);
    if (!held) return "other-by-now";
    await insertReason(tx, { id: newId(), leavingId: held.id, how: "asked", reason, sure: "sure", words, messageId: null, personId: null });
    await reckon(tx, [held.id]);
    tx.record("leaving.answered", { customer: customerId }, { leavingId: held.id, customerId: held.customerId, reason });
    return "said";
  });
}

export function sayStop(desk: Desk, { linked, customerId }: Visit, stopped: boolean): Promise<void> {
  return desk.transaction(linked.workspaceId, (tx) => stopAsking(tx, { customerId, stopped, by: null }));
}
