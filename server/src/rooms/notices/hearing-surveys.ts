import { cut } from "../../core/cutting.ts";
import { each } from "../../core/events/dispatching.ts";
import * as conversations from "../conversations/index.ts";
import * as people from "../people/index.ts";
import { toBeTold } from "../promises/index.ts";
import { tellPeople } from "./telling.ts";

const WHOM = { afterMinutes: 0, personIds: [], leads: true, assignee: true, assignTo: null, priority: null };

/** A customer is dissatisfied with how it was solved: whoever had it, and the leads, are told. */
export const tellSurvey = each<"survey.answered">(async (tx, { id: eventId, payload: { conversationId, low } }) => {
  if (!low) return;
  const row = (await conversations.rowsById(tx, [conversationId])).get(conversationId);
  if (!row) return;
  const personIds = toBeTold(WHOM, row, await people.activePeople(tx));
  await tellPeople(tx, { personIds, kind: "survey-low", conversationId, eventId, params: { customer: row.customer.name, subject: cut(row.subject, 120) } });
});
