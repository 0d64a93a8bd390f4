import { setImmediate } from "node:timers/promises";
import type { ImportRefusal } from "@guli/contract";
import { theDesk, type Desk, type Tx } from "../../../core/desk.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { matchAll } from "../matching.ts";
import { isWrong, type Wrong } from "../rules/words.ts";
import * as store from "../store/imports.ts";
import type { Taken } from "../taking.ts";
import { takeAll, type Told } from "../telling.ts";
import { localMoments, rowsIn, type Source } from "./reading.ts";
import { decoderOf } from "./rules/guessing.ts";
import { toldBy, type File } from "./rules/rows.ts";
import { emptySeen, meet, wasMet } from "./rules/seen.ts";
import type { Reading, Row } from "./rules/splitting.ts";

const BATCH = 2000;

type Slice = {
  importId: string;
  try: number;
  source: Source;
  /** How long to work before giving others a turn. */ milliseconds: number;
  told?: (atByte: number) => void;
};
export type Went = "done" | "more" | "not-ours";

/**
 * Work through a file from where it stands, batch by batch: each commits with how far it is, so that a killed one goes on there. Whoever finds that another has
 * gone on meanwhile lets it be.
 */
export async function workThrough(desk: Desk, workspaceId: string, slice: Slice): Promise<Went> {
  const until = performance.now() + slice.milliseconds;
  const { one, timeZone, seen } = await desk.read(workspaceId, async (tx) => ({
    one: await store.importFor(tx, slice.importId),
    timeZone: (await workspaceOf(tx)).timeZone,
    seen: await store.seenOf(tx, slice.importId),
  }));
  if (!one?.format || one.try !== slice.try || !isWorking(one)) return "not-ours";
  const file: File = { format: one.format, source: one.source, since: one.createdAt, momentOf: localMoments(timeZone) };
  const work: Work = { desk, workspaceId, one, file, seen: one.state === "checking" ? (seen ?? emptySeen(one.bytes)) : null };
  const reading = { delimiter: one.format.delimiter, decode: decoderOf(one.format.charset) };
  if (work.seen && one.bytes <= WHOLE && one.atByte === 0) {
    const went = await checkWhole(work, { ...slice, reading });
    if (went !== "too-many-broken") return went;
  }
  const batch: Row[] = [];
  for await (const rows of rowsIn(slice.source, { from: one.atByte, line: one.atLine + 1, reading })) {
    for (const row of rows) if (row.line > 1) batch.push(row);
    while (batch.length >= BATCH) {
      if (!(await takeBatch(work, batch.splice(0, BATCH)))) return "not-ours";
      slice.told?.(work.one.atByte);
      if (performance.now() > until) return keep(work);
    }
  }
  if (batch.length > 0 && !(await takeBatch(work, batch))) return "not-ours";
  return finish(work);
}

/** A file of so many bytes is tried out whole, so that every row finds what the rows before it left; of a larger one, or one of nothing but rubbish, each batch is tried by itself. */
export const WHOLE = 8 * 1024 * 1024;
/** So many refusals are held until the whole file was tried. */
export const MOST_BROKEN = 50_000;

type Work = { desk: Desk; workspaceId: string; one: store.Import; file: File; /** Of a dry run. */ seen: Buffer | null };
type Understood = { row: Row; told: Told | Wrong };

const isWorking = ({ state }: store.Import): boolean => state === "checking" || state === "running";

async function takeBatch(work: Work, rows: Row[]): Promise<boolean> {
  const { desk, workspaceId, one, file } = work;
  const understood = rows.map((row) => ({ row, told: toldBy(row, file) }));
  const tried = work.seen ? judgedDry(work.seen, understood, await tryOut(desk, workspaceId, understood)) : null;
  const [atByte, atLine] = [rows.at(-1)!.end, rows.at(-1)!.last];
  const went = await desk.transaction(workspaceId, async (tx) => {
    const now = await store.lockImport(tx, one.id);
    if (!now || now.try !== one.try || now.atByte !== one.atByte || now.state !== one.state) return false;
    const taken = tried ?? (await takeAll(tx, told(understood), quietly));
    await store.goOn(tx, one.id, { atByte, atLine, ...counted(understood, taken) });
    return true;
  });
  work.one = { ...one, atByte, atLine };
  return went;
}

const quietly = { actor: theDesk, quiet: true } as const;
const told = (rows: Understood[]): (Told | Wrong)[] => rows.map((one) => one.told);

/** Thrown to take back what was only tried. */
class TriedOut extends Error {
  readonly taken: Taken[];
  constructor(taken: Taken[]) {
    super("tried out");
    this.taken = taken;
  }
}

/** What would happen, found out by letting it happen and taking it back: nothing else is as sure. */
async function tryOut(desk: Desk, workspaceId: string, rows: Understood[]): Promise<Taken[]> {
  try {
    return await desk.transaction(workspaceId, async (tx): Promise<Taken[]> => {
      throw new TriedOut(await takeAll(tx, told(rows), quietly));
    });
  } catch (cause) {
    if (cause instanceof TriedOut) return cause.taken;
    throw cause;
  }
}

