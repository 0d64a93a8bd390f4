import { languageOf } from "@guli/coach";
import type { ChannelKind, Language, ReviewAsking } from "@guli/contract";
import { isBefore, plus, type Instant } from "../../../core/clock.ts";
import { theDesk, type Tx } from "../../../core/desk.ts";
import { linkToken } from "../../../core/links.ts";
import type { DueClock } from "../../../core/ticker.ts";
import { publicUrl } from "../../channels/index.ts";
import * as conversations from "../../conversations/index.ts";
import { likedFrom } from "../../customers/index.ts";
import * as promises from "../../promises/index.ts";
import { afterNight, askedLast, noteAskedElsewhere, stoppedAmong } from "../../surveys/index.ts";
import { isTimeZone, workspaceOf } from "../../workspaces/index.ts";
import { waysTo, type Reached } from "./reaching.ts";
import { decide, isChosen } from "./rules/asking.ts";
import { askingSettings } from "./settling.ts";
import * as store from "./store/asks.ts";
import { askText } from "./words/words.ts";

/** Those who are to be asked for a review now: asked, put off until it suits them, or left in peace for a reason that is kept. */
export const askClock: DueClock = {
  name: "review-asks",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(store.dueAsks, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId, ids) =>
    desk.transaction(workspaceId, async (tx) => {
      const due = await store.claimDue(tx, ids);
      if (due.length > 0) await decideAll(tx, due);
      return due.length;
    }),
};

type Around = {
  settings: ReviewAsking;
  workspace: Awaited<ReturnType<typeof workspaceOf>>;
  own: Set<string>;
  stopped: Set<string>;
  askedAt: Map<string, Instant>;
  askedForReviewAt: Map<string, Instant>;
};

async function decideAll(tx: Tx, due: store.Due[]): Promise<void> {
  const reached = await waysTo(tx, due);
  const whom = due.map(({ id, customerId }) => ({ customerId, address: reached.get(id)?.address ?? null }));
  const around: Around = {
    settings: await askingSettings(tx),
    workspace: await workspaceOf(tx),
    own: await promises.ownAddresses(tx),
    stopped: await stoppedAmong(
      tx,
      due.map(({ customerId }) => customerId),
    ),
    askedAt: await askedLast(tx, whom),
    askedForReviewAt: await store.askedForReview(tx, whom),
  };
  for (const one of due) await decideOne(tx, { ...around, one, to: reached.get(one.id) ?? null });
}

type Deciding = Around & { one: store.Due; to: Reached | null };

async function decideOne(tx: Tx, given: Deciding): Promise<void> {
  const { one, to, settings } = given;
  const decision = decide(caseOf(given), tx.now);
  if ("drop" in decision) return store.drop(tx, one.id, decision.drop);
  if ("wait" in decision) return store.putOff(tx, one.id, decision.wait);
  if (!to) return store.drop(tx, one.id, "no-way");
  const at = afterNight(tx.now, settings.night, to.timeZone !== null && isTimeZone(to.timeZone) ? to.timeZone : given.workspace.timeZone);
  if (at !== tx.now) return store.putOff(tx, one.id, at);
  const liked = await likedFrom(tx, one.customerId);
  if (liked !== null && isBefore(tx.now, liked)) return store.putOff(tx, one.id, liked);
  await ask(tx, { ...given, to });
}

function caseOf({ one, to, settings, own, stopped, askedAt, askedForReviewAt }: Deciding): Parameters<typeof decide>[0] {
  const { address = null, kind = "email" as ChannelKind, isOpen = false, spam = false, blocked = false, lastCustomerMessageAt = null } = to ?? {};
  return {
    kind,
    on: settings.on,
    hasSite: settings.sites.some(({ urls }) => Object.keys(urls).length > 0),
    chosen: isChosen(one.customerId, settings.share),
    spam,
    blocked,
    robot: address !== null && (promises.isRobot(address) || own.has(address.toLowerCase())),
    stopped: stopped.has(one.customerId),
    channelOpen: isOpen,
    address,
    lastCustomerMessageAt,
    happenedAt: one.happenedAt,
    askedForReviewAt: askedForReviewAt.get(one.customerId) ?? null,
    askedAt: askedAt.get(one.customerId) ?? null,
    quietDays: settings.quietDays,
    gapDays: settings.gapDays,
  };
}

async function ask(tx: Tx, { one, to, settings, workspace, askedAt, askedForReviewAt }: Deciding & { to: Reached }): Promise<void> {
  const { id, customerId } = one;
  const { conversationId } = to;
  const language = languageFor(to, workspace.language);
  const url = `${publicUrl(tx.desk)}/reviews/ask/${linkToken(tx.desk.vault, "review-ask", { workspaceId: tx.workspaceId, id })}`;
  const text = askText({ language, business: workspace.name, words: settings.words[language] ?? null, url });
  const said = await conversations.answerAutomatically(tx, theDesk, { conversationId, text });
  // One automatic word too many for now: an hour later it is none.
  if (!said) return store.putOff(tx, id, plus(tx.now, { minutes: 65 }));
  const address = to.address ?? "";
  const reference = tx.desk.vault.mark(id, "review-reference").slice(0, 12);
  await store.markSent(tx, id, { conversationId, language, address, messageId: said.messageId, reference });
  await noteAskedElsewhere(tx, { id, customerId, address });
  // Two occasions of one customer that come due together are one question.
  askedAt.set(customerId, tx.now);
  askedForReviewAt.set(customerId, tx.now);
  tx.record("review.asked", theDesk, { askId: id, customerId });
}

/** Their own language, else that of their last words, else the business's. */
function languageFor({ language, text }: Reached, ours: Language): Language {
  const guess = languageOf(text);
  return promises.languageFor({ theirs: language, heard: guess.language, cyrillic: guess.script === "Cyrl", ours });
}
