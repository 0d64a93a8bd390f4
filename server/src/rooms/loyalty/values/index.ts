export { followValues, hearManyOrders, hearOrdersChange, hearPlaced } from "./hearing.ts";
export { valuesProjection } from "./projecting.ts";
export { reckonValues, reckonValuesTask, valueClock } from "./reckoning.ts";
