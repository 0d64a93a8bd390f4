import type { Language } from "@guli/contract";

type Words = {
  /** With which it begins; `{{business}}` is the name. */
  opening: string;
  /** Before the link. */
  here: string;
  page: {
    title: string;
    lead: string;
    honest: string;
    /** `{{site}}` */
    writeAt: string;
    goesOn: string;
    closed: string;
    gone: string;
    goneWhy: string;
    onceMore: string;
    stop: string;
    stopWhy: string;
    stopped: string;
    resume: string;
    resumed: string;
    tooMany: string;
    languages: string;
  };
};

/** The same words for everybody; none of them asks for a good review. */
export const askWords: Record<Language, Words> = {
  en: {
    opening: "Hello! You were a customer of {{business}} lately. Would you tell others how it was, good or bad?",
    here: "Write a review, or be asked no more:",
    page: {
      title: "How was it?",
      lead: "Choose where you would like to write. {{business}} asks all customers in the same words.",
      honest: "Write what you really think: others rely on it, and so do we.",
      writeAt: "Write at {{site}}",
      goesOn: "You are being taken to {{site}}. If nothing happens, follow this link:",
      closed: "Thank you! There is no place to write any more.",
      gone: "There is nothing here",
      goneWhy: "The link is not complete, or it is too old.",
      onceMore: "Please press the button once more.",
      stop: "Do not ask me again",
      stopWhy: "You would rather not be asked?",
      stopped: "We will not ask you again.",
      resume: "You may ask me again",
      resumed: "Thank you. We may ask you again.",
      tooMany: "That was a lot at once. Please wait a minute.",
      languages: "Language",
    },
  },
  ka: {
    opening: "გამარჯობა! ახლახან {{business}} მოგემსახურათ. ხომ არ გაუზიარებდით სხვებს, როგორი იყო, კარგი თუ ცუდი?",
    here: "დაწერეთ შეფასება ან უარი თქვით ასეთ თხოვნებზე:",
    page: {
      title: "როგორი იყო?",
      lead: "აირჩიეთ, სად გსურთ დაწერა. {{business}} ყველა მომხმარებელს ერთი და იმავე სიტყვებით სთხოვს.",
      honest: "დაწერეთ, რასაც სინამდვილეში ფიქრობთ: სხვებიც და ჩვენც ამას ვეყრდნობით.",
      writeAt: "დაწერა: {{site}}",
      goesOn: "გადადიხართ საიტზე: {{site}}. თუ არაფერი მოხდა, მიჰყევით ბმულს:",
      closed: "მადლობა! დასაწერი ადგილი აღარ არის.",
      gone: "აქ არაფერია",
      goneWhy: "ბმული არასრულია ან ძალიან ძველია.",
      onceMore: "გთხოვთ, კიდევ ერთხელ დააჭიროთ ღილაკს.",
      stop: "აღარ მკითხოთ",
      stopWhy: "არ გსურთ, რომ გკითხონ?",
      stopped: "აღარ გკითხავთ.",
      resume: "შეგიძლიათ ისევ მკითხოთ",
      resumed: "მადლობა. შესაძლოა, ისევ გკითხოთ.",
      tooMany: "ეს ერთბაშად ძალიან ბევრი იყო. გთხოვთ, ერთი წუთი მოიცადოთ.",
      languages: "ენა",
    },
  },
  ru: {
    opening: "Здравствуйте! Недавно вы были клиентом {{business}}. Расскажете другим, как всё прошло, хорошо или плохо?",
    here: "Написать отзыв или больше не получать таких просьб:",
    page: {
      title: "Как всё прошло?",
      lead: "Выберите, где вам удобно написать. {{business}} просит об этом всех клиентов одними и теми же словами.",
      honest: "Пишите то, что думаете на самом деле: на это полагаются другие, и мы тоже.",
      writeAt: "Написать на {{site}}",
      goesOn: "Вы переходите на {{site}}. Если ничего не происходит, нажмите на ссылку:",
      closed: "Спасибо! Писать больше негде.",
      gone: "Здесь ничего нет",
      goneWhy: "Ссылка неполная или слишком старая.",
      onceMore: "Пожалуйста, нажмите на кнопку ещё раз.",
      stop: "Больше не спрашивать меня",
      stopWhy: "Не хотите, чтобы вас спрашивали?",
      stopped: "Мы больше не будем вас спрашивать.",
      resume: "Можно снова спрашивать",
      resumed: "Спасибо. Возможно, мы спросим вас снова.",
      tooMany: "Слишком много за один раз. Пожалуйста, подождите минуту.",
      languages: "Язык",
    },
  },
  uz: {
    opening: "Assalomu alaykum! Yaqinda siz {{business}} mijozi boʻldingiz. Qanday boʻlganini, yaxshimi yoki yomonmi, boshqalarga aytib berasizmi?",
    here: "Sharh yozish yoki boshqa soʻralmaslik uchun:",
    page: {
      title: "Qanday boʻldi?",
      lead: "Qayerda yozmoqchi ekaningizni tanlang. {{business}} barcha mijozlardan bir xil soʻzlar bilan soʻraydi.",
      honest: "Haqiqatan nima deb oʻylasangiz, shuni yozing: boshqalar ham, biz ham shunga tayanamiz.",
      writeAt: "{{site}} saytida yozish",
      goesOn: "Siz {{site}} saytiga oʻtyapsiz. Hech narsa boʻlmasa, havolani bosing:",
      closed: "Rahmat! Endi yozadigan joy yoʻq.",
      gone: "Bu yerda hech narsa yoʻq",
      goneWhy: "Havola toʻliq emas yoki juda eski.",
      onceMore: "Iltimos, tugmani yana bir bor bosing.",
      stop: "Mendan boshqa soʻramang",
      stopWhy: "Sizdan soʻralishini istamaysizmi?",
      stopped: "Sizdan boshqa soʻramaymiz.",
      resume: "Mendan yana soʻrashingiz mumkin",
      resumed: "Rahmat. Sizdan yana soʻrashimiz mumkin.",
      tooMany: "Bu bir yoʻla juda koʻp boʻldi. Iltimos, bir daqiqa kuting.",
      languages: "Til",
    },
  },
  "uz-Cyrl": {
    opening: "Ассалому алайкум! Яқинда сиз {{business}} мижози бўлдингиз. Қандай бўлганини, яхшими ёки ёмонми, бошқаларга айтиб берасизми?",
    here: "Шарҳ ёзиш ёки бошқа сўралмаслик учун:",
    page: {
      title: "Қандай бўлди?",
      lead: "Қаерда ёзмоқчи эканингизни танланг. {{business}} барча мижозлардан бир хил сўзлар билан сўрайди.",
      honest: "Ҳақиқатан нима деб ўйласангиз, шуни ёзинг: бошқалар ҳам, биз ҳам шунга таянамиз.",
      writeAt: "{{site}} сайтида ёзиш",
      goesOn: "Сиз {{site}} сайтига ўтяпсиз. Ҳеч нарса бўлмаса, ҳаволани босинг:",
      closed: "Раҳмат! Энди ёзадиган жой йўқ.",
      gone: "Бу ерда ҳеч нарса йўқ",
      goneWhy: "Ҳавола тўлиқ эмас ёки жуда эски.",
      onceMore: "Илтимос, тугмани яна бир бор босинг.",
      stop: "Мендан бошқа сўраманг",
      stopWhy: "Сиздан сўралишини истамайсизми?",
      stopped: "Сиздан бошқа сўрамаймиз.",
      resume: "Мендан яна сўрашингиз мумкин",
      resumed: "Раҳмат. Сиздан яна сўрашимиз мумкин.",
      tooMany: "Бу бир йўла жуда кўп бўлди. Илтимос, бир дақиқа кутинг.",
      languages: "Тил",
    },
  },
};

/** What a customer is sent. */
export function askText({ language, business, words, url }: { language: Language; business: string; words: string | null; url: string }): string {
  const own = askWords[language];
  return [(words ?? own.opening).replaceAll("{{business}}", business), `${own.here} ${url}`].join("\n\n");
}
