import { setImmediate } from "node:timers/promises";
import { instantAt } from "../../core/clock.ts";
import { keepFiles } from "../../core/files.ts";
import type { Held } from "../../core/files.ts";
import type { Tx } from "../../core/desk.ts";
import { writeHistory } from "../../core/events/writing.ts";
import { idAt } from "../../core/ids.ts";
import { lookBack } from "../coaching/index.ts";
import { indexCustomersById, takeNumbers, writePast, type Past } from "../conversations/index.ts";
import { bulkCustomers, bulkTouch, type PastCustomer } from "../customers/index.ts";
import { moments } from "./calendar.ts";
import { chance } from "./chance.ts";
import { meet, nobody, recordOf, type Met } from "./meeting.ts";
import type { Plan } from "./plan.ts";
import { promisesOf } from "./promising.ts";
import { kindOf, pastOf, type Stage } from "./telling.ts";

/** Opens a transaction for each piece of work, or does all of it in one that is open. */
export type Write = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
export type Filled = { conversations: number; messages: number; customers: number };
export type FilledWith = Filled & { met: Met };
type Filling = { plan: Plan; stage: Omit<Stage, "firstNumber">; held: Held[]; progress?: (done: number) => void };

/** So many conversations are made and written at a time: memory stays the same however many there are. */
const BATCH = 400;

/** Let the planned life happen, batch by batch; while PostgreSQL writes one, the next is thought up. */
export async function fillWithLife(write: Write, { plan, stage, held, progress }: Filling): Promise<FilledWith> {
  const firstNumber = await write(async (tx) => {
    await keepFiles(tx, held);
    return takeNumbers(tx, plan.conversations);
  });
  const met = nobody();
  const filled: Filled = { conversations: 0, messages: 0, customers: 0 };
  let writing: Promise<void> = Promise.resolve();
  for await (const batch of batches(plan, { ...stage, firstNumber }, met)) {
    await writing;
    writing = write((tx) => writeBatch(tx, plan, batch));
    // What goes wrong is thrown where the batch is awaited; without this it would count as unheard while the next is made.
    writing.catch(() => undefined);
    filled.conversations += batch.pasts.length;
    filled.messages += batch.pasts.reduce((sum, past) => sum + past.steps.filter((step) => step.kind === "incoming" || step.kind === "reply").length, 0);
    progress?.(filled.conversations);
  }
  await writing;
  await touchAll(write, met);
  return { ...filled, customers: met.ids.length, met };
}

type Batch = { nth: number; pasts: Past[]; fresh: PastCustomer[] };

async function* batches(plan: Plan, stage: Stage, met: Met): AsyncGenerator<Batch> {
  const jitter = chance(plan.seed, "moments");
  let batch: Batch = { nth: 0, pasts: [], fresh: [] };
  let nth = 0;
  for (const at of moments({ from: plan.from, until: plan.until, howMany: plan.conversations }, jitter.next)) {
    const kind = kindOf(plan, nth);
    const meeting = meet(plan, met, { nth, at, kind });
    if (meeting.isNew) batch.fresh.push(recordOf(plan, stage.cast, { ...meeting, kind }));
    const past = pastOf(plan, stage, { nth, at, customer: meeting.customer });
    note(met, meeting.nth, past);
    batch.pasts.push(past);
    nth++;
    if (batch.pasts.length === BATCH) {
      yield batch;
      batch = { nth, pasts: [], fresh: [] };
    }
    // Lets the statements of the batch before go on.
    if (nth % 20 === 0) await setImmediate();
  }
  if (batch.pasts.length > 0) yield batch;
}

function note(met: Met, nth: number, past: Past): void {
  met.count[nth]! += 1;
  const last = past.steps.findLast((step) => step.kind === "incoming");
  if (last) met.lastAt[nth] = Math.max(met.lastAt[nth]!, Date.parse(last.at));
}

async function writeBatch(tx: Tx, plan: Plan, { nth, pasts, fresh }: Batch): Promise<void> {
  const by = chance(plan.seed, "ids", nth);
  let [lastAt, sequence] = ["", 0];
  const newId = (at: string): string => {
    sequence = at === lastAt ? sequence + 1 : 0;
    lastAt = at;
    return idAt(Date.parse(at), by.next, sequence);
  };
  await bulkCustomers(tx, fresh);
  await writeHistory(
    tx,
    fresh.map(({ id, createdAt, addresses }) => ({
      id: newId(createdAt),
      name: "customer.met" as const,
      actor: { customer: id },
      payload: { customerId: id, through: addresses[0]?.kind ?? "email" },
      at: createdAt,
    })),
  );
  await indexCustomersById(
    tx,
    fresh.map(({ id }) => id),
  );
  const replies = await writePast(tx, pasts, newId);
  if (plan.messengers) await promisesOf(tx, pasts, instantAt(plan.until));
  const since = plan.until - coachedWeeks(plan) * WEEK_MS;
  await lookBack(
    tx,
    replies.filter(({ at }) => Date.parse(at) > since),
    newId,
  );
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
/** So many weeks one may look back on what was learned; of a giant, whom it would take hours to coach, fewer. */
const coachedWeeks = ({ conversations }: Plan): number => (conversations > 50_000 ? 4 : 26);

const TOUCHED_AT_ONCE = 2000;

async function touchAll(write: Write, met: Met): Promise<void> {
  for (let from = 0; from < met.ids.length; from += TOUCHED_AT_ONCE) {
    const rows = met.ids
      .slice(from, from + TOUCHED_AT_ONCE)
      .map((id, at) => ({ id, conversationCount: met.count[from + at]!, lastSeenAt: instantAt(met.lastAt[from + at]!) }));
    await write((tx) => bulkTouch(tx, rows));
  }
}