class TriedWhole extends Error {
  readonly found: Tried | null;
  constructor(found: Tried | null) {
    super("tried out");
    this.found = found;
  }
}
type Tried = { atByte: number; atLine: number; counted: store.Counted; refusals: ImportRefusal[] };

async function checkWhole(work: Work, { source, reading }: Slice & { reading: Reading }): Promise<Went | "too-many-broken"> {
  const { desk, workspaceId, one } = work;
  const found = await tryWhole(work, rowsIn(source, { from: 0, line: 1, reading }));
  if (!found) return "too-many-broken";
  const went = await desk.transaction(workspaceId, async (tx) => {
    const now = await store.lockImport(tx, one.id);
    if (!now || now.try !== one.try || now.atByte !== one.atByte || now.state !== one.state) return false;
    await store.goOn(tx, one.id, found);
    return true;
  });
  return went ? finish(work) : "not-ours";
}

/** Null where too much of it is broken. */
async function tryWhole({ desk, workspaceId, file }: Work, handfuls: AsyncGenerator<Row[]>): Promise<Tried | null> {
  try {
    return await desk.transaction(workspaceId, async (tx): Promise<Tried> => {
      const all: Tried = { atByte: 0, atLine: 0, counted: { rows: 0, placed: 0, same: 0, corrected: 0, returned: 0, refused: 0 }, refusals: [] };
      let batch: Row[] = [];
      const takeSome = async () => {
        const understood = batch.map((row) => ({ row, told: toldBy(row, file) }));
        const { counted: some, refusals } = counted(understood, await takeAll(tx, told(understood), quietly));
        for (const key of Object.keys(some) as (keyof store.Counted)[]) all.counted[key] += some[key];
        all.refusals.push(...refusals);
        if (all.refusals.length > MOST_BROKEN) throw new TriedWhole(null);
        // Where every row is broken nothing is asked of the database, and nobody else would have a turn.
        await setImmediate();
        [all.atByte, all.atLine] = [batch.at(-1)!.end, batch.at(-1)!.last];
        batch = [];
      };
      for await (const rows of handfuls)
        for (const row of rows) {
          if (row.line > 1) batch.push(row);
          if (batch.length === BATCH) await takeSome();
        }
      if (batch.length > 0) await takeSome();
      throw new TriedWhole(all);
    });
  } catch (cause) {
    if (cause instanceof TriedWhole) return cause.found;
    throw cause;
  }
}

/** Earlier batches of the same dry run are not there to be seen; the filter knows their orders. */
function judgedDry(seen: Buffer, rows: Understood[], taken: Taken[]): Taken[] {
  const before = rows.map(({ told }) => !isWrong(told) && wasMet(seen, told.externalId));
  for (const [nth, { told }] of rows.entries()) if (!isWrong(told) && told.what === "order" && !isWrong(taken[nth]!)) meet(seen, told.externalId);
  return taken.map((one, nth) => {
    if (!before[nth]) return one;
    if (isWrong(one)) return one.code === "order.not-found" ? { outcome: "placed", id: "", customerId: null } : one;
    return one.outcome === "placed" ? { ...one, outcome: "corrected" } : one;
  });
}

function counted(rows: Understood[], taken: Taken[]): { counted: store.Counted; refusals: ImportRefusal[] } {
  const sums: store.Counted = { rows: rows.length, placed: 0, same: 0, corrected: 0, returned: 0, refused: 0 };
  const refusals: ImportRefusal[] = [];
  for (const [nth, one] of taken.entries()) {
    const { row, told } = rows[nth]!;
    if (isWrong(one)) {
      sums.refused += 1;
      refusals.push({ line: row.line, code: one.code, fields: one.fields, cells: row.cells?.map((cell) => cell.replaceAll("\0", "")) ?? [] });
    } else if (one.outcome === "corrected") sums.corrected += 1;
    else if (one.outcome === "placed") sums[isWrong(told) || told.what === "order" ? "placed" : "returned"] += 1;
    else sums.same += 1;
  }
  return { counted: sums, refusals };
}

async function keep({ desk, workspaceId, one, seen }: Work): Promise<"more"> {
  if (seen) await desk.transaction(workspaceId, (tx) => store.keepSeen(tx, one.id, seen));
  return "more";
}

async function finish({ desk, workspaceId, one }: Work): Promise<Went> {
  if (one.state === "running") await matchAll(desk, workspaceId);
  return desk.transaction(workspaceId, async (tx: Tx) => {
    const now = await store.lockImport(tx, one.id);
    if (!now || now.try !== one.try || !isWorking(now)) return "not-ours";
    await store.setState(tx, one.id, { state: one.state === "running" ? "done" : "checked" });
    if (one.state === "running") tx.record("orders.imported", theDesk, { importId: one.id, since: one.startedAt ?? one.createdAt });
    tx.record("settings.changed", theDesk, { what: "orders", id: null });
    return "done";
  });
}
