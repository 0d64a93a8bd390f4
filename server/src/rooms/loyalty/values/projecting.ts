import { addDigests, sumOf, type Projection } from "../../../core/projections.ts";
import { takingLong } from "../../../core/taking-long.ts";
import { predict } from "./predicting.ts";
import * as gathering from "./store/gathering.ts";
import * as states from "./store/states.ts";

const AT_ONCE = 10_000;

/**
 * What customers are worth, as of the day as of which it stands: from orders and contracts, and by the models that were found then. A fit is a measurement of a day and
 * stays what it was; so does what was noticed of customers at risk.
 */
export const valuesProjection: Projection = {
  name: "customer values",
  digest: async (tx) => addDigests([await sumOf(tx, "customer_values"), await sumOf(tx, "value_totals")]),
  rebuild: async (desk, workspaceId) => {
    const state = await desk.read(workspaceId, states.stateOf);
    if (!state?.asOf) return;
    const asOf = state.asOf;
    await desk.transaction(workspaceId, async (tx) => {
      await takingLong(tx);
      await gathering.forget(tx, asOf);
    });
    for (let after: string | null = null, more = true; more;) {
      const from: string | null = after;
      after = await desk.transaction(workspaceId, async (tx) => {
        const range = await gathering.nextRange(tx, from, AT_ONCE);
        if (range) await gathering.gather(tx, range, asOf);
        return range?.upTo ?? null;
      });
      more = after !== null;
    }
    await predict(desk, workspaceId, { asOf, before: asOf, quiet: true });
  },
};
