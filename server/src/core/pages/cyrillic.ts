const keys = (table: string): Map<string, string> => new Map(table.split(" ").map((pair): [string, string] => [pair[0]!, pair.slice(1)]));

const PAIRS: [RegExp, string][] = [
  [/oʻ/g, "ў"],
  [/Oʻ/g, "Ў"],
  [/gʻ/g, "ғ"],
  [/Gʻ/g, "Ғ"],
  [/sh/g, "ш"],
  [/S[hH]/g, "Ш"],
  [/ch/g, "ч"],
  [/C[hH]/g, "Ч"],
  [/yo/g, "ё"],
  [/Yo/g, "Ё"],
  [/yu/g, "ю"],
  [/Yu/g, "Ю"],
  [/ya/g, "я"],
  [/Ya/g, "Я"],
  [/ye/g, "е"],
  [/Ye/g, "Е"],
  [/(?<![\p{L}ʼ])e/gu, "э"],
  [/(?<![\p{L}ʼ])E/gu, "Э"],
  [/(?<=[аоуиaouiў])e/g, "э"],
  [/ʼ/g, "ъ"],
];
const UZ = keys("aа bб dд eе fф gг hҳ iи jж kк lл mм nн oо pп qқ rр sс tт uу vв xх yй zз");

const KEPT = /([A-Z]{2,20}[\d-]{0,40}\d|[^\s@]{1,100}@\S+)/;

/** Uzbek in Cyrillic. Order numbers, codes and addresses stay as they are. */
export function inCyrillic(text: string): string {
  return text
    .split(KEPT)
    .map((part, index) => (index % 2 === 1 ? part : cyrillic(part)))
    .join("");
}

/** Words from Russian are written as in Russian; the Latin letters do not show it. */
const LOANS: [RegExp, string][] = [
  [/kuryer/g, "курьер"],
  [/Kuryer/g, "Курьер"],
  [/podyezd/g, "подъезд"],
  [/oktabr/g, "октябр"],
  [/sentabr/g, "сентябр"],
  [/dekabr/g, "декабр"],
  [/noyabr/g, "ноябр"],
  [/yanvar/g, "январ"],
  [/fevral/g, "феврал"],
  [/aprel/g, "апрел"],
  [/iyun/g, "июн"],
  [/iyul/g, "июл"],
  [/(ябр|кабр|январ|феврал|апрел|июн|июл)(?!\p{L})/gu, "$1ь"],
];

function cyrillic(text: string): string {
  const pairs = [...LOANS, ...PAIRS].reduce((so, [latin, letter]) => so.replace(latin, letter), text);
  return pairs.replace(/[a-zA-Z]/g, (letter) => {
    const small = UZ.get(letter.toLowerCase());
    return small ? (letter === letter.toLowerCase() ? small : small.toUpperCase()) : letter;
  });
}
