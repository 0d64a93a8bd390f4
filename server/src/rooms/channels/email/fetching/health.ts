import type { Desk } from "../../../../core/desk.ts";
import { noteHealth } from "../../store.ts";
import type { Mailbox } from "../taking-in.ts";

export type Health = { state: "well" | "trying" | "broken"; trouble: string | null; detail: string | null };
export const well: Health = { state: "well", trouble: null, detail: null };

/** Notes how a mailbox is where that is news; what could not be noted (the database is away) is noted with the next call. */
export function healthOf(desk: Desk, { workspaceId, channelId }: Pick<Mailbox, "workspaceId" | "channelId">): (health: Health) => Promise<void> {
  let noted = "";
  return async (health) => {
    const said = JSON.stringify(health);
    if (said === noted) return;
    try {
      await desk.transaction(workspaceId, async (tx) => {
        if (await noteHealth(tx, channelId, health)) tx.record("settings.changed", { desk: true }, { what: "channels", id: channelId });
      });
      noted = said;
    } catch (cause) {
      desk.log.warn({ error: cause, channelId }, "how a mailbox is could not be noted yet");
    }
  };
}
