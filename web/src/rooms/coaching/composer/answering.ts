import type { ReviewInput } from "@guli/coach/engine";
import type { OpenedConversation } from "@guli/contract";

/** More of a thread than this the desk does not read either. */
const LATEST = 20;

/** What a draft answers, as the coach is told; the desk makes the same of it when the reply is sent. */
export function answeredBy({ conversation, messages }: OpenedConversation): Pick<ReviewInput, "customer" | "thread"> {
  const said = messages.filter(({ kind, automatic, delivery }) => (kind === "incoming" || kind === "reply") && !automatic && delivery?.state !== "taken-back");
  return {
    customer: { name: knownName(conversation.customer), mood: conversation.mood ?? "calm" },
    thread: said.slice(-LATEST).map(({ kind, text }) => ({ from: kind === "incoming" ? "customer" : "agent", text })),
  };
}

/**
 * The customer's name, if the desk really knows it: what it calls those who never said theirs (a number, the beginning of their address) is
 * nothing to greet them by.
 */
export function knownName({ name, address }: { name: string; address: string | null }): string | null {
  if (name.trim() === "" || /[\d@]/.test(name)) return null;
  return spelled(name) === spelled(address?.split("@")[0] ?? "") ? null : name;
}

function spelled(text: string): string {
  const words = text.toLowerCase().split(/[._+\s-]+/);
  return words.filter((word) => word !== "" && !/^\d+$/.test(word)).join(" ");
}
