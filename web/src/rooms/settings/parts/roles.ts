import type { Role } from "@guli/contract";
import { key } from "../../../i18n/key.ts";

/** From least to most: each may do what those before it may. */
const RANKS: readonly Role[] = ["light", "agent", "lead", "owner"];

/** Whether a role includes what another may do. */
export const includes = (role: Role, needed: Role): boolean => RANKS.indexOf(role) >= RANKS.indexOf(needed);

/** As they are chosen from: the most able first, with a sentence each (keys of the words). */
export const ROLES: readonly { role: Role; name: string; explained: string }[] = [
  { role: "owner", name: key("Owner"), explained: key("May do everything: settings of the business, people and their roles.") },
  { role: "lead", name: key("Lead"), explained: key("Leads the team: mailboxes, chats, teams, tags and attributes, and invites people.") },
  { role: "agent", name: key("Agent"), explained: key("Answers customers and keeps saved replies and tags.") },
  { role: "light", name: key("Light agent"), explained: key("Reads everything and writes notes for colleagues, but does not answer customers.") },
];

export const nameOfRole = (role: Role): string => ROLES.find((other) => other.role === role)?.name ?? role;

/** The roles that somebody may give to others: nobody hands out more than they have. */
export const rolesGivenBy = (role: Role): Role[] => ROLES.map((other) => other.role).filter((other) => includes(role, other));
