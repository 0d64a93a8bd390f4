import { expect, test } from "vitest";
import { inCyrillic } from "../../core/pages/cyrillic.ts";
import { plainLatin, typedInLatin } from "./letters.ts";

test.each([
  ["Assalomu alaykum, yaxshimisizlar", "Ассалому алайкум, яхшимисизлар"],
  ["Oʻzbekistonda gʻalla, shahar va choy", "Ўзбекистонда ғалла, шаҳар ва чой"],
  ["Eʼtiboringiz uchun, elektr", "Эътиборингиз учун, электр"],
  ["GL-48213 ni 14-noyabrgacha, 14-noyabr kuni kuryer olib keladi", "GL-48213 ни 14-ноябргача, 14-ноябрь куни курьер олиб келади"],
  ["hello@chinari.example ga yozing", "hello@chinari.example га ёзинг"],
])("%s in Cyrillic", (latin, cyrillic) => expect(inCyrillic(latin)).toBe(cyrillic));

test("Georgian typed without Georgian letters", () => {
  expect(typedInLatin("გამარჯობა, სად არის ჩემი შეკვეთა?")).toBe("gamarjoba, sad aris chemi shekveta?");
});

test("names as they stand in e-mail addresses", () => {
  expect(["ქეთევან", "Фёдорова", "Yoʻldoshev", "Yılmaz"].map(plainLatin)).toEqual(["ketevan", "fyodorova", "yoldoshev", "ylmaz"]);
});
