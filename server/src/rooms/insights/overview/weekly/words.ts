import type { Language, TileKey } from "@guli/contract";

type Own = "email" | "chat" | "form" | "phone" | "visit" | "api";
export type LetterWords = {
  subject: (about: { business: string; month: string }) => string;
  intro: (about: { business: string; month: string }) => string;
  tiles: Record<TileKey, string>;
  between: (figure: { value: string; low: string; high: string }) => string;
  cases: (n: string) => string;
  missing: (n: number) => string;
  points: (n: string) => string;
  minutes: (n: string) => string;
  chance: string;
  changed: (by: string) => string;
  most: (what: { reason: string; value: string }) => string;
  rate: (part: string) => string;
  mix: (part: string) => string;
  factors: Record<"customers" | "often" | "value", string>;
  channels: Record<Own, string>;
  look: string;
  stop: string;
};

/** What is called the same in every language. */
export const CHANNELS: Record<string, string> = {
  telegram: "Telegram",
  whatsapp: "WhatsApp",
  messenger: "Messenger",
  instagram: "Instagram",
  viber: "Viber",
  sms: "SMS",
};

/** How customers stand, as the app calls it. */
export const CLASSES: Record<Language, Record<string, string>> = {
  en: { none: "Not yet a customer", new: "New customer", occasional: "Occasional", regular: "Regular", loyal: "Loyal", drifting: "Drifting", left: "Has left" },
  ka: {
    none: "ჯერ არ იყო მომხმარებელი",
    new: "ახალი მომხმარებელი",
    occasional: "შემთხვევითი",
    regular: "მუდმივი",
    loyal: "ლოიალური",
    drifting: "შორდება",
    left: "წასული",
  },
  uz: {
    none: "Hali mijoz emas",
    new: "Yangi mijoz",
    occasional: "Onda-sonda xarid qiluvchi",
    regular: "Doimiy",
    loyal: "Sodiq",
    drifting: "Uzoqlashmoqda",
    left: "Ketgan",
  },
  "uz-Cyrl": {
    none: "Ҳали мижоз эмас",
    new: "Янги мижоз",
    occasional: "Онда-сонда харид қилувчи",
    regular: "Доимий",
    loyal: "Содиқ",
    drifting: "Узоқлашмоқда",
    left: "Кетган",
  },
  ru: {
    none: "Ещё не клиент",
    new: "Новый клиент",
    occasional: "Случайный",
    regular: "Постоянный",
    loyal: "Лояльный",
    drifting: "Отдаляется",
    left: "Ушёл",
  },
};

