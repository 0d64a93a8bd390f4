import type { Topic } from "./topic.ts";

export const availability: Topic = {
  name: "availability",
  weight: 8,
  team: "sales",
  tag: "question",
  asks: 0.3,
  upset: 0,
  lines: {
    ka: {
      subjects: ["გაქვთ მარაგში?", "„{product}“ — ფასი", "როდის შემოვა?"],
      opens: [
        "„{product}“ გაქვთ მარაგში? საიტზე „მალე“ წერია.",
        "გამარჯობა, რა ღირს „{product}“ მიწოდებიანად?",
        "„{product}“ სხვა ფერშიც არის? ლურჯი მინდა.",
        "ვნახე ინსტაგრამზე „{product}“, ფასდაკლება ისევ მოქმედებს?",
      ],
      firsts: ["ვამოწმებ. რომელ ქალაქში ხართ, თბილისში თუ ტაშკენტში?", "რამდენი ცალი გჭირდებათ და რომელ ფილიალში გირჩევნიათ წაღება?"],
      answers: ["თბილისში ვარ.", "ორი ცალი, სადაც უფრო მალე იქნება."],
      solves: [
        "გვაქვს, ფასია {sum}, მიწოდება უფასოა. გადაგინახოთ {until}?",
        "სამწუხაროდ, გაიყიდა. ახალი პარტია {later} შემოვა, მოგწერთ, როგორც კი მოვა.",
        "ლურჯი ბოლო ცალია, {sum}. თუ გინდათ, დღესვე გადავდებ.",
      ],
      chases: ["ისევ მაინტერესებს, თუ გაქვთ.", "?"],
    },
    uz: {
      subjects: ["Bormi sizlarda?", "«{product}» narxi", "Qachon keladi?"],
      opens: [
        "«{product}» bormi? Saytda «tez orada» deb turibdi.",
        "Assalomu alaykum, «{product}» yetkazib berish bilan qancha boʻladi?",
        "«{product}»ning boshqa rangi bormi? Koʻki kerak edi.",
        "Instagramda «{product}»ni koʻrdim, skidka hali bormi?",
      ],
      firsts: ["Hozir tekshiraman. Qaysi shahardasiz: Tbilisimi, Toshkentmi?", "Nechta kerak va qaysi filialdan olib ketish qulay?"],
      answers: ["Toshkentdaman.", "Ikkita, qayerda tezroq boʻlsa."],
      solves: [
        "Bor, narxi {sum}, yetkazib berish bepul. {until} olib qoʻyaylikmi?",
        "Afsuski, tugab qoldi. Yangi partiya {later} keladi, kelishi bilan yozaman.",
        "Koʻkidan oxirgisi qolgan, {sum}. Xohlasangiz, bugunoq olib qoʻyaman.",
      ],
      chases: ["Hali ham qiziq, bormi?", "?"],
    },
    ru: {
      subjects: ["Есть в наличии?", "«{product}» — цена", "Когда будет поступление?"],
      opens: [
        "«{product}» есть в наличии? На сайте написано «скоро».",
        "Здравствуйте, сколько стоит «{product}» с доставкой?",
        "«{product}» бывает в другом цвете? Хочется синий.",
        "Увидел{|а} в инстаграме «{product}», скидка ещё действует?",
      ],
      firsts: ["Сейчас проверю. Вы в каком городе, в Тбилиси или в Ташкенте?", "Сколько штук вам нужно и из какого филиала удобнее забрать?"],
      answers: ["{city}.", "Две штуки, оттуда, где быстрее."],
      solves: [
        "Есть, цена {sum}, доставка бесплатная. Отложить для вас до {later}?",
        "К сожалению, закончился. Новая партия придёт {later}, сразу вам напишу.",
        "Синий остался последний, {sum}. Если хотите, отложу прямо сегодня.",
      ],
      chases: ["Всё ещё интересно, есть ли он у вас.", "?"],
    },
    en: {
      subjects: ["Is this in stock?", "“{product}”: price", "When will it be back?"],
      opens: [
        "Do you have “{product}” in stock? The site says “soon”.",
        "Hi, how much is “{product}” with delivery?",
        "Does “{product}” come in another colour? I'd love a blue one.",
        "Saw “{product}” on your Instagram. Is the discount still on?",
      ],
      firsts: ["Let me check. Are you in Tbilisi or in Tashkent?", "How many would you like, and which branch would you collect from?"],
      answers: ["I'm in {city}.", "Two, wherever is quicker."],
      solves: [
        "Yes, it's {sum} and delivery is free. Shall I keep one for you until {later}?",
        "Sold out, I'm afraid. The next batch comes on {later}; I'll write to you the moment it does.",
        "There is one blue one left, {sum}. I can put it aside today.",
      ],
      chases: ["Still wondering whether you have it.", "?"],
    },
  },
};
