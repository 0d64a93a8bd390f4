import type { KnownFailure } from "@guli/contract";
import type { Tongue } from "./topic.ts";

/** What is said and written while something is made good. */
export type RecoveryTexts = {
  causes: { name: string; failure: KnownFailure; measure: string }[];
  fixes: string[];
  options: string[];
  ownWay: string;
  sorry: { owning: string; sympathising: string };
  nothingLeft: string;
  noAmends: string;
  amendsWords: string;
  thanks: string;
  notYet: string;
  lost: string;
};

export const recoveryTexts: Record<Tongue, RecoveryTexts> = {
  en: {
    causes: [
      { name: "A second click pays twice", failure: "extra-charge", measure: "The button sleeps until the bank has answered." },
      { name: "The courier does not ring before coming", failure: "late", measure: "An hour's notice by message, agreed with the courier." },
      { name: "Sizes are swapped while packing", failure: "shipping-mistake", measure: "Scanning at the packing table." },
      { name: "Cups break in the thin box", failure: "defective-product", measure: "" },
    ],
    fixes: ["Send a new one by courier", "Pay the amount back to the card", "Find the parcel and bring it", "Exchange it at the customer's door"],
    options: ["A new one by courier tomorrow", "The money back to the card", "A credit for the next order"],
    ownWay: "Please bring it on Saturday, I am at home then.",
    sorry: { owning: "This was our mistake, and we are sorry.", sympathising: "I am very sorry that you had to wait for it." },
    nothingLeft: "It is put right completely.",
    noAmends: "They want none: an honest answer was enough.",
    amendsWords: "For the trouble that you had with it.",
    thanks: "Thank you, it is all good now.",
    notYet: "It still does not work.",
    lost: "They have gone elsewhere.",
  },
  ka: {
    causes: [
      { name: "მეორე დაჭერაზე თანხა ორჯერ იჭრება", failure: "extra-charge", measure: "ღილაკი ბანკის პასუხამდე გამორთულია." },
      { name: "კურიერი მოსვლამდე არ რეკავს", failure: "late", measure: "კურიერთან შევთანხმდით: ერთი საათით ადრე იწერება შეტყობინება." },
      { name: "შეფუთვისას ზომები ერევათ", failure: "shipping-mistake", measure: "შესაფუთ მაგიდასთან სკანირება." },
      { name: "ფინჯანი თხელ ყუთში ტყდება", failure: "defective-product", measure: "" },
    ],
    fixes: ["ახლის გაგზავნა კურიერით", "თანხის დაბრუნება ბარათზე", "ამანათის მოძებნა და მიტანა", "შეცვლა მომხმარებლის კართან"],
    options: ["ახალი ხვალვე, კურიერით", "თანხის დაბრუნება ბარათზე", "კრედიტი შემდეგი შეკვეთისთვის"],
    ownWay: "გთხოვთ, შაბათს მომიტანოთ, სახლში ვიქნები.",
    sorry: { owning: "ეს ჩვენი შეცდომაა, ბოდიშს გიხდით.", sympathising: "ძალიან ვწუხვარ, რომ ლოდინი მოგიწიათ." },
    nothingLeft: "სრულად გამოსწორდა.",
    noAmends: "არ სურდათ: გულწრფელი პასუხი საკმარისი იყო.",
    amendsWords: "იმ უსიამოვნებისთვის, რაც ამას მოჰყვა.",
    thanks: "გმადლობთ, ახლა ყველაფერი რიგზეა.",
    notYet: "ისევ არ მუშაობს.",
    lost: "სხვაგან წავიდნენ.",
  },
  ru: {
    causes: [
      { name: "Второе нажатие списывает деньги дважды", failure: "extra-charge", measure: "Кнопка не работает, пока не ответит банк." },
      { name: "Курьер не звонит заранее", failure: "late", measure: "Договорились с курьером: сообщение за час." },
      { name: "При упаковке путают размеры", failure: "shipping-mistake", measure: "Сканер на столе упаковки." },
      { name: "Чашки бьются в тонкой коробке", failure: "defective-product", measure: "" },
    ],
    fixes: ["Отправить новый товар курьером", "Вернуть деньги на карту", "Найти посылку и привезти", "Обменять у двери клиента"],
    options: ["Новый товар завтра курьером", "Вернуть деньги на карту", "Кредит на следующий заказ"],
    ownWay: "Привезите, пожалуйста, в субботу: я буду дома.",
    sorry: { owning: "Это наша ошибка, приносим извинения.", sympathising: "Мне очень жаль, что вам пришлось ждать." },
    nothingLeft: "Всё полностью исправлено.",
    noAmends: "Клиент ничего не хотел: хватило честного ответа.",
    amendsWords: "За неудобства, которые это вам доставило.",
    thanks: "Спасибо, теперь всё хорошо.",
    notYet: "Всё ещё не работает.",
    lost: "Клиент ушёл к другим.",
  },
  uz: {
    causes: [
      { name: "Ikkinchi bosishda pul ikki marta yechiladi", failure: "extra-charge", measure: "Bank javob bergunicha tugma ishlamaydi." },
      { name: "Kuryer oldindan qoʻngʻiroq qilmaydi", failure: "late", measure: "Kuryer bilan kelishildi: bir soat oldin xabar beriladi." },
      { name: "Qadoqlashda oʻlchamlar almashib ketadi", failure: "shipping-mistake", measure: "Qadoqlash stolida skaner." },
      { name: "Piyola yupqa qutida sinadi", failure: "defective-product", measure: "" },
    ],
    fixes: ["Yangisini kuryer orqali yuborish", "Pulni kartaga qaytarish", "Posilkani topib yetkazish", "Mijoz eshigida almashtirish"],
    options: ["Yangisi ertaga kuryer orqali", "Pulni kartaga qaytarish", "Keyingi buyurtma uchun kredit"],
    ownWay: "Iltimos, shanba kuni olib keling, uyda boʻlaman.",
    sorry: { owning: "Bu bizning xatomiz, uzr soʻraymiz.", sympathising: "Kutishga toʻgʻri kelgani uchun kechirim soʻrayman." },
    nothingLeft: "Toʻliq tuzatildi.",
    noAmends: "Hech narsa istashmadi: samimiy javob yetarli boʻldi.",
    amendsWords: "Sizga yetgan noqulaylik uchun.",
    thanks: "Rahmat, endi hammasi joyida.",
    notYet: "Haliyam ishlamayapti.",
    lost: "Boshqa joyga ketishdi.",
  },
};
