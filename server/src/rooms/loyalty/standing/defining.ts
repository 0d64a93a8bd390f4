import type { StandingClass, StandingDefinition } from "@guli/contract";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { refuse } from "../../../core/refusal.ts";
import { callingOf } from "../competitors/reaching.ts";
import { events } from "../competitors/store/events.ts";
import { askToReckon } from "./going-on.ts";
import { groundOf, tellAll } from "./reckoning.ts";
import { DEFAULTS, definitionFrom, troubleIn } from "./rules/definition.ts";
import { sampled } from "./store/buying.ts";
import { customersStanding } from "./store/lists.ts";
import { addDefinition, definitions, state } from "./store/state.ts";

const shipped = { version: 0, definition: DEFAULTS, madeAt: null, madeBy: null };

/** What is used, and what was used before. */
export async function definition(tx: Tx) {
  const versions = [...(await definitions(tx)).map((one) => ({ ...one, definition: definitionFrom(one.definition) })), shipped];
  const prior = (await state(tx))?.prior;
  return { used: versions[0]!, versions, modelSuits: (prior?.a ?? null) !== null };
}

export function change(desk: Desk, who: Who, wanted: StandingDefinition) {
  return desk.transaction(who.workspaceId, async (tx) => {
    mustAgree(wanted);
    const made = await addDefinition(tx, wanted, who.personId);
    tx.record("settings.changed", { person: who.personId }, { what: "loyalty", id: null });
    askToReckon(tx);
    return { ...made, definition: wanted };
  });
}

function mustAgree(wanted: StandingDefinition): void {
  const trouble = troubleIn(wanted);
  if (Object.keys(trouble).length > 0) refuse("request.invalid", trouble);
}

/** So many customers are told anew while somebody waits. */
const MOST = 3000;

/** Who would stand elsewhere by other definitions, told and not written. */
export async function preview(tx: Tx, wanted: StandingDefinition) {
  mustAgree(wanted);
  const now = await state(tx);
  const nothing = { customers: 0, all: true, moves: [] as { from: StandingClass; to: StandingClass; customers: number }[] };
  if (!now) return nothing;
  const customers = await customersStanding(tx);
  const buyers = await sampled(tx, { most: MOST, customers });
  const ground = await groundOf(tx, now);
  const calling = (await events(tx)).filter(({ beganOn }) => beganOn <= now.asOf).map((event) => callingOf(event, wanted.loyal.windowDays));
  const before = new Map((await tellAll(tx, buyers, ground)).map((one) => [one.customerId, one.class]));
  const after = await tellAll(tx, buyers, { ...ground, definition: wanted, calling });
  const moves = Map.groupBy(after, (one) => `${before.get(one.customerId)} ${one.class}`);
  return {
    customers: after.length,
    all: customers <= MOST,
    moves: [...moves.values()].map((all) => ({ from: before.get(all[0]!.customerId)!, to: all[0]!.class, customers: all.length })),
  };
}
