import type {} from "../workspaces/index.ts";

declare module "../../core/events/types.ts" {
  interface Facts {
    /** Someone works here from now on: the founder, or who took up an invitation. */
    "person.joined": { personId: string };
    /** Someone no longer does; their sessions and tokens have ended. */
    "person.left": { personId: string };
    /** Without its token: that is shown once to who invited, and to nobody by an event. */
    "invitation.made": { invitationId: string };
    /** What belonged to this team belongs to none now. */
    "team.dissolved": { teamId: string };
  }
}
