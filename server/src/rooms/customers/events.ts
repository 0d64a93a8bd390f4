import type { TermKind } from "@guli/contract";

type Granted = { customerId: string; pointId: string; term: TermKind; basisPoints: number | null; until: string | null };

declare module "../../core/events/types.ts" {
  interface Facts {
    "customer.met": { customerId: string; through: string };
    "customer.changed": { customerId: string };
    /** A term of their own: a price, a colleague, a way of delivery. Money is in hundredths of a per cent. */
    "term.granted": Granted;
    "term.withdrawn": Granted;
    /** The other is this customer, too. `reason` is a code word. */
    "customer.merged": { customerId: string; otherId: string; joinId: string; reason: string };
    /** Nothing that names them is left; what was counted of them is. `by` is a person here, or null where a command did it. */
    "customer.erased": { customerId: string; by: string | null };
    /** All that is known of them was handed out as one file. `by` as above. */
    "customer.exported": { customerId: string; by: string | null };
    /** They are two after all; `addresses` are those of the other. */
    "customer.parted": { customerId: string; otherId: string; joinId: string; addresses: string[] };
  }
}
