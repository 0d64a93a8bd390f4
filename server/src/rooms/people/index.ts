/*
 * knows      who works here: accounts, sessions, API tokens, roles, teams, invitations, preferences
 * announces  person.joined, person.left, invitation.made, team.dissolved, settings.changed (people, teams)
 * hears      nothing
 */
import "./events.ts";

export { employ, foundBusiness } from "./employing.ts";
export { createToken, placesByEmail } from "./giving-tokens.ts";
export { identify, lookingColleague } from "./identifying.ts";
export { hashPassword } from "./passwords.ts";
export { activePeople, answererFor, personFor, signatureOf, teamFor, voiceOf } from "./reading.ts";
export { accountForgotten } from "./remembering.ts";
export { rememberFormer } from "./remembering-former.ts";
export { anyonePresent, notePresent, wasSeenLately } from "./seeing.ts";
export { isSetUp, setupLink } from "./setting-up.ts";
export { readNames as personNames, readPeople as peopleOf } from "./store/people.ts";
export { addTeam, readTeams as teamsOf, setTeamPeople } from "./store/teams.ts";
export { hasOpenInvitation, invite, isOpenInvitation, mayInviteNow, type Invited } from "./inviting.ts";
export { baseUrl } from "./visits.ts";
export { networkOf } from "./limit-rules.ts";
export { countTries } from "./limiting.ts";
export { routes } from "./routes.ts";
