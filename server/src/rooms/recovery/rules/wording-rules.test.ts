import { expect, test } from "vitest";
import { apologyIn } from "./apologies.ts";
import { isPriceForSilence } from "./silence.ts";

test.each([
  ["owning", "Dear Mr Brandt, we charged you twice and we are very sorry: this was our mistake. The money is on its way back."],
  ["owning", "ბატონო ვახტანგ, ბოდიშს გიხდით: შეცდომა დავუშვით და თანხა ორჯერ ჩამოგეჭრათ. თანხა უკვე დაბრუნებულია."],
  ["owning", "Уважаемая Анна, приносим извинения: это наша ошибка, деньги списались дважды. Мы уже вернули их."],
  ["owning", "Hurmatli Aziz aka, uzr soʻraymiz: bu bizning xatomiz, pul ikki marta yechilgan. Pulni qaytardik."],
  ["owning", "Ҳурматли Азиз ака, узр сўраймиз: бу бизнинг хатомиз. Пулни қайтардик."],
  ["sympathising", "Dear Mr Brandt, I am so sorry that the parcel came late: you waited at home all day. I am asking the courier now."],
  ["sympathising", "ბატონო ვახტანგ, ძალიან ვწუხვარ, რომ ამანათს მთელი დღე ელოდით. კურიერს ახლავე ვურეკავ."],
  ["sympathising", "Анна, мне очень жаль, что вам пришлось ждать целый день. Я уже связалась с курьером."],
  ["sympathising", "Aziz aka, kun boʻyi kutganingiz uchun kechirim soʻrayman. Hozir kuryer bilan bogʻlanyapman."],
  [null, "Your parcel is on its way. You will have it tomorrow."],
  [null, "თქვენი ამანათი გზაშია. ხვალ მიიღებთ."],
  [null, "Ваша посылка в пути. Завтра вы её получите."],
  [null, "Posilkangiz yoʻlda. Ertaga olasiz."],
  [null, "It is not our fault that you did not read the terms."],
] as const)("an apology is %s: %s", (form, text) => expect(apologyIn(text)).toBe(form));

test.each([
  "If you delete your review, we will send you a voucher.",
  "Here is 20 lari. Please take down the post.",
  "Please change your rating to five stars",
  "A gift for you; we only ask that you don't tell anyone about it",
  "In exchange for a good review you get 10 %.",
  "Let's keep this between us",
  "Please drop the complaint and the voucher is yours",
  "თუ შეფასებას წაშლით, ვაუჩერს გამოგიგზავნით",
  "გთხოვთ, შეცვალოთ კომენტარი და საჩუქარი თქვენია",
  "ეს ჩვენს შორის დარჩეს",
  "ვაუჩერი საჩივრის სანაცვლოდ",
  "tu shefasebas tsashlit, vauchers gamogigzavnit",
  "Если вы удалите отзыв, мы подарим вам сертификат",
  "Пожалуйста, поставьте нам пять звёзд",
  "Просим никому об этом не рассказывать",
  "Подарок в обмен на хороший отзыв",
  "Agar sharhingizni oʻchirsangiz, vaucher beramiz",
  "Iltimos, hech kimga aytmang",
  "Шарҳингизни ўчирсангиз, ваучер берамиз",
  "Shikoyatingizni qaytarib olsangiz, sovgʻa sizniki",
])("is a price for silence: %s", (words) => expect(isPriceForSilence(words)).toBe(true));

test.each([
  "",
  "Thank you for your review; we changed the courier because of it.",
  "A small thank-you for your patience.",
  "We have refunded the second charge. This voucher is yours, whatever you decide.",
  "Your complaint was right.",
  "თქვენი საჩივრის შემდეგ მიმწოდებელი შევცვალეთ.",
  "ეს ვაუჩერი თქვენია, მადლობა მოთმინებისთვის.",
  "Спасибо за ваш отзыв: мы изменили порядок доставки.",
  "Ваша жалоба справедлива, вот сертификат.",
  "Fikringiz uchun rahmat: yetkazib berish tartibini oʻzgartirdik.",
  "Sabringiz uchun kichik sovgʻa.",
  "We keep our promise: the book leaves today.",
])("asks for nothing: %s", (words) => expect(isPriceForSilence(words)).toBe(false));
