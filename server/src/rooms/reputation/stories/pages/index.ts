export { take, type Trouble } from "../taking.ts";
export { storyWords as words } from "../words/words.ts";
export { answer, askedBehind } from "../proving.ts";
export * from "./machines.ts";
export * from "./mine.ts";
export * from "./opening.ts";
export * from "./page.ts";
