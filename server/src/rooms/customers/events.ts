declare module "../../core/events/types.ts" {
  interface Facts {
    "customer.met": { customerId: string; through: string };
    "customer.changed": { customerId: string };
  }
}
export {};
