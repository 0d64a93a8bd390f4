import type { Grammar } from "../../cues/grammar.ts";

const NOUN = [
  // cases: nominative, ergative, dative, genitive, instrumental, adverbial, vocative
  "ი მა მ ა ს ის სი ით თი ად დ ო ვ",
  // numbers, the old plural too
  "ებ ნი თა თ",
  // postpositions and cases on cases
  "ზე ში თან გან იდან დან მდე ამდე კენ ვით თვის ისთვის გამო გარეშე",
  // adjectives and abstract nouns
  "იან ოვან ურ ულ იერ ელ ობ ობა ება ურად ულად არე ეულ ისა ისი უ",
  // particles: also, only, still, "is", reported speech
  "ც ვე ცა ღა ღაც მე აა ოა ნაირ",
];

const VERB = [
  // stem formants and causatives
  "ებ ობ ავ ამ ემ ევ ოფ ობინ ევინ ინებ ინ იებ ვებ ენ ვ ნ დ",
  // present and future, subject persons and plural
  "ს ა ი ო ე თ ით ათ ვართ ვარ ხართ ხარ ნენ ენ იან ან",
  // imperfect, conditional, subjunctive
  "დი და დით დნენ დეს დეთ დე ოდი ოდა ოდით ოდნენ ოდე ოდეს ოდეთ",
  // aorist and optative
  "ეს ეთ ნა ოს ოთ ონ უნ ვნენ იყავ იყავით იყო",
  // perfect and pluperfect
  "ია იათ ავს ავთ ებია ებიათ ულა ილა ულვარ ულხარ ულან ებინა ებინათ ოს",
  // participles and verbal nouns
  "ულ ილ ელ მულ ნილ ად ება ობა ვა ნა ომა ოლა ოლ ილი ქნა ქნილ ქმედ ილობა ულობა",
  // shortened roots
  "ლ რ",
];

export const grammar: Grammar = {
  endings: { n: NOUN.join(" "), v: [...NOUN, ...VERB].join(" ") },
  beginnings: [
    // preverbs, of place and of aspect, with "hither"
    "ა ამო აღ გა გამო გადა გადმო და დაა მი მო მიმო შე შემო ჩა ჩამო წა წამო წარ წარმო გარდა უკუ",
    // subject and object persons
    "ვ მ გ გვ ჰ ს",
    // version: for oneself or another, for a third, on a thing, passive and potential
    "ი უ ა ე",
    // participles and denied participles
    "სა მა მე ნა უ",
  ].join(" "),
  negators: "არ ვერ არა აღარ ვეღარ არც ვერც ნუ ნურც ნუღარ",
};
