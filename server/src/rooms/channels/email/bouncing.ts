import type { Tx } from "../../../core/desk.ts";
import { noteCameBack, type Received } from "../../conversations/index.ts";
import type { ReadMail } from "./reading/index.ts";
import type { Token } from "./token.ts";

/** What came back as undeliverable for good marks the reply that it was about, and opens its conversation again; that it is late only marks nothing. */
export async function noteBounce(tx: Tx, { mail: { bounce }, token, received }: { mail: ReadMail; token: Token | null; received: Received }): Promise<void> {
  if (!bounce || !token || received.outcome === "repeated" || bounce.status?.startsWith("4")) return;
  await noteCameBack(tx, token.messageId, { outcome: wordFor(bounce.status), detail: (bounce.diagnostic ?? bounce.status ?? "").slice(0, 500) });
}

/** The enhanced status (RFC 3463) in our words. */
function wordFor(status: string | null): string {
  if (status?.startsWith("5.1")) return "address-unknown";
  if (status === "5.2.2") return "mailbox-full";
  return status === "5.3.4" ? "too-large" : "rejected";
}
