import type { Desk } from "../../../core/desk.ts";
import type { Outcome, ToDeliver } from "../../conversations/index.ts";

/** Bring a reply out by SMTP. */
export async function sendMail(_desk: Desk, _workspaceId: string, _reply: ToDeliver): Promise<Outcome> {
  return { state: "failed", outcome: "no-way-out", detail: "This mailbox has no outgoing server." };
}
