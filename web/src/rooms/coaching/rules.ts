import type { CoachRule, CoachVirtue } from "@guli/contract";
import { key } from "../../i18n/key.ts";

/** What each rule is called, and what it is about (keys of the words). In the order in which they matter. */
export const RULES: Record<CoachRule, { name: string; about: string }> = {
  "calm-down": { name: key("Telling to calm down"), about: key("Tells the customer to calm down, to relax, to watch their tone, in any wording.") },
  blame: { name: key("Blame"), about: key("Puts the fault on the customer, plainly or slyly.") },
  stubborn: { name: key("Stubbornness"), about: key("Denies, argues, insists on being right, or answers an upset customer without any apology.") },
  "no-empathy": { name: key("No empathy"), about: key("No word for what the customer feels, lost or had to go through.") },
  "not-listening": { name: key("Not listening"), about: key("Opens with rules, asks again for what was said, or could have been sent to anyone.") },
  "single-option": { name: key("A single way out"), about: key("Leaves one way and no other, or says no and offers nothing instead.") },
  "raised-voice": { name: key("Raised voice"), about: key("Capitals, rows of exclamation marks, stretched letters, a scolding tone.") },
  "news-order": { name: key("Order of news"), about: key("Good and bad news stand in the wrong order for what the reply should bring about.") },
  "customer-effort": { name: key("Work for the customer"), about: key("Gives the customer a chore that we could take over: a call, a form, a visit.") },
  "no-name": { name: key("No name"), about: key("The customer’s name is known, and the reply never uses it.") },
  "no-thanks": { name: key("No thanks"), about: key("Settles the matter or answers praise without a word of thanks.") },
  "no-next-step": { name: key("No next step"), about: key("Does not say who does what by when.") },
};

/** What a draft does well, in a word or two (keys of the words). */
export const VIRTUES: Record<CoachVirtue, string> = {
  names: key("Uses the name"),
  apologises: key("Apologises"),
  acknowledges: key("Shows empathy"),
  "offers-choice": key("Offers a choice"),
  "takes-over": key("Takes work off them"),
  "next-step": key("Names the next step"),
  solves: key("Settles the matter"),
  thanks: key("Says thanks"),
};
