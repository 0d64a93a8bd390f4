/** The letters of Georgian and Russian in Latin ones, so that a key can be made from a name in any of our languages. */
const LATIN: Record<string, string> = {
  ა: "a",
  ბ: "b",
  გ: "g",
  დ: "d",
  ე: "e",
  ვ: "v",
  ზ: "z",
  თ: "t",
  ი: "i",
  კ: "k",
  ლ: "l",
  მ: "m",
  ნ: "n",
  ო: "o",
  პ: "p",
  ჟ: "zh",
  რ: "r",
  ს: "s",
  ტ: "t",
  უ: "u",
  ფ: "p",
  ქ: "k",
  ღ: "gh",
  ყ: "q",
  შ: "sh",
  ჩ: "ch",
  ც: "ts",
  ძ: "dz",
  წ: "ts",
  ჭ: "ch",
  ხ: "kh",
  ჯ: "j",
  ჰ: "h",
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ё: "e",
  ж: "zh",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "sch",
  ß: "ss",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  ў: "o",
  қ: "q",
  ғ: "g",
  ҳ: "h",
};
const LONGEST = 40;

/** `Номер карты` → `nomer_karty`: what the API calls an attribute, made from what people call it. Empty where nothing can be made of it. */
export function keyFrom(label: string): string {
  const latin = [...label.toLowerCase()]
    .map((letter) => LATIN[letter] ?? letter)
    .join("")
    .normalize("NFD");
  return latin
    .replace(/[\u0300-\u036f'ʻʼ‘’`]/g, "")
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+/, "")
    .slice(0, LONGEST)
    .replace(/_+$/, "");
}

/** A key that is free: the wish itself, or with the first number that makes it so. */
export function freeKey(wish: string, taken: readonly string[]): string {
  if (!taken.includes(wish)) return wish;
  for (let number = 2; ; number++) {
    const ending = `_${number}`;
    const key = wish.slice(0, LONGEST - ending.length) + ending;
    if (!taken.includes(key)) return key;
  }
}

export const isKey = (text: string): boolean => /^[a-z][a-z0-9_]{0,39}$/.test(text);

/** The choices of a list as people type or paste them: by line or comma, each once. */
export function choicesIn(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/[\n,;]/)
        .map((choice) => choice.trim())
        .filter(Boolean),
    ),
  ];
}
