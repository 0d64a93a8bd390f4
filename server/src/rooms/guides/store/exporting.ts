import { sql } from "kysely";
import { listsOf, type Export } from "../../../core/exporting.ts";

/** Which guides they were sent and how far they read, and when they let somebody see their screen. What passed between the screens is not kept. */
export const exportPerson: Export = (tx, { conversationIds }) => {
  const workspace = tx.workspaceId;
  const threads = sql`any (${conversationIds}::uuid[])`;
  return listsOf(tx, {
    guides: sql`select s.conversation_id as "conversationId", s.guide_id as "guideId", s.language, s.sent_at as "sentAt", (
        select max(r.last_at) from guide_readings r where r.workspace_id = ${workspace} and r.sending_id = s.id) as "lastReadAt"
      from guide_sendings s where s.workspace_id = ${workspace} and s.conversation_id = ${threads} order by s.made_at, s.id`,
    showings: sql`select conversation_id as "conversationId", mode, created_at as "offeredAt", accepted_at as "acceptedAt", ended_at as "endedAt" from showings
      where workspace_id = ${workspace} and conversation_id = ${threads} order by created_at, id`,
  });
};
