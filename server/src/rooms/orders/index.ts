/*
 * knows      what was bought, as shops and tills tell it: orders, what came back, late payments and disputes, contracts; whose they are; rates of exchange
 * announces  order.placed/changed/returned/troubled/matched, orders.imported/revalued, contract.changed/ended, shop.forgotten, settings.changed (orders)
 * hears      customer.met/changed/merged/parted, order.placed
 */
import "./events.ts";
import type { Task } from "../../core/jobs/running.ts";
import { importTask } from "./importing/index.ts";
import { revalue } from "./pricing.ts";

export { forgetPerson } from "./erasing.ts";
export { exportPerson } from "./store/exporting.ts";
export { followJoins, hearCustomers, hearPlaced } from "./matching.ts";
export { ordersProjection } from "./projecting.ts";
export { lineOf, list as listOrdersFor, worthOf } from "./reading.ts";
export { retellOrders, retellRates } from "./retelling.ts";
export { lateClock } from "./being-late.ts";
export { bringPath, importClock, sweepClock } from "./importing/index.ts";
export { routes } from "./routes.ts";
export * as shops from "./shops/index.ts";
export { houseOf, type House } from "./store/pricing.ts";
export type { Worth } from "./store/lines.ts";
export type { Told } from "./telling.ts";

export const tasks: Record<string, Task> = { "revalue-orders": revalue, "import-orders": importTask };
