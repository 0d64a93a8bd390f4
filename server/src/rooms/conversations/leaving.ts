import { theDesk } from "../../core/desk.ts";
import { each } from "../../core/events/dispatching.ts";
import type { Tx } from "../../core/desk.ts";
import { apply } from "./changing.ts";
import * as rules from "./rules/changing.ts";
import { conversationsToChange, heldBy } from "./store/conversations.ts";

const AT_ONCE = 500;

/** Nothing is left with someone who does not work here any more: their open conversations are unassigned. */
export const leavePerson = each<"person.left">((tx, { payload }) => release(tx, { column: "assignee_id", id: payload.personId, change: { assigneeId: null } }));

/** A team that is gone keeps nothing. */
export const leaveTeam = each<"team.dissolved">((tx, { payload }) => release(tx, { column: "team_id", id: payload.teamId, change: { teamId: null } }));

type Release = { column: "assignee_id" | "team_id"; id: string; change: rules.Change };

async function release(tx: Tx, { column, id, change }: Release): Promise<void> {
  for (let held = await heldBy(tx, { column, id }, AT_ONCE); held.length > 0; held = await heldBy(tx, { column, id }, AT_ONCE)) {
    for (const before of await conversationsToChange(tx, held)) await apply(tx, before, { so: rules.change(before, change, tx.now), actor: theDesk });
  }
}
