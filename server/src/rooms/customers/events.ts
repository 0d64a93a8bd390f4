declare module "../../core/events/types.ts" {
  interface Facts {
    "customer.met": { customerId: string; through: string };
    "customer.changed": { customerId: string };
    /** The other is this customer, too. `reason` is a code word. */
    "customer.merged": { customerId: string; otherId: string; joinId: string; reason: string };
    /** They are two after all; `addresses` are those of the other. */
    "customer.parted": { customerId: string; otherId: string; joinId: string; addresses: string[] };
  }
}
export {};
