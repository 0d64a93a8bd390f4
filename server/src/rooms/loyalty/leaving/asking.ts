import type { LeavingNotAsked } from "@guli/contract";
import { isBefore, plus } from "../../../core/clock.ts";
import { theDesk, type Actor, type Desk, type Tx } from "../../../core/desk.ts";
import { linkToken } from "../../../core/links.ts";
import type { DueClock } from "../../../core/ticker.ts";
import { publicUrl } from "../../channels/index.ts";
import * as conversations from "../../conversations/index.ts";
import { mayWrite, spokenIn, whenToWrite } from "../../recovery/index.ts";
import { stoppedAmong } from "../../surveys/index.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { isForAgent, whyNot } from "./rules/asking.ts";
import { around } from "./store/around.ts";
import * as store from "./store/leavings.ts";
import { standingReason } from "./store/reasons.ts";
import { reckon } from "./store/results.ts";
import { words } from "./words/words.ts";

/** The page on which somebody may say why they leave. */
export const linkTo = (desk: Desk, id: string, workspaceId: string): string => `${publicUrl(desk)}/why/${linkToken(desk.vault, "why", { workspaceId, id })}`;

/** Those who are to be asked: asked, put off, left in peace or handed to an agent; and those whose time to come back is over. */
export const leavingClock: DueClock = {
  name: "leaving",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(store.dueLeavings, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId, ids) =>
    desk.transaction(workspaceId, async (tx) => {
      const due = await store.claimDue(tx, ids);
      for (const held of due) await look(tx, held);
      await reckon(
        tx,
        due.map(({ id }) => id),
      );
      return due.length;
    }),
};

async function look(tx: Tx, held: store.Held): Promise<void> {
  tx.record("leaving.moved", theDesk, { leavingId: held.id, customerId: held.customerId });
  if (!isBefore(tx.now, held.backUntil)) return store.markGone(tx, held.id);
  if (held.asking === "due") await ask(tx, theDesk, held);
}

const AN_HOUR = { minutes: 65 };

/** Ask, if nothing speaks against it; why not otherwise. By the desk at an hour that suits them; what is held back by the guards against mail storms comes later. */
export async function ask(tx: Tx, actor: Actor, held: store.Held): Promise<LeavingNotAsked | "later" | null> {
  const byPerson = "person" in actor;
  const thread = await threadFor(tx, held.customerId);
  const why = whyNot(await caseOf(tx, held, thread), tx.now, byPerson);
  if (why) {
    if (!byPerson) await leaveIt(tx, { held, why, conversationId: thread.about?.conversationIds[0] ?? null });
    return why;
  }
  const when = await whenToWrite(tx, held.customerId);
  if (!byPerson && isBefore(tx.now, when)) return later(tx, held, when);
  const { conversationId } = thread.open!;
  const language = await spokenIn(tx, thread.open!);
  const text = words[language].ask((await workspaceOf(tx)).name, linkTo(tx.desk, held.id, tx.workspaceId));
  const said = await conversations.answerAutomatically(tx, actor, { conversationId, text });
  if (!said) return byPerson ? "no-way" : later(tx, held, plus(tx.now, AN_HOUR));
  await store.markAsked(tx, held.id, { conversationId, messageId: said.messageId });
  return null;
}

/** The desk does not ask; where a person can do it better, they hear of it. */
async function leaveIt(tx: Tx, { held, why, conversationId }: { held: store.Held; why: LeavingNotAsked; conversationId: string | null }): Promise<void> {
  const { id, customerId } = held;
  await store.dontAsk(tx, id, { asking: isForAgent(why) ? "agent" : "none", why });
  if (isForAgent(why)) tx.record("leaving.to-ask", theDesk, { leavingId: id, customerId, conversationId });
}

async function later(tx: Tx, { id }: store.Held, when: string): Promise<"later"> {
  await store.putOff(tx, id, when);
  return "later";
}

type Found = {
  about: Awaited<ReturnType<typeof around>> extends Map<string, infer One> ? One | undefined : never;
  open: conversations.UnattendedThread | undefined;
  blocked: boolean;
};

/** Where they are written to: on the channel that they like, else where they wrote last, among those where the desk may. */
async function threadFor(tx: Tx, customerId: string): Promise<Found> {
  const about = (await around(tx, [customerId])).get(customerId);
  const ids = about?.conversationIds ?? [];
  const threads = new Map((await conversations.unattended(tx, ids)).map((one) => [one.conversationId, one]));
  const inOrder = ids.flatMap((id) => threads.get(id) ?? []);
  return { about, open: inOrder.find((thread) => mayWrite(thread, tx.now)), blocked: inOrder.some(({ blocked }) => blocked) };
}

async function caseOf(tx: Tx, { id, customerId, noticedAt, endedAt }: store.Held, { about, open, blocked }: Found) {
  const known = await standingReason(tx, id);
  return {
    noticedAt,
    over: endedAt !== null,
    blocked,
    stopped: (await stoppedAmong(tx, [customerId])).has(customerId),
    askedAt: about?.askedAt ?? null,
    known: known !== undefined && (known.how !== "taken" || known.sure === "sure"),
    reachable: open !== undefined,
    recovery: about?.recovery ?? false,
    talking: about?.talking ?? false,
    mood: about?.mood ?? null,
  };
}
