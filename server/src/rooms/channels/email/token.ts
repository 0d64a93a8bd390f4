import type { Vault } from "../../../core/secrets.ts";
import { sameSecret } from "../../../core/secrets.ts";

export type Token = { conversationId: string; messageId: string };

/**
 * The Message-ID of a reply of ours: conversation, message, and a mark that proves that we made it. It comes back in References or In-Reply-To of the
 * customer's answer, whatever their program does to the subject; nobody can make one for a conversation of which they never received a mail.
 */
export function messageIdOf(vault: Vault, workspaceId: string, { conversationId, messageId, domain }: Token & { domain: string }): string {
  const words = [bare(conversationId), bare(messageId)];
  return `${words.join(".")}.${markOf(vault, workspaceId, words)}@${domain}`;
}

const OURS = /^([0-9a-f]{32})\.([0-9a-f]{32})\.([0-9a-f]{20})@/;

/** The latest of these ids that is really ours. */
export function tokenIn(vault: Vault, workspaceId: string, ids: string[]): Token | null {
  for (const id of ids.toReversed()) {
    const [, conversation, message, mark] = OURS.exec(id) ?? [];
    if (conversation && message && mark && sameSecret(mark, markOf(vault, workspaceId, [conversation, message]))) {
      return { conversationId: withDashes(conversation), messageId: withDashes(message) };
    }
  }
  return null;
}

const markOf = (vault: Vault, workspaceId: string, words: string[]): string => vault.mark([workspaceId, ...words].join("."), "message-id");

const bare = (id: string): string => id.replaceAll("-", "");
const withDashes = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
