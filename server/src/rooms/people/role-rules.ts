import type { Role } from "@guli/contract";

/** Leads fill their teams; only owners make owners. */
export function mayInvite(by: Role, role: Role): boolean {
  return by === "owner" || (by === "lead" && role !== "owner");
}

/** Whether the business would be without an owner once this person is none or has gone. */
export function isLastOwner(ownerIds: string[], personId: string): boolean {
  return ownerIds.length === 1 && ownerIds[0] === personId;
}

type Place = { workspaceId: string; role: Role };

/** A new password opens every business of its account. So an owner may hand one out only where they own all of these. */
export function mayResetPassword(asking: Place[], theirs: Place[]): boolean {
  const owned = new Set(asking.filter(({ role }) => role === "owner").map(({ workspaceId }) => workspaceId));
  return theirs.length > 0 && theirs.every(({ workspaceId }) => owned.has(workspaceId));
}
