import type { StrangeUpdate } from "@guli/contract";
import type { Desk } from "../../../core/desk.ts";
import { bytesOf } from "../../../core/files.ts";
import type { Who } from "../../../core/http/serving.ts";
import { refuse } from "../../../core/refusal.ts";
import { channel } from "../store.ts";
import { strangeOnes } from "./store.ts";

const SHOWN = 20;
/** Enough to see what it is (bytes). */
const BEGINNING = 4000;

/** The latest of what nobody here understood, with the beginning of how it came. */
export async function strangeOf(desk: Desk, who: Who, channelId: string): Promise<StrangeUpdate[]> {
  const kept = await desk.read(who.workspaceId, async (tx) => {
    if (!(await channel(tx, channelId))) refuse("channel.not-found");
    return (await strangeOnes(tx, channelId)).slice(0, SHOWN);
  });
  const shown: StrangeUpdate[] = [];
  for (const { rawHash, ...one } of kept) {
    const raw = await desk.files.read(who.workspaceId, rawHash);
    shown.push({ ...one, raw: raw ? (await bytesOf(raw)).subarray(0, BEGINNING).toString("utf8") : "" });
  }
  return shown;
}
