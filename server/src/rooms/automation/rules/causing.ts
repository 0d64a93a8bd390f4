import type { AutomationAction, AutomationFact } from "@guli/contract";
import type { Matter } from "./situation.ts";

/** What the desk announces after something was changed; nothing where nothing was. */
export function causedBy(before: Matter, after: Matter): AutomationFact[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const assigned = after.assigneeId !== before.assigneeId || after.teamId !== before.teamId;
  return [
    "conversation.changed",
    ...(assigned ? ["conversation.assigned" as const] : []),
    ...(after.state === "resolved" && before.state !== "resolved" ? ["conversation.resolved" as const] : []),
    ...(after.state === "open" && before.state === "resolved" ? ["conversation.reopened" as const] : []),
  ];
}

/** The same after an action of a rule. */
export function causedByAction({ do: what }: AutomationAction, before: Matter | null, after: Matter | null): AutomationFact[] {
  if (what === "note") return ["note.written"];
  if (what === "reply") return ["reply.sent"];
  return before && after ? causedBy(before, after) : [];
}
