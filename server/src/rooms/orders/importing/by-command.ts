import type { ImportFormat, OrderImport } from "@guli/contract";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Desk } from "../../../core/desk.ts";
import { newId } from "../../../core/ids.ts";
import { refuse } from "../../../core/refusal.ts";
import * as store from "../store/imports.ts";
import { houseOf } from "../store/pricing.ts";
import { fromPath } from "./reading.ts";
import { sampleOf } from "./previewing.ts";
import { begin, shown } from "./starting.ts";
import { workThrough } from "./working.ts";

type Wish = {
  path: string;
  source: string;
  dryRun: boolean;
  said: { [K in keyof ImportFormat]?: ImportFormat[K] | undefined };
  /** Called after each batch. */
  told: (done: { atByte: number; bytes: number }) => void;
};
export type Brought = { import: OrderImport; wentOn: boolean };

/** Take in a file that lies on this machine, by a command: the same work without an upload. One that was killed in the middle goes on where it was. */
export async function bringPath(desk: Desk, workspaceId: string, { path, source, dryRun, said, told }: Wish): Promise<Brought> {
  const { size: bytes } = await stat(path);
  const from = fromPath(path);
  const name = basename(path);
  const { id, nth, wentOn } = await desk.transaction(workspaceId, async (tx) => {
    const left = dryRun ? undefined : await store.unfinishedLike(tx, { name, bytes, source });
    if (left) {
      await store.takeAway(tx, left.id);
      return { id: left.id, nth: left.try + 1, wentOn: true };
    }
    const id = newId();
    await store.insertImport(tx, { id, name, source, bytes, personId: null, state: "ready" });
    const { format } = await sampleOf(from, said, (await houseOf(tx)).currency);
    return { id, nth: await begin(tx, id, { format, state: dryRun ? "checking" : "running" }), wentOn: false };
  });
  const went = await workThrough(desk, workspaceId, {
    importId: id,
    try: nth,
    source: from,
    milliseconds: Infinity,
    told: (atByte) => told({ atByte, bytes }),
  });
  if (went === "not-ours") refuse("import.busy");
  return { import: await desk.read(workspaceId, (tx) => shown(tx, id)), wentOn };
}
