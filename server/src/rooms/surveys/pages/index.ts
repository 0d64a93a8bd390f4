export { answerByPage, isFromPage, markFor, openSurvey, stopByPage, type Opened } from "./opening.ts";
export { answerIn, chosenBy, type Chosen } from "./posted.ts";
export { withValue } from "../rules/scales.ts";
export { blank, SURVEY_STYLE, surveyPage, type Said } from "./survey-page.ts";
export { surveyWords as words } from "../words/words.ts";
