import type { invite as contract } from "@guli/contract";
import type { z } from "zod";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import type { Task } from "../../core/jobs/running.ts";
import * as people from "../people/index.ts";
import { workspaceOf } from "../workspaces/index.ts";
import { invitationWords } from "./email/invitation-words.ts";
import { sendLetter } from "./email/sending.ts";
import type { Draft } from "./email/writing-letters.ts";
import { noteTry } from "./sending-health.ts";
import { channel, sendingMailbox, type StoredEmail } from "./store.ts";

type Given = { given: z.output<(typeof contract)["body"]>; base: string };

/** Invite someone, and mail them the link where a mailbox can. Who invites gets the link in any case: mail is lost at times. */
export async function inviteByMail(desk: Desk, who: Who, { given, base }: Given): Promise<z.input<(typeof contract)["answer"]>> {
  await people.mayInviteNow(desk, who, given);
  return desk.transaction(who.workspaceId, async (tx) => {
    const { invitation, token } = await people.invite(tx, who, given);
    const url = `${base}/invitation/${token}`;
    const mailbox = await sendingMailbox(tx);
    if (mailbox) enqueue(tx, { invitationId: invitation.id, mailboxId: mailbox.id, invitedBy: who.personId, to: given.email, url });
    return { invitation, url, mailed: mailbox !== undefined };
  });
}

type Order = { invitationId: string; mailboxId: string; invitedBy: string; to: string };

/** The link is sealed: who reads the queue's table cannot join with it. */
function enqueue(tx: Tx, { url, ...order }: Order & { url: string }): void {
  const sealed = tx.desk.vault.seal(url, aboutOf(order)).toString("base64");
  tx.enqueue("mail-invitation", { ...order, sealed, attempts: 1 }, { key: `invitation:${order.invitationId}` });
}

const aboutOf = ({ invitationId }: Pick<Order, "invitationId">): string => `invitation ${invitationId}`;

/** One try to mail an invitation that is still open; what can be mended by waiting is tried again. */
export const mailInvitation: Task = async (desk, payload) => {
  const order = payload as unknown as Order & { workspaceId: string; sealed: string; attempts: number };
  const { workspaceId, attempts, mailboxId } = order;
  const url = desk.vault.open(Buffer.from(order.sealed, "base64"), aboutOf(order));
  const prepared = await desk.read(workspaceId, (tx) => prepare(tx, { ...order, url }));
  if (!prepared) return;
  const outcome = await sendLetter(desk, workspaceId, { ...prepared, attempts });
  await desk.transaction(workspaceId, async (tx) => {
    await noteTry(tx, mailboxId, outcome);
    if (outcome.state === "sent") return;
    if (outcome.state !== "queued") return desk.log.warn({ outcome: outcome.outcome, channelId: mailboxId }, "an invitation could not be mailed");
    const { invitationId, invitedBy, to, sealed } = order;
    const again = { invitationId, mailboxId, invitedBy, to, sealed, attempts: attempts + 1 };
    tx.enqueue("mail-invitation", again, { key: `invitation:${invitationId}`, runAt: outcome.nextTryAt });
  });
};

/** Null where there is nothing to send any more: it was taken up, withdrawn or replaced, or the mailbox is gone. */
async function prepare(
  tx: Tx,
  { invitationId, mailboxId, invitedBy, to, url }: Order & { url: string },
): Promise<{ mailbox: StoredEmail; draft: Draft } | null> {
  const mailbox = await channel(tx, mailboxId);
  if (mailbox?.kind !== "email" || !(await people.isOpenInvitation(tx, invitationId))) return null;
  const { address, senderName } = mailbox.settings;
  const workspace = await workspaceOf(tx);
  const { name, language } = await people.voiceOf(tx, invitedBy);
  const draft: Draft = {
    from: { name: senderName || workspace.name, address },
    to: [to],
    cc: [],
    ...invitationWords(language, { who: name, business: workspace.name, url }),
    signature: "",
    answers: null,
    language,
    timeZone: workspace.timeZone,
    references: [],
    messageId: `${invitationId}@${address.split("@")[1] ?? "guli.invalid"}`,
    files: [],
    automatic: false,
  };
  return { mailbox, draft };
}
