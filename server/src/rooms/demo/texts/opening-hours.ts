import type { Topic } from "./topic.ts";

export const openingHours: Topic = {
  name: "opening-hours",
  weight: 7,
  team: "sales",
  tag: "question",
  asks: 0,
  upset: 0,
  lines: {
    ka: {
      subjects: ["სამუშაო საათები", "კვირას მუშაობთ?", "მაღაზიის მისამართი და საათები"],
      opens: [
        "გამარჯობა, კვირას მუშაობთ?",
        "დღესასწაულებზე ღია იქნება მაღაზია? შორიდან მოვდივარ და ტყუილად არ მინდა ჩამოსვლა.",
        "რომელ საათამდე ხართ დღეს?",
        "პარკინგი გაქვთ მაღაზიასთან და რომელ საათზე იღება?",
      ],
      firsts: [],
      answers: [],
      solves: [
        "ორშაბათიდან შაბათის ჩათვლით 10:00-დან 20:00-მდე ვართ, კვირას ვისვენებთ. ონლაინ შეკვეთას ნებისმიერ დროს მიიღებთ.",
        "დღეს 20:00-მდე გელოდებით. ეზოში უფასო პარკინგია, შესასვლელი უკანა ქუჩიდან.",
        "დღესასწაულებზე დაკეტილი ვართ, დანარჩენ დღეებში 10:00-დან 20:00-მდე. თუ გინდათ, ნივთს გადაგინახავთ.",
      ],
      chases: ["მიპასუხეთ რა, გზაში ვარ.", "???"],
    },
    uz: {
      subjects: ["Ish vaqti", "Yakshanba kuni ishlaysizlarmi?", "Doʻkon manzili va ish vaqti"],
      opens: [
        "Assalomu alaykum, yakshanba ishlaysizlarmi?",
        "Bayram kunlari doʻkon ochiqmi? Viloyatdan boraman, bekorga bormay deb soʻrayapman.",
        "Bugun soat nechagacha ishlaysizlar?",
        "Doʻkon oldida mashina qoʻyish joyi bormi, soat nechada ochilasizlar?",
      ],
      firsts: [],
      answers: [],
      solves: [
        "Dushanbadan shanbagacha 10:00 dan 20:00 gacha ishlaymiz, yakshanba dam olish kuni. Saytdan istalgan vaqtda buyurtma berishingiz mumkin.",
        "Bugun 20:00 gacha kutamiz. Hovlida bepul avtoturargoh bor, kirish orqa koʻchadan.",
        "Bayram kunlari yopiqmiz, qolgan kunlari 10:00 dan 20:00 gacha. Xohlasangiz, mahsulotni olib qoʻyamiz.",
      ],
      chases: ["Javob bering, yoʻldaman.", "???"],
    },
    ru: {
      subjects: ["Часы работы", "Вы работаете в воскресенье?", "Адрес магазина и часы работы"],
      opens: [
        "Здравствуйте, вы в воскресенье работаете?",
        "В праздники магазин открыт? Еду издалека, не хочется зря.",
        "До которого часа вы сегодня?",
        "Есть ли у магазина парковка и во сколько вы открываетесь?",
      ],
      firsts: [],
      answers: [],
      solves: [
        "Мы открыты с понедельника по субботу с 10:00 до 20:00, в воскресенье отдыхаем. Заказать на сайте можно в любое время.",
        "Сегодня ждём вас до 20:00. Во дворе есть бесплатная парковка, заезд с задней улицы.",
        "В праздники мы закрыты, в остальные дни с 10:00 до 20:00. Если хотите, отложим товар для вас.",
      ],
      chases: ["Ответьте, пожалуйста, я уже в пути.", "???"],
    },
    en: {
      subjects: ["Opening hours", "Are you open on Sundays?", "Where are you and when are you open?"],
      opens: [
        "Hi, are you open on Sundays?",
        "Is the shop open over the holidays? I'm coming from out of town and don't want to make the trip for nothing.",
        "How late are you open today?",
        "Is there parking at the shop, and when do you open?",
      ],
      firsts: [],
      answers: [],
      solves: [
        "We're open Monday to Saturday, 10:00 to 20:00, and closed on Sundays. You can order online any time.",
        "We're here until 20:00 today. There is free parking in the yard; the entrance is from the back street.",
        "We're closed on public holidays, otherwise 10:00 to 20:00. I can put the item aside for you if you like.",
      ],
      chases: ["Please answer, I'm on my way.", "???"],
    },
  },
};
