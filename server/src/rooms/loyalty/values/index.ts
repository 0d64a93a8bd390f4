export { askForAll, followValues, hearManyOrders, hearOrdersChange, hearPlaced } from "./hearing.ts";
export { valuesProjection } from "./projecting.ts";
export { customerValue, readValues, valueSumsAsOf } from "./reading.ts";
export { reckonValues, reckonValuesTask, valueClock } from "./reckoning.ts";
