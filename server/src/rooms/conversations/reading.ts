import type { Instant } from "../../core/clock.ts";
import type { Desk } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { conversationFor } from "./finding.ts";
import { addToCounts } from "./store/counts.ts";
import { seeMention, setRead } from "./store/personal.ts";

/** Note until when one has read; a mention that was waiting is seen with it. Null makes it unread again. */
export async function markRead(desk: Desk, who: Who, { conversationId, until }: { conversationId: string; until: Instant | null }): Promise<void> {
  await desk.transaction(who.workspaceId, async (tx) => {
    await conversationFor(tx, conversationId);
    await setRead(tx, who.personId, { conversationId, until });
    if (until !== null && (await seeMention(tx, who.personId, conversationId))) {
      await addToCounts(tx, conversationId, [{ view: `mentions:${who.personId}`, by: -1 }]);
    }
  });
  desk.bus.tell({ kind: "passing", workspaceId: who.workspaceId, topic: "read", body: { conversationId, personId: who.personId, until } });
}
