import type { LeavingReason } from "@guli/contract";
import type { Tongue } from "../texts/topic.ts";

/** What people say when they are asked why they do not come any more. */
export const whyWords: Record<Tongue, Record<LeavingReason, string[]>> = {
  ka: {
    service: ["სამჯერ მომიწია ერთი და იმავეს ახსნა. დავიღალე.", "არავინ მიპასუხა დროულად, ამიტომ აღარ შევუკვეთავ."],
    price: ["სხვაგან იგივე უფრო იაფია.", "ჩემთვის ძვირი გახდა."],
    product: ["რაც მიყვარდა, აღარ გაქვთ.", "ბოლო ნივთი ხარისხით არ მომეწონა."],
    competitor: ["სახლთან ახალი მაღაზია გაიხსნა.", "ახლა სხვა მაღაზიაში დავდივარ."],
    moved: ["სხვა ქალაქში გადავედი.", "საცხოვრებლად უცხოეთში წავედი."],
    other: ["ამ ეტაპზე აღარ მჭირდება.", "პირადი მიზეზი მაქვს."],
  },
  uz: {
    service: ["Bir narsani uch marta tushuntirdim. Charchadim.", "Hech kim vaqtida javob bermadi, endi buyurtma qilmayman."],
    price: ["Boshqa joyda xuddi shu narsa arzonroq.", "Men uchun qimmatlik qilib qoldi."],
    product: ["Yaxshi koʻrgan mahsulotim endi sizda yoʻq.", "Oxirgi mahsulotning sifati yoqmadi."],
    competitor: ["Uyim yonida yangi doʻkon ochildi.", "Endi boshqa doʻkondan olaman."],
    moved: ["Boshqa shaharga koʻchib ketdim.", "Chet elga yashashga ketdim."],
    other: ["Hozircha kerak emas.", "Shaxsiy sabab."],
  },
  ru: {
    service: ["Трижды объясняла одно и то же. Устала.", "Никто вовремя не ответил, больше заказывать не буду."],
    price: ["В другом месте то же самое дешевле.", "Для меня стало дорого."],
    product: ["Того, что я любила, у вас больше нет.", "Последняя вещь разочаровала качеством."],
    competitor: ["Рядом с домом открылся новый магазин.", "Теперь покупаю в другом магазине."],
    moved: ["Переехали в другой город.", "Уехала жить за границу."],
    other: ["Пока не нужно.", "Личные причины."],
  },
  en: {
    service: ["I had to explain the same thing three times. I'm tired of it.", "Nobody answered in time, so I won't order again."],
    price: ["The same thing is cheaper elsewhere.", "It has become too expensive for me."],
    product: ["What I loved isn't in your range any more.", "The last thing I bought was poor quality."],
    competitor: ["A new shop opened round the corner.", "I buy from another shop now."],
    moved: ["We moved to another city.", "I live abroad now."],
    other: ["I don't need it at the moment.", "Personal reasons."],
  },
};
