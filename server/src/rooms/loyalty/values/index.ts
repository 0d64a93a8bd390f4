export { askForAll, followValues, hearManyOrders, hearOrdersChange, hearPlaced } from "./hearing.ts";
export { eachAhead } from "./walking.ts";
export { valuesProjection } from "./projecting.ts";
export { customerValue, readValues, saidOf, valueSumsAsOf } from "./reading.ts";
export { reckonValues, reckonValuesTask, valueClock } from "./reckoning.ts";
