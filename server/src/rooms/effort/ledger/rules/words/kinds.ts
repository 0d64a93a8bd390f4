/** What a customer says of the work that it is. */
export const THEIR_CUES = [
  // wrote or came several times already
  "came-before",
  // wrote before, once
  "wrote-already",
  // asks where the answer is
  "waits",
  // it is the same as before
  "still",
  // came by another way: called, mailed, wrote in a messenger, were there
  "called",
  "mailed",
  "messaged",
  "went-there",
  // led from one to the next
  "passed-around",
  // has said or sent it already
  "said-before",
  // takes us for a machine
  "takes-for-robot",
  // only says thank you, or that it works
  "thanks",
  // adds to what they said
  "adds",
] as const;
export type TheirCue = (typeof THEIR_CUES)[number];

/** What a reply of ours says that may cost the customer work. */
export const OUR_CUES = [
  // a rule, terms, law or procedure · a refusal
  "rule",
  "no",
  // call us · write to us elsewhere · only if they like
  "call-us",
  "write-us",
  "if-you-like",
  // we call or write to them
  "we-do-it",
  // another department is to be asked
  "other-department",
  // chores, by what they are
  "ring-others",
  "go-there",
  "fill-in",
  "paper",
  "look-it-up",
  "run-after",
  // trying out what only they can: no chore that we could take over
  "try-this",
  // could be sent to anyone
  "stock",
  // a thank-you for writing, or for patience
  "thanks-for",
  // asks to be told or sent something
  "asks",
  // things that can be asked for
  "number",
  "card",
  "serial",
  "photo",
  "birth-date",
  "name",
  "phone",
  "email",
  "address",
  "size",
] as const;
export type OurCue = (typeof OUR_CUES)[number];
