import type { Desk } from "../../../../core/desk.ts";
import type { Outcome, ToDeliver } from "../../../conversations/index.ts";

/** A form is answered by mail, to the address that was filled in. */
export async function answerForm(_desk: Desk, _workspaceId: string, _reply: ToDeliver): Promise<Outcome> {
  return { state: "failed", outcome: "no-way-out", detail: "" };
}
