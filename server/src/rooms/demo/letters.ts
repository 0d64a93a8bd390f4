const keys = (table: string): Map<string, string> => new Map(table.split(" ").map((pair): [string, string] => [pair[0]!, pair.slice(1)]));

const KA = keys("აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქq ღgh ყy შsh ჩch ცc ძdz წw ჭch ხx ჯj ჰh");
/** As the passport writes it. */
const KA_FORMAL = keys("აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts ძdz წts ჭch ხkh ჯj ჰh");
const RU = keys("аa бb вv гg дd еe ёyo жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya");

/** Georgian as people type it on a keyboard without Georgian letters: one key a letter, as they learned it on phones. */
export const typedInLatin = (text: string): string => text.replace(/[ა-ჰ]/g, (letter) => KA.get(letter) ?? letter);

/** For e-mail addresses. */
export function plainLatin(text: string): string {
  const latin = text
    .toLowerCase()
    .replace(/[ა-ჰ]/g, (letter) => KA_FORMAL.get(letter) ?? letter)
    .replace(/[а-яё]/g, (letter) => RU.get(letter) ?? letter);
  return latin.normalize("NFD").replace(/[^a-z0-9]+/g, "");
}
