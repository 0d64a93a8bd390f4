import type { Instant } from "../../core/clock.ts";
import type { Desk, Tx } from "../../core/desk.ts";
import { workspaceOf } from "../workspaces/index.ts";
import { sendLetter } from "./email/sending.ts";
import type { Draft } from "./email/writing-letters.ts";
import { noteTry } from "./sending-health.ts";
import { sendingMailbox, type StoredEmail } from "./store.ts";

/** A letter of the desk itself: to somebody who works here, or who is asked whether an address is theirs. `key` gives it the same Message-ID at every try. */
export type FromDesk = { to: string; subject: string; text: string; language: string; key: string; attempts: number };

/** One try to mail it through the first mailbox that can. When to try again, or null where that is no use; without a mailbox nothing leaves. */
export async function sendFromDesk(desk: Desk, workspaceId: string, { attempts, ...letter }: FromDesk): Promise<Instant | null> {
  const prepared = await desk.read(workspaceId, (tx) => prepare(tx, letter));
  if (!prepared) return null;
  const outcome = await sendLetter(desk, workspaceId, { ...prepared, attempts });
  await desk.transaction(workspaceId, (tx) => noteTry(tx, prepared.mailbox.id, outcome));
  return outcome.state === "queued" ? outcome.nextTryAt : null;
}

/** Whether a letter of the desk would leave at all. */
export const canWriteFromDesk = async (tx: Tx): Promise<boolean> => (await sendingMailbox(tx)) !== undefined;

async function prepare(tx: Tx, { to, subject, text, language, key }: Omit<FromDesk, "attempts">): Promise<{ mailbox: StoredEmail; draft: Draft } | null> {
  const mailbox = await sendingMailbox(tx);
  if (!mailbox) return null;
  const { address, senderName } = mailbox.settings;
  const workspace = await workspaceOf(tx);
  return {
    mailbox,
    draft: {
      from: { name: senderName || workspace.name, address },
      to: [to],
      cc: [],
      subject,
      text,
      signature: "",
      answers: null,
      language,
      timeZone: workspace.timeZone,
      references: [],
      messageId: `${key}@${address.split("@")[1] ?? "guli.invalid"}`,
      files: [],
      automatic: true,
    },
  };
}
