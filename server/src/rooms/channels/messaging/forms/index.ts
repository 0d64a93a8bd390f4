export { formPage, policyFor, thanksPage, wordPage } from "./page.ts";
export { postedIn } from "./posted.ts";
export { checked, mayPost, type Filled } from "./rules.ts";
export { formAt, submit, type OpenForm } from "./submitting.ts";
export { formWords, type Wrong } from "./words.ts";
