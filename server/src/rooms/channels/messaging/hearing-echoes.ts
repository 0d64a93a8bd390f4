import { plus } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { Task } from "../../../core/jobs/running.ts";
import { answeredElsewhere, byPart, latestAt, type Elsewhere } from "../../conversations/index.ts";
import type { Happening } from "./adapter.ts";
import { placedAt } from "./rules/placing.ts";

/** So long our own note of what we sent may take; until then it cannot be told from what somebody else sent. */
const SURELY_NOTED = { seconds: 20 };

/** Something that the business sent came back. What is not the desk's own is looked at again when the desk would know it. Whether it is to somebody known. */
export async function heardEcho(
  tx: Tx,
  channelId: string,
  { externalId, address, at, text, extras, files }: Extract<Happening, { what: "echoed" }>,
): Promise<boolean> {
  if (await byPart(tx, { channelId, externalId })) return true;
  if (!(await latestAt(tx, channelId, address))) return false;
  const echo: Elsewhere = { channelId, address, externalId, text, extras, awaited: files, at: placedAt(at, tx.now).placedAt ?? null };
  tx.enqueue("note-echo", { echo }, { key: `note-echo:${channelId}:${externalId}`.slice(0, 400), runAt: plus(tx.now, SURELY_NOTED) });
  return true;
}

export const noteEcho: Task = async (desk, payload) => {
  const { workspaceId, echo } = payload as { workspaceId: string; echo: Elsewhere };
  await desk.transaction(workspaceId, async (tx) => void (await answeredElsewhere(tx, echo)));
};
