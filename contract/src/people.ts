import { z } from "zod";
import { ById, Email, Flag, Id, Instant, Language, Name, TimeZone, Colour, listOf } from "./basics.ts";
import { route } from "./route.ts";
import { Workspace } from "./workspaces.ts";

/** `light` reads and writes notes only. */
export const Role = z.enum(["owner", "lead", "agent", "light"]);
export type Role = z.infer<typeof Role>;

export const Person = z.object({
  id: Id,
  name: z.string(),
  email: z.string(),
  role: Role,
  teamIds: z.array(Id),
  /** Whether they can still sign in. */
  active: z.boolean(),
  /** Away people are not offered for assignment first. */
  away: z.boolean(),
  lastSeenAt: Instant.nullable(),
});
export type Person = z.infer<typeof Person>;

export const Preferences = z.object({
  language: Language,
  theme: z.enum(["light", "dark", "system"]),
  sound: z.boolean(),
  desktopNotifications: z.boolean(),
  /** What follows a sent reply: stay, or open the next one that waits. */
  afterSend: z.enum(["stay", "next"]),
  /** Plain text below the agent's e-mails. */
  signature: z.string().max(2000),
});
export type Preferences = z.infer<typeof Preferences>;

export const Me = z.object({
  person: Person,
  preferences: Preferences,
  workspace: Workspace,
  /** All businesses that this account works in. */
  workspaces: z.array(z.object({ id: Id, name: z.string() })),
  /** The largest file that may be attached, so that a browser need not bring one in vain. */
  maxAttachmentBytes: z.number().int(),
});
export type Me = z.infer<typeof Me>;

const Password = z.string().min(1).max(200);

export const readSetup = route({
  method: "GET",
  path: "/setup",
  says: "Whether this desk still has to be set up.",
  needs: "anyone",
  answer: z.object({ needed: z.boolean() }),
});
export const setUp = route({
  method: "POST",
  path: "/setup",
  says: "Create the first business and its owner.",
  needs: "anyone",
  body: z.object({ token: z.string().max(200), business: Name, name: Name, email: Email, password: Password, language: Language, timeZone: TimeZone }),
  answer: Me,
  refuses: ["setup.done", "setup.wrong-link", "password.weak"],
});
export const signIn = route({
  method: "POST",
  path: "/session",
  says: "Sign in; the session is a cookie.",
  needs: "anyone",
  body: z.object({ email: z.string().trim().max(254), password: Password }),
  answer: Me,
  refuses: ["session.wrong"],
});
export const readSession = route({
  method: "GET",
  path: "/session",
  says: "Who is signed in, where, and with which preferences.",
  needs: "light",
  answer: Me,
});
export const signOut = route({ method: "DELETE", path: "/session", says: "Sign out here.", needs: "account" });
export const switchWorkspace = route({
  method: "PUT",
  path: "/session/workspace",
  says: "Work in another of one's businesses.",
  needs: "account",
  body: z.object({ workspaceId: Id }),
  answer: Me,
  refuses: ["person.not-found"],
});

export const Session = z.object({
  id: z.string(),
  current: z.boolean(),
  userAgent: z.string(),
  ip: z.string(),
  createdAt: Instant,
  lastSeenAt: Instant,
});
export const listSessions = route({
  method: "GET",
  path: "/sessions",
  says: "Where one is signed in.",
  needs: "account",
  answer: listOf(Session),
});
export const revokeSession = route({
  method: "DELETE",
  path: "/sessions/:id",
  says: "Sign out elsewhere.",
  needs: "account",
  params: z.object({ id: z.string().max(100) }),
});

export const changeMe = route({
  method: "PATCH",
  path: "/me",
  says: "Change one's own name, presence and preferences.",
  needs: "light",
  body: Preferences.partial().extend({ name: Name.optional(), away: z.boolean().optional() }),
  answer: Me,
});
export const changePassword = route({
  method: "PUT",
  path: "/me/password",
  says: "Change one's password; other sessions end. API tokens go on working unless it is said that they shall not.",
  needs: "account",
  body: z.object({ present: Password, next: Password, revokeTokens: z.boolean().default(false) }),
  refuses: ["password.wrong", "password.weak"],
});

