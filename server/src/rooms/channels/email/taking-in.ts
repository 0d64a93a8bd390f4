import type { Desk } from "../../../core/desk.ts";
import { codeOf } from "../../../core/database/trouble.ts";
import type { Held } from "../../../core/files.ts";
import { receive, type Received } from "../../conversations/index.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { noteBounce } from "./bouncing.ts";
import { headOnly, readable, unreadable, type Mailbox } from "./incoming.ts";
import { tooLargeSentence } from "./oversized.ts";
import { defaultLimits, readMail, Unreadable, type ReadMail } from "./reading/index.ts";
import { tokenIn, type Token } from "./token.ts";

export type { Mailbox } from "./incoming.ts";

/**
 * Take in one mail: the raw form is kept first, then what could be read of it is stored once. Only when this has returned may the road by which it came
 * acknowledge it. It throws only for what may pass (the database is away, the disk is full): no mail can stop those behind it.
 */
export async function takeIn(desk: Desk, mailbox: Mailbox, raw: Uint8Array): Promise<Received> {
  const { workspaceId } = mailbox;
  const [held, mail] = await Promise.all([desk.files.hold(workspaceId, raw), read(desk, raw, desk.config.maxMailBytes)]);
  const unread = () => receive(desk, unreadable(mailbox, { raw, held }));
  if (!mail) return unread();
  const own = ourOwn(desk, mailbox, mail);
  if (own) return { outcome: "repeated", ...own, customerId: null };
  return store(desk, mailbox, { mail, held }).catch((cause: unknown) => {
    if (!isAboutTheData(cause)) throw cause;
    desk.log.error({ error: cause, rawHash: held.hash }, "a mail was read but could not be stored as it is: a bug; it is kept raw");
    return unread();
  });
}

/** Of a mail that is larger than what is taken in only the head came: who wrote, about what, in which thread, and that the rest is in the mailbox. */
export async function takeInHead(desk: Desk, mailbox: Mailbox, { head, size }: { head: Uint8Array; size: number }): Promise<Received> {
  const { workspaceId } = mailbox;
  const [held, mail] = await Promise.all([desk.files.hold(workspaceId, head), read(desk, head, head.length)]);
  const { language } = await desk.read(workspaceId, workspaceOf);
  const text = tooLargeSentence({ size, most: desk.config.maxMailBytes, language });
  return receive(
    desk,
    mail ? headOnly(mailbox, { mail, raw: held, token: tokenOf(desk, mailbox, mail), text }) : unreadable(mailbox, { raw: head, held, text }),
  );
}

async function store(desk: Desk, mailbox: Mailbox, { mail, held }: { mail: ReadMail; held: Held }): Promise<Received> {
  const token = tokenOf(desk, mailbox, mail);
  const incoming = await readable(desk, mailbox, { mail, raw: held, token });
  return receive(desk, incoming, (tx, received) => noteBounce(tx, { mail, token, received }));
}

/** Null where it cannot be read. That our reader fails on it in another way is our bug and not the customer's loss: it is kept raw all the same. */
function read(desk: Desk, raw: Uint8Array, most: number): Promise<ReadMail | null> {
  return readMail(raw, { ...defaultLimits, mail: most }).catch((cause: unknown) => {
    if (!(cause instanceof Unreadable)) desk.log.error({ error: cause }, "reading a mail failed: a bug; it is kept raw");
    return null;
  });
}

function tokenOf(desk: Desk, { workspaceId }: Mailbox, { references, bounce }: ReadMail): Token | null {
  return tokenIn(desk.vault, workspaceId, [...references, ...(bounce?.originalMessageId ? [bounce.originalMessageId] : [])]);
}

/** A copy of what we sent ourselves, come back by a list or a copy to oneself: it is in the thread already. */
function ourOwn(desk: Desk, { workspaceId, address }: Mailbox, { from, messageId }: ReadMail): Token | null {
  const isFromUs = from?.address.toLowerCase() === address.toLowerCase();
  return isFromUs && messageId ? tokenIn(desk.vault, workspaceId, [messageId]) : null;
}

/** PostgreSQL's classes for data that it does not take (22) and for what is beyond its limits (54): trying again would not help. */
const isAboutTheData = (cause: unknown): boolean => /^(22|54)/.test(codeOf(cause) ?? "");
