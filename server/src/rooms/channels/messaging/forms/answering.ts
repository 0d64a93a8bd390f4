import type { Desk, Tx } from "../../../../core/desk.ts";
import { setHeaderId, type Outcome, type ToDeliver } from "../../../conversations/index.ts";
import { sendLetter } from "../../email/sending.ts";
import { writeLetter, type Draft } from "../../email/writing-letters.ts";
import { noteTry } from "../../sending-health.ts";
import { sendingMailbox, type StoredEmail } from "../../store.ts";
import { emailOf } from "./store.ts";

/**
 * A form is answered by mail, to the address that was typed in, from the first mailbox that can send. The letter's token leads an answer to it back into the
 * conversation.
 */
export async function answerForm(desk: Desk, workspaceId: string, reply: ToDeliver): Promise<Outcome> {
  const prepared = await desk.transaction(workspaceId, (tx) => prepare(tx, reply));
  if (!prepared) return { state: "failed", outcome: "no-way-out", detail: "" };
  const outcome = await sendLetter(desk, workspaceId, { ...prepared, attempts: reply.delivery.attempts });
  await desk.transaction(workspaceId, (tx) => noteTry(tx, prepared.mailbox.id, outcome));
  return outcome;
}

const mailboxIn = (recipients: string[]): string | null => recipients.find((one) => one.includes("@")) ?? null;

/** Nobody has read it: whoever types in another's address shall not send them words of their own in our name. */
const withoutTheirWords = (draft: Draft): Draft => ({ ...draft, subject: draft.from.name, answers: null });

async function prepare(tx: Tx, { delivery, message, conversation, references, files }: ToDeliver): Promise<{ mailbox: StoredEmail; draft: Draft } | null> {
  const [mailbox, email] = [await sendingMailbox(tx), (await emailOf(tx, conversation.id)) ?? mailboxIn(delivery.recipients)];
  if (!mailbox || !email) return null;
  const { cc, automatic } = delivery;
  const draft = await writeLetter(tx, { mailbox, conversation, messages: [message], to: [email], cc, references, files, automatic });
  await setHeaderId(tx, message.id, draft.messageId);
  return { mailbox, draft: automatic ? withoutTheirWords(draft) : draft };
}
