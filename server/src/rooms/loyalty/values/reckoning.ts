import { Temporal } from "temporal-polyfill";
import { between, plus, type Instant } from "../../../core/clock.ts";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Task } from "../../../core/jobs/running.ts";
import type { DueClock } from "../../../core/ticker.ts";
import { houseOf } from "../../orders/index.ts";
import { fit } from "./fitting.ts";
import { predict } from "./predicting.ts";
import { dayNumber } from "./rules/days.ts";
import * as gathering from "./store/gathering.ts";
import * as states from "./store/states.ts";

/** How long whoever reckons may be silent before somebody else goes on with it. */
const SILENCE = { minutes: 5 };
const SOON = { minutes: 1 };
/** Customers gathered in one transaction. */
const AT_ONCE = 10_000;
const FIT_EVERY = 7;

/** Each night after midnight by the business's own clock, and soon after something was told of days that are past. */
export const valueClock: DueClock = {
  name: "values",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(states.dueValues, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId) =>
    desk.transaction(workspaceId, async (tx) => {
      if (!(await states.claimValues(tx, plus(tx.now, SILENCE)))) return 0;
      tx.enqueue("reckon-values", {}, { key: `reckon-values:${workspaceId}` });
      return 1;
    }),
};

export const reckonValuesTask: Task = (desk, { workspaceId }) => reckonValues(desk, workspaceId);

/** What all customers are worth as of the end of yesterday. Killed in the midst of it, it goes on where it was. */
export async function reckonValues(desk: Desk, workspaceId: string): Promise<void> {
  for (let more = true; more;) more = await goOn(desk, workspaceId);
}

/** One step of it; false when all is done. */
async function goOn(desk: Desk, workspaceId: string): Promise<boolean> {
  const state = await desk.transaction(workspaceId, async (tx) => {
    const held = await states.holdState(tx);
    if (!held) return null;
    if (held.step === null || held.target === null) return begin(tx, held);
    if (held.step === "gathering") await gatherSome(tx, held);
    return held;
  });
  if (!state?.target || state.step === "gathering" || state.step === null) return state !== null;
  if (state.step === "fitting") await fitWhereDue(desk, workspaceId, state.target);
  else await conclude(desk, workspaceId, state);
  return state.step === "fitting";
}

async function begin(tx: Tx, held: states.State): Promise<states.State> {
  const target = await yesterday(tx);
  if (held.recount) await gathering.unmarkAll(tx);
  else {
    if (held.importedSince) await gathering.markImported(tx, held.importedSince);
    if (held.asOf) await gathering.markContracts(tx, { after: held.asOf, upTo: target });
  }
  await states.beginStep(tx, { target, until: plus(tx.now, SILENCE) });
  return held;
}

async function gatherSome(tx: Tx, { whole, after, target }: states.State): Promise<void> {
  const until = plus(tx.now, SILENCE);
  const range = whole ? await gathering.nextRange(tx, after, AT_ONCE) : null;
  const marked = whole ? [] : await gathering.takeMarked(tx, after, AT_ONCE);
  const of = range ?? (marked.length > 0 ? { ids: marked } : null);
  if (!of) {
    if (whole) await gathering.forgetAfter(tx, after);
    return states.goOn(tx, { target: target!, from: "gathering", step: "fitting", after: null, until });
  }
  await gathering.gather(tx, of, target!);
  await gathering.markLater(tx, of, target!);
  await states.goOn(tx, { target: target!, from: "gathering", step: "gathering", after: range?.upTo ?? marked.at(-1)!, until });
}

async function fitWhereDue(desk: Desk, workspaceId: string, target: string): Promise<void> {
  const known = await desk.read(workspaceId, (tx) => states.modelsOf(tx, target));
  const due = !known || dayNumber(target) - dayNumber(known.fittedOn) >= FIT_EVERY || (await refitAsked(desk, workspaceId));
  const models = due ? await fit(desk, workspaceId, target) : null;
  await desk.transaction(workspaceId, async (tx) => {
    if (models) await states.putModels(tx, { fittedOn: target, models });
    await states.goOn(tx, { target, from: "fitting", step: "predicting", after: null, until: plus(tx.now, SILENCE) });
  });
}

/** After everything was counted anew, or while the models could not say anything yet, they are fitted whenever there is something new. */
async function refitAsked(desk: Desk, workspaceId: string): Promise<boolean> {
  return desk.read(workspaceId, async (tx) => {
    const [state, models] = [await states.stateOf(tx), await states.modelsOf(tx, "9999-12-31")];
    return state?.whole === true || models?.shown.buying.state === "not-yet";
  });
}

async function conclude(desk: Desk, workspaceId: string, state: states.State): Promise<void> {
  const asOf = state.target!;
  if (!(await predict(desk, workspaceId, { asOf, before: state.asOf, quiet: false }))) return;
  await desk.transaction(workspaceId, async (tx) => {
    await states.finish(tx, {
      asOf,
      tookMs: Math.max(0, Math.round(between(state.beganAt ?? tx.now, tx.now))),
      night: await nextNight(tx),
      soon: plus(tx.now, SOON),
    });
    tx.record("settings.changed", { desk: true }, { what: "loyalty", id: null });
  });
}

async function yesterday(tx: Tx): Promise<string> {
  const { timeZone } = await houseOf(tx);
  return Temporal.Instant.from(tx.now).toZonedDateTimeISO(timeZone).toPlainDate().subtract({ days: 1 }).toString();
}

/** Two hours into the next day: shops' last orders are in by then. */
async function nextNight(tx: Tx): Promise<Instant> {
  const { timeZone } = await houseOf(tx);
  const tomorrow = Temporal.Instant.from(tx.now).toZonedDateTimeISO(timeZone).toPlainDate().add({ days: 1 });
  return tomorrow.toZonedDateTime({ timeZone, plainTime: "02:00" }).toInstant().toString({ smallestUnit: "millisecond" });
}
