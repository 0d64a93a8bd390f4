import type { Grammar } from "../../cues/grammar.ts";

const NOUN = [
  // number, possession, case
  "lar m im ng ing ngiz ingiz si i miz imiz niki ni ning ga ka qa da ta dan tan gacha kacha qacha dagi tagi",
  // likeness, measure, derived words
  "day dek cha larcha li lik siz gina kina qina dosh dor chi chilik jon xon la lan lash lashtir roq",
  // who it is, questions and particles
  "man san miz sizlar dir mi ku yu a ya oq yoq mas emas ham",
];

const VERB = [
  // voice
  "l il in n sh ish t tir dir tiril diril giz kaz qaz ir",
  // denial, ability, continuing
  "ma may mas masdan maslik ol olma olmay olmas aver yver ver yot ayot yap moqda yotir",
  // tense and mood with persons
  "di dim ding dingiz dik dilar gan kan qan ganman gansiz ganmiz gandir gansizlar bman bsiz bmiz bdi ibdi ibsiz ibmiz adi ydi y a ar r as armiz arsiz",
  "sa sam sak salar sang sangiz ay aylik ylik ing inglar nglar sin gin chi edi mish kansiz kanmiz",
  // participles, converbs, verbal nouns
  "b ib ip p gach kach qach guncha gani uvchi uv v moq mak ish arli ardi ajak gudek vor yapti opti vot",
];

export const grammar: Grammar = {
  endings: { n: NOUN.join(" "), v: [...NOUN, ...VERB].join(" ") },
  // Uzbek words change only behind: whatever the stem is, `~olmaymiz` is "we cannot …".
  beginnings: "a b d e f g h i j k l m n o p r s t u v x y z c",
  negators: "aslo zinhor sira hargiz",
};
