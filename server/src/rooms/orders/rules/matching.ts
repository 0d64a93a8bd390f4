import type { Owner } from "../../customers/index.ts";
import type { BuyerWord } from "./words.ts";

export type MatchedBy = "customer-id" | "email" | "phone" | "person";
/** `own` is the fact; `leads` is reckoned, and follows joins. */
export type Match = { own: string; leads: string; by: MatchedBy };
type Known = Pick<BuyerWord, "email" | "phone" | "customerId">;

/**
 * Whose a buyer certainly is: the customer whom the other system names by our own id, else the one to whom mailbox and phone are proven to belong. Where the
 * two are proven to belong to different people, nothing is certain.
 */
export function matchOf({ email, phone, customerId }: Known, owners: Map<string, Owner>, leading: Map<string, string>): Match | null {
  const leads = customerId === null ? undefined : leading.get(customerId);
  if (customerId !== null && leads !== undefined) return { own: customerId, leads, by: "customer-id" };
  const byEmail = email === null ? undefined : owners.get(`email:${email}`);
  const byPhone = phone === null ? undefined : owners.get(`phone:${phone}`);
  if (byEmail && byPhone && byEmail.leads !== byPhone.leads) return null;
  if (byEmail) return { ...byEmail, by: "email" };
  return byPhone ? { ...byPhone, by: "phone" } : null;
}