export const LETTER: Record<Language, LetterWords> = {
  en: {
    subject: ({ business, month }) => `${business}: how ${month} went`,
    intro: ({ business, month }) => `How ${month} went at ${business}, beside the month before.`,
    tiles: {
      loyal: "Loyal, of those who buy often",
      takings: "Takings",
      risk: "Value at risk",
      promises: "Promises kept",
      effort: "Effort of customers, points a matter",
      recoveries: "Recoveries that ended well",
      speed: "First answer, half of them within",
      human: "Courteous and helpful replies",
    },
    between: ({ value, low, high }) => `${value} (surely ${low} to ${high})`,
    cases: (n) => `out of ${n}`,
    missing: (n) => `not yet: ${n} more`,
    points: (n) => `${n} points`,
    minutes: (n) => `${n} min`,
    chance: "No more of a change than chance may bring.",
    changed: (by) => `Changed by ${by}.`,
    most: ({ reason, value }) => `What counts most in it: ${reason} (${value}).`,
    rate: (part) => `${part}, the figure itself`,
    mix: (part) => `${part}, how much of everything it is`,
    factors: { customers: "how many bought", often: "how often each bought", value: "how much each time" },
    channels: { email: "E-mail", chat: "Chat", form: "Form", phone: "Phone", visit: "Visit", api: "Other system" },
    look: "All of it, with the people behind each figure:",
    stop: "You asked for this letter in your account; there you can also stop it:",
  },
  ka: {
    subject: ({ business, month }) => `${business}: როგორ ჩაიარა თვემ (${month})`,
    intro: ({ business, month }) => `${business}: როგორ ჩაიარა თვემ (${month}) წინა თვესთან შედარებით.`,
    tiles: {
      loyal: "ლოიალურები ხშირად მყიდველთა შორის",
      takings: "შემოსავალი",
      risk: "რისკის ქვეშ მყოფი ღირებულება",
      promises: "შესრულებული დაპირებები",
      effort: "მომხმარებლის ძალისხმევა, ქულა საკითხზე",
      recoveries: "კარგად დასრულებული გამოსწორებები",
      speed: "პირველი პასუხი, ნახევარი ამ დროში",
      human: "თავაზიანი და სასარგებლო პასუხები",
    },
    between: ({ value, low, high }) => `${value} (სანდოდ ${low}-დან ${high}-მდე)`,
    cases: (n) => `შემთხვევა: ${n}`,
    missing: (n) => `ჯერ არ ჩანს: საჭიროა კიდევ ${n}`,
    points: (n) => `${n} პროცენტული პუნქტი`,
    minutes: (n) => `${n} წთ`,
    chance: "ცვლილება არ აღემატება იმას, რაც შეიძლება შემთხვევითი იყოს.",
    changed: (by) => `ცვლილება: ${by}.`,
    most: ({ reason, value }) => `ყველაზე მეტად იმოქმედა: ${reason} (${value}).`,
    rate: (part) => `${part}, თავად მაჩვენებელი`,
    mix: (part) => `${part}, მისი წილი მთლიანში`,
    factors: { customers: "რამდენმა იყიდა", often: "რამდენად ხშირად ყიდულობდა თითოეული", value: "რამდენს ხარჯავდა თითო ჯერზე" },
    channels: { email: "ელფოსტა", chat: "ჩატი", form: "ფორმა", phone: "ტელეფონი", visit: "ვიზიტი", api: "სხვა სისტემა" },
    look: "სრულად, თითოეული მაჩვენებლის უკან მდგომი ადამიანებით:",
    stop: "ეს წერილი თქვენს ანგარიშში მოითხოვეთ; იქვე შეგიძლიათ გათიშოთ:",
  },
  uz: {
    subject: ({ business, month }) => `${business}: ${month} qanday oʻtdi`,
    intro: ({ business, month }) => `${business}: ${month} oldingi oyga nisbatan qanday oʻtdi.`,
    tiles: {
      loyal: "Tez-tez xarid qiluvchilar orasida sodiqlar",
      takings: "Tushum",
      risk: "Xavf ostidagi qiymat",
      promises: "Bajarilgan vaʼdalar",
      effort: "Mijozning kuch sarfi, har bir masalaga ball",
      recoveries: "Yaxshi yakunlangan tuzatishlar",
      speed: "Birinchi javob, yarmi shu vaqt ichida",
      human: "Xushmuomala va foydali javoblar",
    },
    between: ({ value, low, high }) => `${value} (ishonchli oraliq: ${low} – ${high})`,
    cases: (n) => `${n} ta holatdan`,
    missing: (n) => `hali emas: yana ${n} ta kerak`,
    points: (n) => `${n} foiz punkti`,
    minutes: (n) => `${n} daqiqa`,
    chance: "Oʻzgarish tasodif keltirishi mumkin boʻlganidan ortiq emas.",
    changed: (by) => `Oʻzgarish: ${by}.`,
    most: ({ reason, value }) => `Eng koʻp taʼsir qilgani: ${reason} (${value}).`,
    rate: (part) => `${part}, koʻrsatkichning oʻzi`,
    mix: (part) => `${part}, umumiydagi ulushi`,
    factors: { customers: "necha kishi xarid qilgani", often: "har biri qanchalik tez-tez xarid qilgani", value: "har safar qancha toʻlagani" },
    channels: { email: "Elektron pochta", chat: "Chat", form: "Forma", phone: "Telefon", visit: "Tashrif", api: "Boshqa tizim" },
    look: "Toʻliq, har bir koʻrsatkich ortidagi odamlar bilan:",
    stop: "Bu xatni hisobingizda soʻragansiz; uni oʻsha yerda toʻxtatish ham mumkin:",
  },
  "uz-Cyrl": {
    subject: ({ business, month }) => `${business}: ${month} қандай ўтди`,
    intro: ({ business, month }) => `${business}: ${month} олдинги ойга нисбатан қандай ўтди.`,
    tiles: {
      loyal: "Тез-тез харид қилувчилар орасида содиқлар",
      takings: "Тушум",
      risk: "Хавф остидаги қиймат",
      promises: "Бажарилган ваъдалар",
      effort: "Мижознинг куч сарфи, ҳар бир масалага балл",
      recoveries: "Яхши якунланган тузатишлар",
      speed: "Биринчи жавоб, ярми шу вақт ичида",
      human: "Хушмуомала ва фойдали жавоблар",
    },
    between: ({ value, low, high }) => `${value} (ишончли оралиқ: ${low} – ${high})`,
    cases: (n) => `${n} та ҳолатдан`,
    missing: (n) => `ҳали эмас: яна ${n} та керак`,
    points: (n) => `${n} фоиз пункти`,
    minutes: (n) => `${n} дақиқа`,
    chance: "Ўзгариш тасодиф келтириши мумкин бўлганидан ортиқ эмас.",
    changed: (by) => `Ўзгариш: ${by}.`,
    most: ({ reason, value }) => `Энг кўп таъсир қилгани: ${reason} (${value}).`,
    rate: (part) => `${part}, кўрсаткичнинг ўзи`,
    mix: (part) => `${part}, умумийдаги улуши`,
    factors: { customers: "неча киши харид қилгани", often: "ҳар бири қанчалик тез-тез харид қилгани", value: "ҳар сафар қанча тўлагани" },
    channels: { email: "Электрон почта", chat: "Чат", form: "Форма", phone: "Телефон", visit: "Ташриф", api: "Бошқа тизим" },
    look: "Тўлиқ, ҳар бир кўрсаткич ортидаги одамлар билан:",
    stop: "Бу хатни ҳисобингизда сўрагансиз; уни ўша ерда тўхтатиш ҳам мумкин:",
  },
  ru: {
    subject: ({ business, month }) => `${business}: как прошёл месяц (${month})`,
    intro: ({ business, month }) => `${business}: как прошёл месяц (${month}) по сравнению с предыдущим.`,
    tiles: {
      loyal: "Лояльные среди тех, кто покупает часто",
      takings: "Выручка",
      risk: "Ценность под угрозой",
      promises: "Выполненные обещания",
      effort: "Усилия клиентов, баллов на обращение",
      recoveries: "Хорошо завершённые исправления",
      speed: "Первый ответ, половина за это время",
      human: "Вежливые и полезные ответы",
    },
    between: ({ value, low, high }) => `${value} (надёжно от ${low} до ${high})`,
    cases: (n) => `случаев: ${n}`,
    missing: (n) => `пока нет: нужно ещё ${n}`,
    points: (n) => `${n} п. п.`,
    minutes: (n) => `${n} мин`,
    chance: "Изменение не больше, чем может быть случайно.",
    changed: (by) => `Изменение: ${by}.`,
    most: ({ reason, value }) => `Больше всего повлияло: ${reason} (${value}).`,
    rate: (part) => `${part}, сам показатель`,
    mix: (part) => `${part}, доля в общем объёме`,
    factors: { customers: "сколько человек купило", often: "как часто покупал каждый", value: "сколько тратили за раз" },
    channels: { email: "Почта", chat: "Чат", form: "Форма", phone: "Телефон", visit: "Визит", api: "Другая система" },
    look: "Целиком, с людьми за каждым показателем:",
    stop: "Вы сами попросили это письмо в своей учётной записи; там же его можно отключить:",
  },
};
