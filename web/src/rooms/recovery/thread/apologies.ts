import type { ApologyForm, KnownFailure, Language } from "@guli/contract";
import { toCyrillic } from "../../../i18n/cyrillic.ts";

type Words = Record<ApologyForm, (name: string, what: string) => string> & { ours: Partial<Record<KnownFailure, string>> };

/** How one says sorry in each language: what was ours is owned, and named where it is known; else one is sorry for what they had to go through. */
const WORDS: Readonly<Record<Exclude<Language, "uz-Cyrl">, Words>> = {
  en: {
    owning: (name, what) => `Dear ${name}, I am truly sorry for our mistake${what && `: ${what}`}. You have every reason to be upset.`,
    sympathising: (name) => `Dear ${name}, I am truly sorry for what you had to go through. I understand how upsetting this is.`,
    ours: {
      "shipping-mistake": "we sent you the wrong thing",
      "defective-product": "what we sent you was defective",
      "extra-charge": "we charged you more than we should have",
      late: "we were late",
      "wrong-information": "what we told you was wrong",
      rude: "you were not treated with respect",
      "not-as-agreed": "we did not do what we had agreed",
      "hard-to-reach": "you could not reach us",
    },
  },
  ka: {
    owning: (name, what) => `${name}, გულწრფელად გიხდით ბოდიშს ჩვენი შეცდომისთვის${what && `: ${what}`}. თქვენი უკმაყოფილება სრულიად გასაგებია.`,
    sympathising: (name) => `${name}, გულწრფელად ვწუხვარ, რომ ამის გადატანა მოგიხდათ. მესმის, რამდენად უსიამოვნოა ეს.`,
    ours: {
      "shipping-mistake": "სხვა რამ გამოგიგზავნეთ",
      "defective-product": "წუნდებული ნივთი გამოგიგზავნეთ",
      "extra-charge": "ზედმეტი თანხა ჩამოგაჭერით",
      late: "დავაგვიანეთ",
      "wrong-information": "არასწორი ინფორმაცია მოგაწოდეთ",
      rude: "სათანადო პატივისცემით არ მოგექეცით",
      "not-as-agreed": "შეთანხმებული პირობა დავარღვიეთ",
      "hard-to-reach": "ვერ დაგვიკავშირდით",
    },
  },
  uz: {
    owning: (name, what) => `${name}, sizdan chin dildan uzr soʻrayman. Bu bizning xatomiz${what && `: ${what}`}. Xafa boʻlishga toʻla haqlisiz.`,
    sympathising: (name) => `${name}, bu voqea uchun chin dildan uzr soʻrayman. Bu qanchalik yoqimsiz ekanini tushunaman.`,
    ours: {
      "shipping-mistake": "sizga boshqa narsa yuborganmiz",
      "defective-product": "yaroqsiz mahsulot yuboribmiz",
      "extra-charge": "hisobingizdan ortiqcha pul yechib olganmiz",
      late: "kechikdik",
      "wrong-information": "sizga notoʻgʻri maʼlumot berganmiz",
      rude: "sizga hurmat bilan munosabatda boʻlmaganmiz",
      "not-as-agreed": "kelishuvga amal qilmadik",
      "hard-to-reach": "siz biz bilan bogʻlana olmadingiz",
    },
  },
  ru: {
    owning: (name, what) => `${name}, приношу вам искренние извинения за нашу ошибку${what && `: ${what}`}. Ваше возмущение совершенно понятно.`,
    sympathising: (name) => `${name}, мне искренне жаль, что вам пришлось через это пройти. Понимаю, насколько это неприятно.`,
    ours: {
      "shipping-mistake": "мы отправили вам не то",
      "defective-product": "мы отправили вам товар с дефектом",
      "extra-charge": "мы списали с вас лишнее",
      late: "мы опоздали",
      "wrong-information": "мы дали вам неверную информацию",
      rude: "с вами обошлись без должного уважения",
      "not-as-agreed": "мы нарушили договорённость",
      "hard-to-reach": "до нас нельзя было дозвониться",
    },
  },
};

type About = { form: ApologyForm; failure: string | null; name: string };

/** A fitting apology in the customer's language, to be made one's own in the reply. A failure of the business's own taxonomy is not named. */
export function apologyWords(language: Language, { form, failure, name }: About): string {
  const words = WORDS[language === "uz-Cyrl" ? "uz" : language];
  const said = words[form]("\u0000", words.ours[failure as KnownFailure] ?? "");
  return (language === "uz-Cyrl" ? toCyrillic(said) : said).replace("\u0000", name);
}
