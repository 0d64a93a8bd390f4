import type { Words } from "./words.ts";

export const en: Words = {
  reply: "If you would like to recommend us to somebody, here is your own link to pass on: {{url}}",
  compliment: (count) =>
    count === 1
      ? "By the way: somebody has come to us on your recommendation. Thank you for your trust!"
      : `By the way: ${count} people have come to us on your recommendation. Thank you for your trust!`,
  own: {
    title: "Tell a friend",
    lead: "If you are glad that you found {{business}}, here is a link that you can pass on.",
    make: "Make my link",
    makeWhy: "The link leads to a page about us. Your name is not on it unless you want that.",
    code: "Your code",
    link: "Your link",
    share: "Send it by e-mail",
    letterSubject: "A recommendation: {{business}}",
    letter: "I can recommend {{business}} to you: {{url}}",
    count: (count) =>
      count === 0
        ? "Nobody has come through you yet."
        : count === 1
          ? "One person has come through you. Thank you!"
          : `${count} people have come through you. Thank you!`,
    thanks: "Our thanks",
    vouchers: "Your vouchers",
    called: "How friends see you",
    calledWhy: "Leave it empty, and nobody sees who recommends us.",
    keep: "Save",
    kept: "Saved.",
    until: "The code is good until {{date}}.",
    stop: "Stop my link",
    stopWhy: "You do not want your link to be used any more?",
    stopped: "Your link does not count any more.",
  },
  friend: {
    named: "{{name}} recommends {{business}} to you.",
    unnamed: "Somebody who knows us recommends {{business}} to you.",
    offer: "For you",
    code: "Your code",
    toSite: "To our web site",
    say: "Name this code when you order, or write it to us: then we know who sent you.",
  },
  gone: "There is nothing here",
  goneWhy: "The link is not complete, or it does not count any more.",
  onceMore: "Please press the button once more.",
  tooMany: "That was a lot at once. Please wait a minute.",
  languages: "Language",
};
