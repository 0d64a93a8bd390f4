import type { CoachInput } from "@guli/contract";
import type { Tx } from "../../core/desk.ts";
import { saidByCustomer } from "../conversations/index.ts";
import { reviewOf } from "./coach.ts";
import { EVERYTHING, thingsGiven } from "./rules/given.ts";

const MESSAGES = 100;

/** What the customer has given elsewhere, as far as it matters to this draft: looked up only where the draft would be judged otherwise. */
export async function givenElsewhere(
  tx: Tx,
  input: CoachInput,
  { customerId, conversationId }: { customerId: string; conversationId: string },
): Promise<NonNullable<CoachInput["given"]>> {
  const findings = (given: CoachInput["given"]) => reviewOf({ ...input, given }).findings.length;
  if (findings(EVERYTHING) === findings([])) return [];
  return thingsGiven((await saidByCustomer(tx, customerId, MESSAGES)) ?? [], conversationId);
}
