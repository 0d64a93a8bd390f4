import type { Looking, Shown, Signal } from "@guli/contract";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { found, refuse } from "../../../core/refusal.ts";
import * as conversations from "../../conversations/index.ts";
import { personNames } from "../../people/index.ts";
import { mayBeShown, showingOf, type Guest } from "./agreeing.ts";
import { iceFor } from "./rules/ice.ts";
import { maySay, show, stateOf, type StoredShowing } from "./rules/showing.ts";
import { insertSignal, latestIn, showingToChange, signalsAfter } from "./store.ts";

/** How it stands for an agent, with what the customer's browser says to the one who looks. */
export function look(desk: Desk, who: Who, { id, after }: { id: string; after: number }): Promise<Looking> {
  return desk.read(who.workspaceId, async (tx) => {
    await conversations.conversationFor(tx, id);
    const one = await latestIn(tx, id);
    const can = await mayBeShown(tx, id);
    if (!one || one.personId !== who.personId || stateOf(one) !== "on") return { showing: one ? show(one) : null, can, signals: [], ice: null };
    return { showing: show(one), can, ...(await wordsFor(tx, one, { fromCustomer: true, after })) };
  });
}

/** How it stands for the visitor. What another of their browsers shows is theirs, too, but not its words. */
export function lookAsGuest(desk: Desk, { workspaceId, visitor }: Guest, after: number): Promise<Shown> {
  return desk.read(workspaceId, async (tx) => {
    const { conversationId } = visitor;
    const can = conversationId !== null && (await mayBeShown(tx, conversationId));
    const one = conversationId === null ? undefined : await latestIn(tx, conversationId);
    if (!one) return { can, showing: null, signals: [], ice: null };
    const { id, mode, why, endsAt } = one;
    const showing = { id, mode, why, endsAt, state: stateOf(one), agent: await firstNameOf(tx, one.personId) };
    if (one.visitorId !== visitor.id || showing.state !== "on") return { can, showing, signals: [], ice: null };
    return { can, showing, ...(await wordsFor(tx, one, { fromCustomer: false, after })) };
  });
}

async function firstNameOf(tx: Tx, personId: string | null): Promise<string | null> {
  if (personId === null) return null;
  return (await personNames(tx, [personId])).get(personId)?.split(/\s+/)[0] ?? "";
}

async function wordsFor(
  tx: Tx,
  { id }: StoredShowing,
  { fromCustomer, after }: { fromCustomer: boolean; after: number },
): Promise<Pick<Shown, "signals" | "ice">> {
  const { iceServers, turnSecret, iceRelayOnly, showingMinutes } = tx.desk.config;
  const ice = iceFor({ iceServers, turnSecret, relayOnly: iceRelayOnly, minutes: showingMinutes }, { id, now: tx.now });
  return { signals: await signalsAfter(tx, { showingId: id, fromCustomer, after }), ice };
}

/** A word of the browser that looks. */
export async function tellGuest(desk: Desk, who: Who, { id, signal }: { id: string; signal: Signal }): Promise<void> {
  const { visitorId } = await desk.transaction(who.workspaceId, async (tx) => {
    const one = found(await showingToChange(tx, id), "showing.not-found");
    if (one.personId !== who.personId) refuse("showing.not-found");
    return keep(tx, one, { fromCustomer: false, signal });
  });
  desk.bus.tell({ kind: "passing", workspaceId: who.workspaceId, topic: "showing-visitor", body: { visitorId } });
}

/** A word of the browser that shows. */
export async function tellPerson(desk: Desk, { workspaceId, visitor }: Guest, { id, signal }: { id: string; signal: Signal }): Promise<void> {
  const { conversationId, personId } = await desk.transaction(workspaceId, async (tx) => {
    const one = await showingOf(tx, id, visitor.conversationId);
    if (one.visitorId !== null && one.visitorId !== visitor.id) refuse("showing.not-found");
    return keep(tx, one, { fromCustomer: true, signal });
  });
  desk.bus.tell({ kind: "passing", workspaceId, topic: "showing", body: { conversationId, personId } });
}

async function keep(tx: Tx, one: StoredShowing, { fromCustomer, signal }: { fromCustomer: boolean; signal: Signal }): Promise<StoredShowing> {
  if (stateOf(one) !== "on") refuse("showing.over");
  if (!maySay(fromCustomer, signal.kind)) refuse("request.invalid", { kind: "The one who shows offers, the one who looks answers." });
  await insertSignal(tx, { showingId: one.id, fromCustomer, signal });
  return one;
}