export const listPeople = route({
  method: "GET",
  path: "/people",
  says: "Everyone who works here.",
  needs: "light",
  query: z.object({ inactive: Flag.optional() }),
  answer: listOf(Person),
});
export const changePerson = route({
  method: "PATCH",
  path: "/people/:id",
  says: "Change a person's role, teams or access.",
  needs: "owner",
  params: ById,
  body: z.object({ role: Role.optional(), teamIds: z.array(Id).max(100).optional(), active: z.boolean().optional() }),
  answer: Person,
  refuses: ["person.not-found", "person.last-owner", "team.not-found"],
});
export const makeResetLink = route({
  method: "POST",
  path: "/people/:id/password-reset",
  says: "A link, valid for a day, with which a person sets a new password.",
  needs: "owner",
  params: ById,
  answer: z.object({ url: z.string() }),
  refuses: ["person.not-found"],
});
export const resetPassword = route({
  method: "POST",
  path: "/password-resets/:token",
  says: "Set a new password by link.",
  needs: "anyone",
  params: z.object({ token: z.string().max(200) }),
  body: z.object({ password: Password }),
  answer: Me,
  refuses: ["password.link-spent", "password.weak"],
});

export const Invitation = z.object({
  id: Id,
  email: z.string(),
  role: Role,
  teamIds: z.array(Id),
  createdAt: Instant,
  expiresAt: Instant,
});
export const listInvitations = route({
  method: "GET",
  path: "/invitations",
  says: "Invitations that nobody has taken up yet.",
  needs: "lead",
  answer: listOf(Invitation),
});
export const invite = route({
  method: "POST",
  path: "/invitations",
  says: "Invite someone; the link is shown once, and mailed where a mailbox that can send is connected.",
  needs: "lead",
  body: z.object({ email: Email, role: Role, teamIds: z.array(Id).max(100).default([]) }),
  answer: z.object({ invitation: Invitation, url: z.string(), mailed: z.boolean() }),
  refuses: ["person.already-here", "team.not-found"],
});
export const withdrawInvitation = route({
  method: "DELETE",
  path: "/invitations/:id",
  says: "Withdraw an invitation.",
  needs: "lead",
  params: ById,
  refuses: ["invitation.not-found"],
});
export const readInvitation = route({
  method: "GET",
  path: "/invitation-offers/:token",
  says: "What an invitation offers.",
  needs: "anyone",
  params: z.object({ token: z.string().max(200) }),
  answer: z.object({ business: z.string(), email: z.string(), role: Role, language: Language, hasAccount: z.boolean() }),
  refuses: ["invitation.not-found"],
});
export const acceptInvitation = route({
  method: "POST",
  path: "/invitation-offers/:token",
  says: "Take up an invitation; someone with an account gives their password.",
  needs: "anyone",
  params: z.object({ token: z.string().max(200) }),
  body: z.object({ name: Name, password: Password, language: Language }),
  answer: Me,
  refuses: ["invitation.not-found", "invitation.for-another", "password.weak", "session.wrong"],
});

export const Team = z.object({ id: Id, name: z.string(), colour: Colour, personIds: z.array(Id) });
export type Team = z.infer<typeof Team>;
const TeamFields = z.object({ name: Name, colour: Colour.default("stone"), personIds: z.array(Id).max(1000).default([]) });
export const listTeams = route({ method: "GET", path: "/teams", says: "The teams and who is in them.", needs: "light", answer: listOf(Team) });
export const createTeam = route({
  method: "POST",
  path: "/teams",
  says: "Create a team.",
  needs: "lead",
  body: TeamFields,
  answer: Team,
  refuses: ["team.name-taken", "person.not-found"],
});
export const changeTeam = route({
  method: "PATCH",
  path: "/teams/:id",
  says: "Change a team.",
  needs: "lead",
  params: ById,
  body: z.object({ name: Name.optional(), colour: Colour.optional(), personIds: z.array(Id).max(1000).optional() }),
  answer: Team,
  refuses: ["team.not-found", "team.name-taken", "person.not-found"],
});
export const deleteTeam = route({
  method: "DELETE",
  path: "/teams/:id",
  says: "Dissolve a team; its conversations lose their team.",
  needs: "lead",
  params: ById,
  refuses: ["team.not-found"],
});

export const ApiToken = z.object({
  id: Id,
  name: z.string(),
  personId: Id,
  createdAt: Instant,
  lastUsedAt: Instant.nullable(),
});
export const listTokens = route({ method: "GET", path: "/tokens", says: "One's API tokens.", needs: "light", answer: listOf(ApiToken) });
export const createToken = route({
  method: "POST",
  path: "/tokens",
  says: "Make an API token; it is shown once and acts as oneself.",
  needs: "light",
  body: z.object({ name: Name }),
  answer: z.object({ token: ApiToken, secret: z.string() }),
});
export const revokeToken = route({
  method: "DELETE",
  path: "/tokens/:id",
  says: "Revoke an API token.",
  needs: "light",
  params: ById,
  refuses: ["token.not-found"],
});
