import type { Words } from "./words.ts";

export const en: Words = {
  languages: "Language",
  ask: (business, url) =>
    `It looks as if you do not need us any more, and that is your good right. Would you tell us why? One tap is enough, and we ask only this once: ${url}\n\nThank you for the time with us. ${business}`,
  barrierGone: (measure) =>
    `You once told us what kept you from buying with us. It has changed${measure ? `: ${measure}` : "."}\n\nThank you: without you we would not have known.`,
  backSubject: (business) => `A word from ${business}`,
  title: "Why did you leave?",
  lead: "We ask once, to do better. You do not have to answer, and nothing follows from it for you.",
  question: "What was the main reason?",
  reasons: {
    service: "The service",
    price: "The price",
    product: "The product, its quality or choice",
    competitor: "Another company offered me something better",
    moved: "I moved, or do not need it any more",
    other: "Something else",
  },
  more: "Anything you would like to add (optional)",
  send: "Send",
  change: "Change my answer",
  thanks: "Thank you",
  kept: "Your answer is with us. Somebody here reads it.",
  closed: "This question is closed by now. If there is something that we should know, simply write to us.",
  stop: "Please do not ask me such questions",
  stopped: "We will not ask you such questions any more.",
  resume: "You may ask me again",
  chooseOne: "Please choose one of these.",
  onceMore: "Something has changed meanwhile. Please send it once more.",
  gone: "This page is not here any more",
  goneWhy: "If there is something that we should know, simply write to us where you wrote before.",
  tooMany: "That was a little much at once. Please try again in a minute.",
};
