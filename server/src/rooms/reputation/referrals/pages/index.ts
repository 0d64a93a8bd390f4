export * from "./opening.ts";
export * from "./pages.ts";
export { referralWords as words } from "../words/words.ts";
