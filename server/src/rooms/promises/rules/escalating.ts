import type { PromiseEscalation } from "@guli/contract";

type Person = { id: string; role: "owner" | "lead" | "agent" | "light"; teamIds: string[]; active: boolean };
type Priority = "low" | "normal" | "high" | "urgent";
type About = { assigneeId: string | null; teamId: string | null; priority: Priority };

/** Who is told: those named, the leads, and who has it. Only who still works here; the leads of its team, else all, else the owners. */
export function toBeTold({ personIds, leads, assignee }: PromiseEscalation, { assigneeId, teamId }: About, people: Person[]): string[] {
  const here = people.filter((one) => one.active);
  const named = new Set([...personIds, ...(leads ? leadsOf(here, teamId) : []), ...(assignee && assigneeId ? [assigneeId] : [])]);
  return here.filter((one) => named.has(one.id)).map((one) => one.id);
}

function leadsOf(people: Person[], teamId: string | null): string[] {
  const leads = people.filter((one) => one.role === "lead");
  const ofTeam = leads.filter((one) => teamId !== null && one.teamIds.includes(teamId));
  const owners = people.filter((one) => one.role === "owner");
  return (ofTeam.length > 0 ? ofTeam : leads.length > 0 ? leads : owners).map((one) => one.id);
}

const ranks: Priority[] = ["low", "normal", "high", "urgent"];

export type EscalationChange = { assigneeId?: string; priority?: Priority };

/** What changes: a priority is raised and never lowered, and only who still works here and answers customers gets something. */
export function changeBy({ assignTo, priority }: PromiseEscalation, about: About, people: Person[]): EscalationChange {
  const raised = priority !== null && ranks.indexOf(priority) > ranks.indexOf(about.priority) ? { priority } : {};
  const taker = assignTo !== null && assignTo !== about.assigneeId && people.some((one) => one.active && one.role !== "light" && one.id === assignTo);
  return { ...raised, ...(taker ? { assigneeId: assignTo } : {}) };
}
