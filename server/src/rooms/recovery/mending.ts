import type { addRootCause, changeRootCause, draftTellings, RootCause } from "@guli/contract";
import type { z } from "zod";
import { theDesk, type Desk, type Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { found, refuse } from "../../core/refusal.ts";
import type { DueClock } from "../../core/ticker.ts";
import { personFor } from "../people/index.ts";
import { isPriceForSilence } from "./rules/silence.ts";
import { announce } from "./settling.ts";
import { isFailure } from "./store/settings.ts";
import * as store from "./store/root-causes.ts";
import { languagesIn, tellGone, textsFor } from "./telling-gone.ts";
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
  const all = textsFor(texts, measure, (language, said) => words[language].mended(said));
  const met = await store.whoMet(tx, id);
  const languageOf = await languagesIn(
    tx,
    met.map((one) => one.conversationId),
  );
  const rows: Drafts["rows"] = [];
  for (const { blocked, wish, toldAt, ...one } of met) {
    const language = await languageOf(one.conversationId);
    const state = toldAt ? "told" : blocked ? "blocked" : wish === null ? "not-asked" : wish ? "wish" : "no-wish";
    rows.push({ ...one, language, text: all[language], state, toldAt });
  }
  return { texts: all, rows };
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
  const became = await tellGone(tx, one);
  if (became.state === "later") await store.putOffTelling(tx, one, became.ringAt);
  else await store.putTelling(tx, one, became);
}
