export { ASK_STYLE, askPage, goingPage, type Said } from "./ask-page.ts";
export { goTo, markFor, openAsk, stopByPage, type OpenedAsk } from "./opening.ts";
export { askWords as words } from "../words/words.ts";
