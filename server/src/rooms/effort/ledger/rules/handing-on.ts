import { milliseconds } from "../../../../core/clock.ts";
import { isAnswer, type Happening, type Matter, type Seen } from "./matter.ts";

/** Person and team are often changed one after the other: one step for the customer. */
const ONE_STEP = 5 * 60_000;

/**
 * From one who had answered the customer to another person or team. Who holds a conversation before the first answer the customer does not notice; nor do they
 * where whoever answered before is the next to answer after all.
 */
export function handingOn({ course }: Matter): Seen[] {
  const seen: Seen[] = [];
  let answeredBy: string | null = null;
  let holder: string | null = null;
  let team: string | null = null;
  course.forEach((one, at) => {
    // Who answers at the platform itself is not known by name.
    if (isAnswer(one)) answeredBy = one.personId ?? "somebody";
    const to = receiverOf(one);
    if (to === null) return;
    const isOther = to.team === null ? to.person !== (holder ?? answeredBy) && to.person !== answeredBy : to.team !== team;
    holder = to.person ?? holder;
    team = to.team ?? team;
    if (answeredBy === null || !isOther || goesOnWith(course.slice(at), answeredBy)) return;
    const last = seen.at(-1);
    if (last && milliseconds(one.at) - milliseconds(last.at) < ONE_STEP) return;
    seen.push({ messageId: one.id, at: one.at, kind: "transfer", cause: "handed-on", params: paramsOf(to) });
  });
  return seen;
}

type Receiver = { person: string | null; team: string | null };

function receiverOf({ kind, activity }: Happening): Receiver | null {
  if (kind !== "activity" || activity === null) return null;
  const { personId, teamId } = activity.params;
  if ((activity.code === "assigned" || activity.code === "routed") && personId) return { person: personId, team: null };
  return activity.code === "team-assigned" && teamId ? { person: null, team: teamId } : null;
}

const paramsOf = ({ person, team }: Receiver): Record<string, string> => (person ? { personId: person } : team ? { teamId: team } : {});

function goesOnWith(rest: readonly Happening[], personId: string): boolean {
  const next = rest.find(isAnswer);
  return next !== undefined && (next.personId ?? "somebody") === personId;
}
