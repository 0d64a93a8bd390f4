import { namePartsOf } from "../../names/names.ts";
import type { Phrases, Wording } from "../../suggesting/phrases.ts";

const formal: Phrases = {
  sympathising: "Bunga duch kelganingiz uchun uzr so'raymiz.",
  owning: "Uzr so'raymiz, bu bizning xatomiz.",
  acknowledging: (quote) => `Siz ${quote} deb yozibsiz, bu qanchalik noxush ekanini tushunaman.`,
  feeling: "Bu siz uchun qanchalik noxush ekanini tushunaman.",
  understanding: "Nega xafa bo'lganingizni tushunaman.",
  neutral: "Keling, buni birga to'g'rilaymiz.",
  checking: "Nima bo'lganini tekshirib, topganimni ochiq aytaman.",
  secondOption: "Ma'qul ko'rsangiz, […] ham qila olamiz. Qaysi biri sizga qulay?",
  takingOver: "Buni sizning o'rningizga o'zimiz qilamiz: […].",
  nextStep: "Men […] va soat […] gacha sizga yozaman.",
  thanking: "Bizga yozganingiz uchun rahmat.",
  greeting: (name) => name,
};

const informal: Phrases = {
  ...formal,
  sympathising: "Bunga duch kelganing uchun uzr.",
  owning: "Uzr, bu bizning xatomiz.",
  acknowledging: (quote) => `Sen ${quote} deb yozibsan, bu qanchalik noxush ekanini tushunaman.`,
  feeling: "Bu sen uchun qanchalik noxush ekanini tushunaman.",
  understanding: "Nega xafa bo'lganingni tushunaman.",
  neutral: "Kel, buni birga to'g'rilaymiz.",
  secondOption: "Ma'qul ko'rsang, […] ham qila olamiz. Qaysi biri senga qulay?",
  takingOver: "Buni sening o'rningga o'zimiz qilamiz: […].",
  nextStep: "Men […] va soat […] gacha senga yozaman.",
  thanking: "Bizga yozganing uchun rahmat.",
};

const SURNAME = /(?:ov|ev|yev|ova|eva|yeva|ов|ев|ова|ева|zoda|зода|iy|ий)$/iu;
const RESPECT = /(?:^|\s)(aka|opa|uka|xola|amaki|ака|опа|ука|хола|амаки)(?:\s|$)/iu;

export const wording: Wording = {
  phrases: { formal, informal },
  informal: /(?<!\p{L})(?:sen|senga|seni|sening|сен|сенга|сени|сенинг)(?!\p{L})/iu,
  formal: /(?<!\p{L})(?:siz|sizga|sizni|sizning|сиз|сизга|сизни|сизнинг)(?!\p{L})/iu,
  vocative: (name) => {
    const first = namePartsOf(name).find((part) => !SURNAME.test(part));
    const respect = RESPECT.exec(name)?.[1];
    if (first === undefined) return null;
    return respect === undefined ? first : `${first} ${respect}`;
  },
  quote: ["“", "”"],
  ourFault:
    /(?:bizning (?:xato|ayb)|ayb (?:bizda|o'zimizda)|xato (?:bizda|bizdan)|biz (?:aybdor|adash)|бизнинг (?:хато|айб)|айб (?:бизда|ўзимизда)|хато (?:бизда|биздан)|биз (?:айбдор|адаш))/iu,
};
