import type { Language, SurveySettings } from "@guli/contract";
import { languageOf } from "@guli/coach";
import { isBefore, plus } from "../../core/clock.ts";
import { linkToken } from "../../core/links.ts";
import { isTimeZone, workspaceOf } from "../workspaces/index.ts";
import { theDesk, type Tx } from "../../core/desk.ts";
import type { DueClock } from "../../core/ticker.ts";
import { publicUrl } from "../channels/index.ts";
import { likedFrom } from "../customers/index.ts";
import * as conversations from "../conversations/index.ts";
import * as promises from "../promises/index.ts";
import { reachable, type Reachable } from "./reaching.ts";
import { whyNot } from "./rules/asking.ts";
import { invitationOf } from "./rules/invitation.ts";
import { afterNight } from "./rules/when.ts";
import { surveySettings } from "./settling.ts";
import { reckon } from "./store/answers.ts";
import * as store from "./store/invitations.ts";
import { stoppedAmong } from "./store/stops.ts";

/** Invitations whose time has come: sent, put off until the morning, or dropped for a reason that is kept. */
export const surveyClock: DueClock = {
  name: "surveys",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(store.dueInvitations, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId, ids) =>
    desk.transaction(workspaceId, async (tx) => {
      const due = await store.claimDue(tx, ids);
      if (due.length > 0) await decideAll(tx, due);
      return due.length;
    }),
};

type Around = {
  settings: SurveySettings;
  workspace: Awaited<ReturnType<typeof workspaceOf>>;
  own: Set<string>;
  askedAt: Map<string, string>;
  stopped: Set<string>;
};

async function decideAll(tx: Tx, due: store.Due[]): Promise<void> {
  const reached = await reachable(tx, due);
  const around: Around = {
    settings: await surveySettings(tx),
    workspace: await workspaceOf(tx),
    own: await promises.ownAddresses(tx),
    askedAt: await store.askedLast(
      tx,
      due.map(({ id, customerId }) => ({ customerId, address: reached.get(id)?.address ?? null })),
    ),
    stopped: await stoppedAmong(
      tx,
      due.map(({ customerId }) => customerId),
    ),
  };
  for (const one of due) {
    const to = reached.get(one.id);
    if (!to) await store.drop(tx, one.id, "reopened");
    else await decide(tx, { ...around, one, to });
  }
}

type Deciding = Around & { one: store.Due; to: Reachable };

async function decide(tx: Tx, given: Deciding): Promise<void> {
  const { one, to, settings, askedAt } = given;
  const way = settings.ways[one.channelKind];
  const robot = to.address !== null && (promises.isRobot(to.address) || given.own.has(to.address.toLowerCase()));
  const on = settings.on && way.on && !settings.offChannelIds.includes(one.channelId);
  const about = { ...to, on, robot, kind: one.channelKind, invitedFor: one.resolvedAt, stopped: given.stopped.has(one.customerId) };
  const why = whyNot({ ...about, askedAt: askedAt.get(one.customerId) ?? null, quietDays: settings.quietDays }, tx.now);
  if (why) return store.drop(tx, one.id, why);
  const timeZone = to.timeZone !== null && isTimeZone(to.timeZone) ? to.timeZone : given.workspace.timeZone;
  const at = afterNight(tx.now, settings.night, timeZone);
  if (at !== tx.now) return store.putOff(tx, one.id, at);
  const liked = await likedFrom(tx, one.customerId);
  if (liked !== null && isBefore(tx.now, liked)) return store.putOff(tx, one.id, liked);
  await send(tx, given);
  // Two matters of one customer that come due together are one question.
  askedAt.set(one.customerId, tx.now);
}

async function send(tx: Tx, { one, to, settings, workspace }: Deciding): Promise<void> {
  const language = languageFor(to, workspace.language);
  const { questions } = settings.ways[one.channelKind];
  const { id, conversationId, customerId } = one;
  const url = `${publicUrl(tx.desk)}/survey/${linkToken(tx.desk.vault, "survey", { workspaceId: tx.workspaceId, id })}`;
  const opening = settings.openings[language] ?? null;
  const invitation = invitationOf({ kind: one.channelKind, language, business: workspace.name, opening, questions, url });
  const said = await conversations.answerAutomatically(tx, theDesk, { conversationId, ...invitation });
  // One automatic word too many for now: an hour later it is none.
  if (!said) return store.putOff(tx, id, plus(tx.now, { minutes: 65 }));
  await store.markSent(tx, id, { language, questions, address: to.address ?? "", messageId: said.messageId });
  await reckon(tx, [id]);
  tx.record("survey.invited", theDesk, { invitationId: id, conversationId, customerId });
}

/** Their own language, else that of their last words, else the business's. */
function languageFor({ language, text }: Reachable, ours: Language): Language {
  const guess = languageOf(text);
  return promises.languageFor({ theirs: language, heard: guess.language, cyrillic: guess.script === "Cyrl", ours });
}
