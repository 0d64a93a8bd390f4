export { gonePage, REASONS, tooManyPage, whyPage, type Filled } from "./page.ts";
export { sayStop, sayWhy, visit, type Visit } from "./visiting.ts";
