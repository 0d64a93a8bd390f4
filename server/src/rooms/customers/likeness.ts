import type { Likely } from "@guli/contract";
import type { Desk } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { customerFor } from "./knowing.ts";
import { candidates } from "./likeness-store.ts";

const MOST = 10;

/** Who is probably the same person, those with the most reasons first. A proposal only: a person decides. */
export function likely(desk: Desk, who: Who, id: string): Promise<Likely[]> {
  return desk.read(who.workspaceId, async (tx) => {
    const customer = await customerFor(tx, id);
    const byCustomer = Map.groupBy(await candidates(tx, customer.id), (one) => one.id);
    return [...byCustomer.values()]
      .map((rows): Likely => {
        const { kind: _kind, value: _value, ...brief } = rows[0]!;
        return { customer: brief, reasons: rows.map(({ kind, value }) => ({ kind, value })) };
      })
      .toSorted((one, other) => other.reasons.length - one.reasons.length)
      .slice(0, MOST);
  });
}
