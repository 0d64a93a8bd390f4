import { plus } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { Task } from "../../../core/jobs/running.ts";
import { messageFor, noteFailedLater, noteProgress } from "../../conversations/index.ts";

/** What became of pieces of ours, as the platform tells it. */
export type Word = { channelId: string; externalIds: string[] } & ({ state: "delivered" | "seen" } | { state: "failed"; outcome: string; detail: string });

/** Note it; or, where the pieces are not known yet, look again a little later: the platform may be quicker than our own note that they left. */
export async function noteWord(tx: Tx, word: Word): Promise<void> {
  if (await note(tx, word)) return;
  const { channelId, externalIds, state } = word;
  const key = `note-progress:${channelId}:${externalIds.join(",").slice(0, 200)}:${state}`;
  tx.enqueue("note-progress", word, { key, runAt: plus(tx.now, { seconds: 5 }) });
}

/** By now our note is there, or never will be. */
export const noteLater: Task = async (desk, payload) => {
  const { workspaceId, ...word } = payload as { workspaceId: string } & Word;
  await desk.transaction(workspaceId, async (tx) => void (await note(tx, word)));
};

/** Whether any of the pieces is known here. */
async function note(tx: Tx, { channelId, externalIds, ...word }: Word): Promise<boolean> {
  if (word.state !== "failed") return noteProgress(tx, { channelId, externalIds }, word.state);
  const { known, failed } = await noteFailedLater(tx, { channelId, externalIds }, word);
  for (const messageId of failed) {
    const { conversationId } = await messageFor(tx, messageId);
    tx.record("delivery.failed", { desk: true }, { conversationId, messageId, channelId, outcome: word.outcome });
  }
  return known;
}
