import type { Actor, Tx } from "../../core/desk.ts";
import { emptyList } from "../../core/events/blanking.ts";
import { refuse } from "../../core/refusal.ts";
import { emptyCustomers, wholePerson } from "./erasing-store.ts";

/** Everybody who this customer is becomes an empty shell. Refuses with `customer.not-found`, also where they were erased before. */
export async function makeShell(tx: Tx, id: string, actor: Actor): Promise<{ root: string; ids: string[] }> {
  const whole = (await wholePerson(tx, id)) ?? refuse("customer.not-found");
  await emptyCustomers(tx, whole.ids);
  // The one event of ours that says more than ids.
  await emptyList(tx, "customer.parted", { field: "addresses", about: ["customerId", "otherId"], ids: whole.ids });
  tx.record("customer.erased", actor, { customerId: whole.root, by: "person" in actor ? actor.person : null });
  return whole;
}
