export { gonePage, recoveryPage, tooManyPage, type Filled } from "./page.ts";
export { sayAnswer, sayChoice, visit, type Visit } from "./visiting.ts";
