import type { Grammar } from "../../cues/grammar.ts";

const NOUN = [
  // cases of nouns, both numbers
  "а я у ю о е ё ы и ь й ой ою ей ею ом ем ём ов ев ёв ам ям ами ями ах ях ью ьём ьи ья ье ьев ий ия ие ию ии ием ией иям иями иях",
  // cases of adjectives; short forms end as nouns do
  "ый ого его ому ему ым им ых их ыми ими ая яя ое ее ую юю ые",
  // comparison, adverbs, derived words
  "ее ей ше ейш айш н нн ен енн ост ость к ок ек ик ник чик щик ец ств ск еньк оньк очк ечк ушк",
];

const VERB = [
  // infinitive, theme vowels and aspect
  "ть ти чь а я и е о у ну ова ева ыва ива ва",
  // present and future
  "у ю ешь ёшь ишь ет ёт ит ем ём им ете ёте ите ут ют ат ят ует уют ую уем уете",
  // past
  "л ла ло ли",
  // imperative
  "й йте и ите ь ьте йтесь",
  // reflexive
  "ся сь",
  // participles, gerunds and verbal nouns take the endings of adjectives and nouns
  "вш ш ущ ющ ащ ящ ем им т н нн ен ён енн ённ в вши вшись учи ючи",
  "ени ани яни ти ни",
];

export const grammar: Grammar = {
  endings: { n: NOUN.join(" "), v: [...NOUN, ...VERB].join(" ") },
  // Prefixes of verbs (вы- при- пере- …) and whatever else stands before a telling end: `~али` is any past tense in -али.
  beginnings: "а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я",
  negators: "не ни вовсе отнюдь",
};
