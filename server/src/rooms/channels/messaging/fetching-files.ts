import type { Task } from "../../../core/jobs/running.ts";
import type { Desk } from "../../../core/desk.ts";
import * as conversations from "../../conversations/index.ts";
import { adapterFor } from "./adapters.ts";
import type { Setup } from "./adapter.ts";
import { setupById } from "./setups.ts";
import { Trouble, troubleFrom } from "./trouble.ts";

/**
 * Fetch what hangs on a message from its platform. A link that has expired or a file that is too large is said on the message; what may pass is tried again
 * by the queue, and given up with its last tries.
 */
export const fetchFiles: Task = async (desk, payload) => {
  const { workspaceId, messageId, tries = 0 } = payload as { workspaceId: string; messageId: string; tries?: number };
  const { setup, awaited } = await desk.read(workspaceId, async (tx) => {
    const awaited = await conversations.awaitedFiles(tx, messageId);
    return { awaited, setup: awaited[0] ? await setupById(tx, awaited[0].channelId) : null };
  });
  if (!setup) return;
  const later: Trouble[] = [];
  for (const file of awaited) {
    const trouble = await fetchOne(desk, setup, { file, last: tries >= WAITS.length });
    if (trouble) later.push(trouble);
  }
  const wait = WAITS[tries];
  if (later.length === 0 || wait === undefined) return;
  const seconds = Math.max(wait, ...later.map(({ retryAfter }) => retryAfter ?? 0));
  await desk.transaction(workspaceId, async (tx) =>
    tx.enqueue(
      "fetch-files",
      { messageId, tries: tries + 1 },
      { key: `fetch-files:${messageId}`, runAt: new Date(Date.parse(tx.now) + seconds * 1000).toISOString() },
    ),
  );
};

/** In seconds: platforms keep files for minutes to weeks, most for an hour or more. */
const WAITS = [5, 30, 120, 600, 1800, 3600];

/** The trouble where another try may help. */
async function fetchOne(desk: Desk, setup: Setup, { file, last }: { file: conversations.AwaitedFile; last: boolean }): Promise<Trouble | null> {
  const { workspaceId } = setup;
  try {
    if (file.size > desk.config.maxAttachmentBytes) throw new Trouble("too-large", String(file.size));
    const got = await adapterFor(setup.kind).fetchFile(desk, setup, file.reference);
    const held = await desk.files.hold(workspaceId, got.content);
    const about = { held, contentType: got.contentType ?? file.contentType, filename: got.filename ?? file.filename };
    await desk.transaction(workspaceId, (tx) => conversations.fileCame(tx, file, about));
    return null;
  } catch (cause) {
    const trouble = troubleFrom(cause);
    if (!trouble.final && !last) return trouble;
    await desk.transaction(workspaceId, (tx) => conversations.fileIsMissing(tx, file, trouble.word));
    return null;
  }
}
