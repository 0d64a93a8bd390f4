import { namePartsOf } from "../../names/names.ts";
import type { Phrases, Wording } from "../../suggesting/phrases.ts";

const phrases: Phrases = {
  sympathising: "I'm sorry that you had this trouble.",
  owning: "I'm sorry, this was our mistake.",
  acknowledging: (quote) => `You write ${quote}, and I can see how upsetting that is.`,
  feeling: "I can see how upsetting this is for you.",
  understanding: "I understand why this upsets you.",
  neutral: "Let's put this right together.",
  checking: "I'll look into what happened and tell you honestly what I find.",
  secondOption: "If you'd rather, I can also […]. Which would suit you better?",
  takingOver: "I'll take care of this for you: […].",
  nextStep: "I'll […] and write to you by […].",
  thanking: "Thank you for writing to us.",
  greeting: (name) => name,
};

export const wording: Wording = {
  phrases: { formal: phrases, informal: phrases },
  informal: /(?!)/u,
  formal: /(?!)/u,
  vocative: (name) => {
    const title = /^(?:mrs?|ms|dr|prof)\.?\s+\S.*/iu.exec(name.trim());
    return title === null ? (namePartsOf(name)[0] ?? null) : name.trim();
  },
  quote: ["“", "”"],
  ourFault: /\b(?:our (?:mistake|fault|error|doing|side)|we (?:messed|slipped|failed|forgot|let you down|got it wrong)|(?:it is|it's|that's) on us)\b/iu,
};
