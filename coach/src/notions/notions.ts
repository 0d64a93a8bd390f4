/**
 * Classes of meaning that every language has words for. Each language names them in its own cues (languages/LANG/notions); what follows from
 * one, or from one after another, is learned of all languages together.
 */
export const NOTIONS = [
  // people
  "you",
  "we",
  "i-me",
  "others-fine",
  "people-general",
  "someone-elses",
  // knowing
  "attention",
  "written",
  "told-before",
  "known",
  "memory",
  // deeds
  "your-deed",
  "your-undone",
  "own-will",
  "skill",
  "misuse",
  // time
  "earlier",
  "late-come",
  "again-count",
  "long-time",
  "date-time",
  "soon-vague",
  // reasons
  "should",
  "would-have",
  "if",
  "then-result",
  "natural",
  "usual",
  "contrast",
  "promise-contrast",
  // bounds
  "rule-words",
  "permit",
  "never-nothing",
  "only",
  "limit-degree",
  "no-can-do",
  // measure
  "patience",
  "small-thing",
  "exaggerate",
  "grown-age",
  "others-judge",
  "luck",
  // truth
  "truth-doubt",
  "proof",
  "right-wrong",
  "fault-word",
  "lie",
  "promise-word",
  // matters
  "money",
  "goods",
  "body-harm",
  "event-lost",
  "secrecy-private",
  // harm
  "loss",
  "broken",
  "ignored",
  "passed-round",
  // anger
  "shame",
  "insult",
  "threat",
  "leave-you",
  "enough",
  "angry-word",
  // feelings
  "disappointed",
  "worry",
  "hope-past",
  "resigned",
  "still-hope",
  "regret",
  "feel-with",
  // manners
  "mock-praise",
  "real-praise",
  "greeting-wish",
  "polite-dig",
  "irony-mark",
  "rhetorical",
  // asking
  "ask-info",
  "ask-why",
  "demand",
  // history
  "compare-others",
  "loyal-past",
  "effort-mine",
  "first-contact",
  "change-mind",
  // company
  "company-doing",
  "will-do",
  "choose-offer",
  "help-self",
  "good-outcome",
  "closing-matter",
] as const;
export type Notion = (typeof NOTIONS)[number];
