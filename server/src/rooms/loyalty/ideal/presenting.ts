import type { CustomerFit, FitRow, Ideal, UsualPoint } from "@guli/contract";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { isId } from "../../../core/ids.ts";
import { refuse } from "../../../core/refusal.ts";
import { customerFor } from "../../customers/index.ts";
import { houseOf } from "../../orders/index.ts";
import { askToReckon, byOf } from "./reckoning.ts";
import { fitOf, standIn } from "./rules/fitting.ts";
import { AS_SHIPPED, NEEDS_POINTS, POINTS } from "./rules/points.ts";
import { NEEDS } from "./rules/sources.ts";
import type { Ground } from "./rules/usual.ts";
import * as fits from "./store/fits.ts";
import * as states from "./store/state.ts";

const NO_WORDS = { en: "", ka: "", uz: "", ru: "" };

export async function ideal(tx: Tx): Promise<Ideal> {
  const state = await states.stateOf(tx);
  const version = await states.latestVersion(tx);
  const ground = state?.ground ?? null;
  return {
    asOf: state?.asOf ?? null,
    currency: (await houseOf(tx)).currency,
    money: ground?.money ?? "revenue",
    definition: version ?? { version: 0, words: NO_WORDS, weights: AS_SHIPPED, madeAt: null },
    points: ground ? POINTS.map((point) => shown(point, ground.points)) : [],
    customers: ground?.customers ?? 0,
    scored: ground?.scored ?? 0,
    needs: NEEDS,
    sourcesOn: state?.measuredOn ?? null,
    sources: state?.sources?.compared ?? [],
  };
}

function shown(point: UsualPoint["point"], ground: Ground): UsualPoint {
  const usual = ground[point];
  if (usual.state !== "measured") return { point, customers: usual.customers, usual: null, because: usual.state, weighs: null };
  return { point, customers: usual.customers, usual: usual.usual, because: null, weighs: usual.weighs };
}

export function changeIdeal(desk: Desk, who: Who, wanted: Pick<Ideal["definition"], "words" | "weights">): Promise<Ideal["definition"]> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if (POINTS.every((point) => wanted.weights[point] === 0)) refuse("request.invalid", { weights: "At least one point must weigh something." });
    // Who is counted meanwhile waits, and is told by the new weights.
    await states.lockedState(tx);
    const made = await states.addVersion(tx, { ...wanted, personId: who.personId });
    tx.record("settings.changed", { person: who.personId }, { what: "loyalty", id: null });
    askToReckon(tx, "weights");
    return made;
  });
}

export function reckonNow(desk: Desk, who: Who): Promise<{ askedAt: string }> {
  return desk.transaction(who.workspaceId, async (tx) => {
    askToReckon(tx);
    return { askedAt: tx.now };
  });
}

const PAGE = 50;

export async function listFits(tx: Tx, cursor: string | undefined): Promise<{ rows: FitRow[]; next: string | null }> {
  const rows = await fits.bestFits(tx, { after: placeOf(cursor), limit: PAGE + 1 });
  const last = rows.length > PAGE ? rows[PAGE - 1] : undefined;
  return { rows: rows.slice(0, PAGE), next: last ? Buffer.from(`${last.fit} ${last.customer.id}`).toString("base64url") : null };
}

function placeOf(cursor: string | undefined): fits.Place | null {
  if (cursor === undefined) return null;
  const [fit = "", id = ""] = Buffer.from(cursor, "base64url").toString("utf8").split(" ");
  if (!/^\d{1,3}(\.\d)?$/.test(fit) || !isId(id)) refuse("request.invalid", { cursor: "This is not a place in the list." });
  return { fit: Number(fit), id };
}

/** Null of whom nothing is known: no orders, or nothing measured yet. */
export async function fitFor(tx: Tx, id: string): Promise<CustomerFit | null> {
  const customer = await customerFor(tx, id);
  const state = await states.stateOf(tx);
  const by = byOf(state, await states.latestVersion(tx));
  const [counts] = by ? await fits.countsOf(tx, [customer.id]) : [];
  if (!by || !counts) return null;
  return {
    asOf: state!.asOf!,
    currency: (await houseOf(tx)).currency,
    money: by.money,
    matters: counts.matters,
    ...fitOf(counts, by),
    needs: NEEDS_POINTS,
    points: POINTS.map((point) => standIn(point, counts, by)).filter(({ weight }) => weight > 0),
  };
}
