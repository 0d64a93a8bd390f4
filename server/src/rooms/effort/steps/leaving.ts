import type { Reaction } from "../../../core/events/dispatching.ts";
import { leavePerson, leaveTeam } from "./store/steps.ts";

/** What somebody had taken on is their team's again, or nobody's: it is still promised. */
export const leaveStepsOf: Reaction<"person.left"> = (tx, events) =>
  leavePerson(
    tx,
    events.map(({ payload }) => payload.personId),
  );

export const leaveStepsOfTeam: Reaction<"team.dissolved"> = (tx, events) =>
  leaveTeam(
    tx,
    events.map(({ payload }) => payload.teamId),
  );
