import type { Tx } from "../../core/desk.ts";
import { keepFiles, type Held } from "../../core/files.ts";
import { safeName } from "./rules/files.ts";
import { giveUpFile, putFile, type AwaitedFile } from "./store/awaited.ts";

/** A file that the platform had is here. */
export async function fileCame(
  tx: Tx,
  awaited: AwaitedFile,
  { held, contentType, filename }: { held: Held; contentType: string; filename: string },
): Promise<void> {
  await keepFiles(tx, [held]);
  if (await putFile(tx, awaited.id, { hash: held.hash, size: held.size, contentType, filename: safeName(filename) })) tell(tx, awaited);
}

/** It cannot be had any more, or must not: `trouble` is a code word that the app puts into a sentence. */
export async function fileIsMissing(tx: Tx, awaited: AwaitedFile, trouble: string): Promise<void> {
  if (await giveUpFile(tx, awaited.id, trouble)) tell(tx, awaited);
}

function tell(tx: Tx, { conversationId, messageId }: AwaitedFile): void {
  tx.record("message.changed", { desk: true }, { conversationId, messageId, what: "file" });
}
