import { cut } from "../../../core/cutting.ts";
import type { Desk, Tx } from "../../../core/desk.ts";
import { plain } from "../../../core/plain.ts";
import { setHeaderId, type Outcome, type ToDeliver } from "../../conversations/index.ts";
import { channel, type StoredEmail } from "../store.ts";
import { compose } from "./composing.ts";
import { outcomeOf } from "./outcomes.ts";
import { openSecrets } from "./passwords.ts";
import { transportFor } from "./transports.ts";
import { withFiles, writeLetter, type Draft } from "./writing-letters.ts";

/**
 * Bring a reply out by SMTP. Its Message-ID is the same at every try and is noted before the first: if the process dies between the server's 250 and our
 * commit, the second copy is known by it. What goes wrong outside is the outcome.
 */
export async function sendMail(desk: Desk, workspaceId: string, reply: ToDeliver): Promise<Outcome> {
  const prepared = await desk.transaction(workspaceId, (tx) => prepare(tx, reply));
  if (!prepared) return { state: "failed", outcome: "no-way-out", detail: "" };
  return sendLetter(desk, workspaceId, { ...prepared, attempts: reply.delivery.attempts });
}

async function prepare(tx: Tx, { delivery, message, conversation, references, files }: ToDeliver): Promise<{ mailbox: StoredEmail; draft: Draft } | null> {
  const mailbox = await channel(tx, delivery.channelId);
  if (mailbox?.kind !== "email") return null;
  const { recipients: to, cc, automatic } = delivery;
  const draft = await writeLetter(tx, { mailbox, conversation, messages: [message], to, cc, references, files, automatic });
  await setHeaderId(tx, message.id, draft.messageId);
  return { mailbox, draft };
}

/** One try to hand a letter to the mailbox's outgoing server. */
export async function sendLetter(
  desk: Desk,
  workspaceId: string,
  { mailbox, draft, attempts }: { mailbox: StoredEmail; draft: Draft; attempts: number },
): Promise<Outcome> {
  const { smtp } = mailbox.settings;
  if (!smtp) return { state: "failed", outcome: "no-way-out", detail: "" };
  const letter = await withFiles(desk, workspaceId, draft);
  try {
    const transport = await transportFor(desk, mailbox.id, { ...smtp, secret: openSecrets(desk, mailbox).smtp });
    const sent = await transport.sendMail(compose(letter));
    refuseIfUnreached(sent, letter.to);
    return { state: "sent", headerId: letter.messageId, detail: cut(plain(sent.response ?? ""), 300) };
  } catch (cause) {
    return outcomeOf(cause as Error, { attempts, now: desk.clock.now() });
  }
}

type Sent = { rejected?: (string | { address: string })[]; rejectedErrors?: Error[] | undefined };

/** A server that took the mail for those in copy but not for the customer has not sent our answer. */
function refuseIfUnreached({ rejected = [], rejectedErrors = [] }: Sent, to: string[]): void {
  const addresses = rejected.map((one) => (typeof one === "string" ? one : one.address).toLowerCase());
  const lost = addresses.findIndex((address) => to.some((one) => one.toLowerCase() === address));
  if (lost >= 0) throw rejectedErrors[lost] ?? new Error("The server did not take the mail for its recipient");
}
