import type { Tx } from "../../core/desk.ts";
import type { Task } from "../../core/jobs/running.ts";
import { publicUrl, sendFromDesk } from "../channels/index.ts";
import * as people from "../people/index.ts";
import { workspaceOf } from "../workspaces/index.ts";
import { notice } from "./store.ts";
import { noticeWords } from "./words.ts";

/** One try to mail a notice that has not been seen yet; what can be mended by waiting is tried again. */
export const mailNotice: Task = async (desk, payload) => {
  const { workspaceId, noticeId, attempts } = payload as { workspaceId: string; noticeId: string; attempts: number };
  const letter = await desk.read(workspaceId, (tx) => letterFor(tx, noticeId));
  if (!letter) return;
  const nextTryAt = await sendFromDesk(desk, workspaceId, { ...letter, key: noticeId, attempts });
  if (nextTryAt)
    await desk.transaction(workspaceId, async (tx) =>
      tx.enqueue("mail-notice", { noticeId, attempts: attempts + 1 }, { key: `notice:${noticeId}`, runAt: nextTryAt }),
    );
};

async function letterFor(tx: Tx, noticeId: string): Promise<{ to: string; subject: string; text: string; language: string } | null> {
  const told = await notice(tx, noticeId);
  if (!told || told.seenAt !== null) return null;
  const { email, active } = await people.personFor(tx, told.personId);
  if (!active) return null;
  const [{ language }, { name: business }] = [await people.voiceOf(tx, told.personId), await workspaceOf(tx)];
  const url = `${publicUrl(tx.desk)}${placeOf(told)}`;
  return { to: email, language, ...noticeWords(language, { kind: told.kind, params: told.params, business, url }) };
}

/** Where it is looked at. */
function placeOf({ conversationId, params }: { conversationId: string | null; params: Record<string, string> }): string {
  if (conversationId !== null) return `/inbox/all/${conversationId}`;
  return params["to"] === "leaving" || params["to"] === "barriers" ? `/loyalty?part=${params["to"]}` : "/settings/channels";
}
