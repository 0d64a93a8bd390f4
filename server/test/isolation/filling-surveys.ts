import type { Desk } from "../../src/core/desk.ts";
import { newId } from "../../src/core/ids.ts";
import { retellSurveys } from "../../src/rooms/surveys/index.ts";

type Made = (method: "POST" | "PUT" | "PATCH", path: string, body: unknown) => Promise<any>;
type Filling = { desk: Desk; made: Made; workspaceId: string; conversationId: string; customerId: string; messageId: string; channelId: string };

/** A customer who was asked and answered, wants no more of it, and said what they expect. Surveys stay off, so that nothing moves by itself. */
export async function fillSurveys({ desk, made, workspaceId, messageId, ...about }: Filling): Promise<void> {
  const { conversationId, customerId, channelId } = about;
  await made("PATCH", "/surveys/settings", { on: false, offChannelIds: [channelId] });
  await made("PUT", `/customers/${customerId}/survey-stop`, { stopped: true });
  await made("PUT", `/conversations/${conversationId}/expectation`, { what: "answer", words: "By Friday" });
  const at = desk.clock.now();
  const answer = { satisfaction: 2, ease: 3, expectation: "less" as const, recommend: 4, words: "Three weeks." };
  const asked = { id: newId(), resolutionId: newId(), channelKind: "email" as const, teamId: null, personId: null, tags: ["late parcel"], resolvedAt: at };
  const sent = { sentAt: at, language: "en" as const, questions: ["satisfaction" as const], answered: { id: newId(), at, answer } };
  await desk.transaction(workspaceId, (tx) => retellSurveys(tx, [{ ...about, ...asked, ...sent }]));
  await desk.database.owner.query(
    `insert into guli.read_expectations (workspace_id, id, conversation_id, what, sure, term, quote, said_at) values ($1, $2, $3, 'answer', 'sure', 'P0D', 'today', $4)`,
    [workspaceId, messageId, conversationId, at],
  );
}
