import type { addRootCause, changeRootCause, draftTellings, Language, RootCause } from "@guli/contract";
import type { z } from "zod";
import { isBefore, plus } from "../../core/clock.ts";
import { theDesk, type Desk, type Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { found, refuse } from "../../core/refusal.ts";
import type { DueClock } from "../../core/ticker.ts";
import * as conversations from "../conversations/index.ts";
import { personFor } from "../people/index.ts";
import { whenToWrite } from "./adding.ts";
import { isPriceForSilence } from "./rules/silence.ts";
import { announce } from "./settling.ts";
import { mayWrite, spokenIn } from "./speaking.ts";
import { isFailure } from "./store/settings.ts";
import * as store from "./store/root-causes.ts";
import { words } from "./words/words.ts";

type New = z.output<typeof addRootCause.body>;

export function addCause(desk: Desk, who: Who, fields: New): Promise<RootCause> {
  return desk.transaction(who.workspaceId, (tx) => save(tx, who, { ...fields, id: newId(), state: "open", mendedAt: null, createdAt: tx.now }));
}

type Change = { id: string; change: z.output<typeof changeRootCause.body> };

export function changeCause(desk: Desk, who: Who, { id, change }: Change): Promise<RootCause> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const known = found(await store.rootCause(tx, id), "root-cause.not-found");
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<store.Stated>;
    const next = { ...known, ...given };
    const isMended = next.state === "mended" && known.state !== "mended";
    if (isMended) tx.record("root-cause.mended", { person: who.personId }, { rootCauseId: id });
    return save(tx, who, { ...next, mendedAt: isMended ? tx.now : next.state === "mended" ? known.mendedAt : null });
  });
}

async function save(tx: Tx, who: Who, one: store.Stated): Promise<RootCause> {
  if (one.failure !== null && !(await isFailure(tx, one.failure))) refuse("failure-kind.not-found");
  if (one.ownerId !== null) await personFor(tx, one.ownerId);
  if (!(await store.putRootCause(tx, one))) refuse("root-cause.name-taken", { name: "There is a root cause of this name already." });
  announce(tx, who);
  return found(await store.rootCause(tx, one.id), "root-cause.not-found");
}

type Texts = z.output<typeof draftTellings.body>["texts"];
type Drafts = z.input<typeof draftTellings.answer>;

/** What each would be told, and who is left in peace: who does not wish it, whom nobody has asked, and who is blocked. */
export async function draft(tx: Tx, { id, texts }: { id: string; texts: Texts }): Promise<Drafts> {
  const { measure } = found(await store.rootCause(tx, id), "root-cause.not-found");
  const all = textsFor(texts, measure);
  const met = await store.whoMet(tx, id);
  const threads = new Map(
    (
      await conversations.unattended(
        tx,
        met.map((one) => one.conversationId),
      )
    ).map((one) => [one.conversationId, one]),
  );
  const rows: Drafts["rows"] = [];
  for (const { blocked, wish, toldAt, ...one } of met) {
    const language = await spokenIn(tx, threads.get(one.conversationId) ?? { language: null, text: "" });
    const state = toldAt ? "told" : blocked ? "blocked" : wish === null ? "not-asked" : wish ? "wish" : "no-wish";
    rows.push({ ...one, language, text: all[language], state, toldAt });
  }
  return { texts: all, rows };
}

/** What a lead wrote, and ours where they wrote nothing in a language. */
function textsFor(texts: Texts, measure: string): Record<Language, string> {
  const of = (language: Language) => texts[language] ?? words[language].mended(Object.keys(texts).length === 0 ? measure : "");
  return { en: of("en"), ka: of("ka"), uz: of("uz"), "uz-Cyrl": of("uz-Cyrl"), ru: of("ru") };
}

/** From now on they are told, as fast as automatic mail may go. */
export function tellMended(desk: Desk, who: Who, { id, texts }: { id: string; texts: Texts }): Promise<{ sending: number }> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const { state } = found(await store.rootCause(tx, id), "root-cause.not-found");
    if (state !== "mended") refuse("root-cause.not-mended");
    const { texts: all, rows } = await draft(tx, { id, texts });
    if (Object.values(all).some(isPriceForSilence))
      refuse("amends.price-for-silence", { texts: "Leave out what the customer should do about a review or a complaint." });
    const due = rows.filter((one) => one.state === "wish").map(({ customerId, conversationId, text }) => ({ customerId, conversationId, text }));
    return { sending: await store.queueTellings(tx, id, due) };
  });
}

const AT_ONCE = 20;
const AGAIN = { hours: 1 };
const MOST_TRIES = 72;

/** Those who are to be told that a cause is mended, some at each tick. */
export const mendedClock: DueClock = {
  name: "mended",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(store.dueTellings, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId) =>
    desk.transaction(workspaceId, async (tx) => {
      const claimed = await store.claimTellings(tx, AT_ONCE);
      for (const one of claimed) await tellOne(tx, one);
      // Whoever looks sees how many have been told.
      if (claimed.length > 0) tx.record("settings.changed", theDesk, { what: "recovery", id: null });
      return claimed.length;
    }),
};

async function tellOne(tx: Tx, one: Awaited<ReturnType<typeof store.claimTellings>>[number]): Promise<void> {
  // They may have changed their mind since, and so may we: nobody hears of what is not so.
  if (!one.isMended || !one.isWished) return store.dropTelling(tx, one);
  const when = await whenToWrite(tx, one.customerId);
  if (isBefore(tx.now, when)) return store.putOffTelling(tx, one, when);
  const [thread] = await conversations.unattended(tx, [one.conversationId]);
  if (!thread || !mayWrite(thread, tx.now)) return store.putTelling(tx, one, { state: "unreachable", messageId: null, ringAt: null });
  const said = await conversations.answerAutomatically(tx, theDesk, { conversationId: one.conversationId, text: one.text });
  if (said) return store.putTelling(tx, one, { state: "told", messageId: said.messageId, ringAt: null });
  const isOver = one.tries + 1 >= MOST_TRIES;
  await store.putTelling(
    tx,
    one,
    isOver ? { state: "unreachable", messageId: null, ringAt: null } : { state: "due", messageId: null, ringAt: plus(tx.now, AGAIN) },
  );
}
