import { SignedUser } from "@guli/contract/widget";
import { createHmac } from "node:crypto";
import { isBefore } from "../../../core/clock.ts";
import type { Desk } from "../../../core/desk.ts";
import { refuse } from "../../../core/refusal.ts";
import { sameSecret } from "../../../core/secrets.ts";
import * as customers from "../../customers/index.ts";
import type { StoredChat } from "../store.ts";
import { signAs, type Visitor } from "./store.ts";

/** Who is signed in on the page, as its server says; `wrong`: why that is not believed, for who builds the page. Null: the page says nothing. */
export type Signed = { user: SignedUser } | { wrong: string } | null;

/** Signs users of one chat. Made from the desk's secret, so that nothing more has to be kept; another number gives another key. */
export const userKey = (desk: Desk, { key, settings }: Pick<StoredChat, "key" | "settings">): string =>
  desk.vault.proof(`${key} ${settings.signing ?? 1}`, "chat-users").toString("hex");

export const userOf = (signed: Signed): SignedUser | null => (signed && "user" in signed ? signed.user : null);

export function signedIn(desk: Desk, chat: StoredChat, { user, signature }: { user?: string | undefined; signature?: string | undefined }): Signed {
  if (user === undefined && signature === undefined) return null;
  if (!user || !signature) return { wrong: "user and signature have to be given together." };
  const right = `sha256=${createHmac("sha256", userKey(desk, chat)).update(user).digest("hex")}`;
  if (!sameSecret(signature.toLowerCase(), right))
    return { wrong: "the signature does not fit the user. It is the HMAC-SHA256 of exactly this text with the chat's key for signing." };
  const read = SignedUser.safeParse(parsed(user));
  if (!read.success) return { wrong: `the user is signed, but not as expected: ${read.error.issues[0]?.path.join(".") || "it is no JSON object"}` };
  const { until } = read.data;
  return until && isBefore(until, desk.clock.now()) ? { wrong: `the signature ran out at ${until}.` } : { user: read.data };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}

/** Several people may use one browser: a chat that began under a name goes on under that name, or on pages that say none. */
export const isTheirs = ({ signedAs }: Visitor, signed: Signed): boolean => signedAs === null || signed === null || userOf(signed)?.id === signedAs;

/**
 * From now on it is certain who this visitor is: whoever has that id, address or number already is the same person. What was written in this browser before, by
 * nobody in particular, is theirs; what is somebody else's by proof stays that one's, and the chat begins anew (`widget.session`).
 */
export async function settleUser(desk: Desk, { workspaceId, visitor }: { workspaceId: string; visitor: Visitor }, user: SignedUser): Promise<void> {
  await desk.transaction(workspaceId, async (tx) => {
    const scope = visitor.channelId;
    const theirs = await customers.recognise(tx, { kind: "api", address: user.id, scope, name: user.name || user.email || "" });
    const before = visitor.customerId ? await customers.customerFor(tx, visitor.customerId) : null;
    const isAnother = before !== null && before.id !== theirs.id;
    if (isAnother && before.addresses.some(({ kind, verified }) => verified && kind !== "chat")) refuse("widget.session");
    await customers.addProven(tx, theirs.id, { kind: "chat", address: visitor.id });
    if (isAnother && theirs.isNew && user.name) await customers.rename(tx, before.id, user.name);
    if (user.email) await customers.addProven(tx, theirs.id, { kind: "email", address: user.email });
    if (user.phone) await customers.addProven(tx, theirs.id, { kind: "phone", address: user.phone });
    await signAs(tx, visitor.id, user.id);
  });
}
