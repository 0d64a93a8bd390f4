import type { ImportFormat, ImportPreview, ImportRefusal, OrderImport } from "@guli/contract";
import { IMPORT_PART_BYTES } from "@guli/contract";
import type { Desk, Tx } from "../../../core/desk.ts";
import { keepFiles } from "../../../core/files.ts";
import type { Who } from "../../../core/http/serving.ts";
import type { Task } from "../../../core/jobs/running.ts";
import { isCurrency } from "../../../core/money.ts";
import { newId } from "../../../core/ids.ts";
import { found, refuse } from "../../../core/refusal.ts";
import type { DueClock } from "../../../core/ticker.ts";
import * as store from "../store/imports.ts";
import { houseOf } from "../store/pricing.ts";
import { fromParts, type Source } from "./reading.ts";
import { previewOf } from "./previewing.ts";
import { missingIn } from "./rules/headers.ts";
import { workThrough } from "./working.ts";

export async function shown(tx: Tx, id: string): Promise<OrderImport> {
  return found((await store.shownImports(tx, id))[0], "import.not-found");
}

export function start(desk: Desk, who: Who, { name, bytes, source }: { name: string; bytes: number; source: string }): Promise<OrderImport> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const id = newId();
    await store.insertImport(tx, { id, name, bytes, source, personId: who.personId, state: "uploading" });
    return shown(tx, id);
  });
}

/** One piece more. All but the last have the same size, so that each has its place. */
export async function takePart(desk: Desk, who: Who, { id, nth, content }: { id: string; nth: number; content: unknown }): Promise<OrderImport> {
  await desk.read(who.workspaceId, (tx) => shown(tx, id));
  if (!Buffer.isBuffer(content) || content.length === 0) refuse("request.malformed");
  const held = await desk.files.hold(who.workspaceId, content);
  return desk.transaction(who.workspaceId, async (tx) => {
    const one = found(await store.lockImport(tx, id), "import.not-found");
    const parts = await store.partsOf(tx, id);
    if (parts[nth]?.hash === held.hash) return shown(tx, id);
    if (one.state !== "uploading") refuse("import.busy");
    const all = nth * IMPORT_PART_BYTES + content.length;
    const isLast = all === one.bytes;
    if (nth !== parts.length || all > one.bytes || (!isLast && content.length !== IMPORT_PART_BYTES)) refuse("import.out-of-order");
    await keepFiles(tx, [held]);
    await store.insertPart(tx, { importId: id, nth, hash: held.hash, size: content.length });
    if (isLast) await store.setState(tx, id, { state: "ready" });
    return shown(tx, id);
  });
}

async function sourceOf(desk: Desk, tx: Tx, id: string): Promise<Source> {
  return fromParts(desk, tx.workspaceId, await store.partsOf(tx, id));
}

export async function preview(desk: Desk, who: Who, { id, format }: { id: string; format: Partial<ImportFormat> }): Promise<ImportPreview> {
  const { one, isSwept, source, currency } = await desk.read(who.workspaceId, async (tx) => ({
    one: found(await store.importFor(tx, id), "import.not-found"),
    isSwept: (await store.partsOf(tx, id)).length === 0,
    source: await sourceOf(desk, tx, id),
    currency: (await houseOf(tx)).currency,
  }));
  if (one.state === "uploading" || isSwept) refuse("import.incomplete");
  return previewOf(desk, { workspaceId: who.workspaceId, source, one, said: { ...one.format, ...format }, currency });
}

export function setOut(desk: Desk, who: Who, { id, format, state }: { id: string; format: ImportFormat; state: "checking" | "running" }): Promise<OrderImport> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const one = found(await store.lockImport(tx, id), "import.not-found");
    if (one.state === "uploading" || (await store.partsOf(tx, id)).length === 0) refuse("import.incomplete");
    if (one.state === "checking" || one.state === "running") refuse("import.busy");
    const nth = await begin(tx, id, { format, state });
    goOn(tx, { importId: id, try: nth });
    return shown(tx, id);
  });
}

/** With a format by which something can be read. */
export function begin(tx: Tx, id: string, { format, state }: { format: ImportFormat; state: "checking" | "running" }): Promise<number> {
  const missing = missingIn(format.columns);
  if (missing.length > 0) refuse("import.columns-missing", Object.fromEntries(missing.map((field) => [field, "This column is needed."])));
  const currency = format.currency.toUpperCase();
  if (!isCurrency(currency)) refuse("money.unknown-currency", { currency: "There is no such currency." });
  return store.begin(tx, id, { state, format: { ...format, currency } });
}

/** What is in stays; what is not is not taken in. */
export function stop(desk: Desk, who: Who, id: string): Promise<OrderImport> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const one = found(await store.lockImport(tx, id), "import.not-found");
    if (one.state === "checking" || one.state === "running") await store.setState(tx, id, { state: "stopped" });
    return shown(tx, id);
  });
}

const goOn = (tx: Tx, { importId, try: nth }: { importId: string; try: number }) =>
  tx.enqueue("import-orders", { importId, try: nth }, { key: `import-orders:${importId}:${nth}:${tx.now}` });

/** Others have their turn in between, and a desk that stops need not wait long. */
const SLICE = 10_000;

export const importTask: Task = async (desk, { workspaceId, importId, try: nth }) => {
  const its = { importId: String(importId), try: Number(nth) };
  const source = await desk.read(workspaceId, (tx) => sourceOf(desk, tx, its.importId));
  const went = await workThrough(desk, workspaceId, { ...its, source, milliseconds: SLICE });
  if (went === "more") await desk.transaction(workspaceId, (tx) => Promise.resolve(goOn(tx, its)));
};

/** A worker was killed in the middle: another goes on where it was. */
export const importClock: DueClock = {
  name: "order-imports",
  due: (desk, most) => store.stuckImports(desk, most),
  ring: (desk, workspaceId, ids) =>
    desk.transaction(workspaceId, async (tx) => {
      const taken = await store.takeOver(tx, ids);
      for (const one of taken) goOn(tx, { importId: one.id, try: one.try });
      return taken.length;
    }),
};

const PAGE = 200;

export async function refusals(tx: Tx, { id, after }: { id: string; after: number }): Promise<{ rows: ImportRefusal[]; more: boolean }> {
  await shown(tx, id);
  const rows = await store.refusalsOf(tx, id, { after, limit: PAGE + 1 });
  return { rows: rows.slice(0, PAGE), more: rows.length > PAGE };
}
