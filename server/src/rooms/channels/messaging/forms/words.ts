import type { Language } from "@guli/contract";

/** Everything that a form says by itself, in the language of the one who fills it in. */
export type FormWords = {
  language: string;
  optional: string;
  choose: string;
  /** The label of a code that came with the address. */
  referral: string;
  send: string;
  thankYou: string;
  received: string;
  /** Above the list of what is not right. */
  notYet: string;
  filesAgain: string;
  trap: string;
  wrong: Record<Wrong, string>;
  /** In place of the form. */
  gone: string;
  tooMany: string;
  tooLarge: string;
  elsewhere: string;
};

/** What may be wrong with what was filled in. */
export type Wrong = "required" | "nothing" | "email" | "phone" | "date" | "choice" | "too-long" | "file-unsafe" | "trap";

export const formWords: Record<Language, FormWords> = {
  en: {
    language: "Language",
    optional: "(optional)",
    referral: "Recommendation code",
    choose: "Choose…",
    send: "Send",
    thankYou: "Thank you",
    received: "We have received your message and will answer you.",
    notYet: "Please look at this once more:",
    filesAgain: "Please choose your files again.",
    trap: "Leave this empty",
    wrong: {
      required: "Please fill this in.",
      nothing: "There is nothing in the form yet.",
      email: "This is not an e-mail address. It looks like name@example.com.",
      phone: "This is not a phone number.",
      date: "This is not a date. It is written like 2026-11-22.",
      choice: "Please choose one of these.",
      "too-long": "This is too long. Please shorten it.",
      "file-unsafe": "Files of this kind are not taken.",
      trap: "Please leave this field empty: it is there for robots.",
    },
    gone: "This form is not here any more.",
    tooMany: "That was a little much at once. Please try again in a minute.",
    tooLarge: "Your files are too large for this form.",
    elsewhere: "This form is not taken from this web site.",
  },
  ka: {
    language: "ენა",
    optional: "(სურვილისამებრ)",
    referral: "რჩევის კოდი",
    choose: "აირჩიეთ…",
    send: "გაგზავნა",
    thankYou: "გმადლობთ",
    received: "თქვენი შეტყობინება მივიღეთ და გიპასუხებთ.",
    notYet: "გთხოვთ, ეს კიდევ ერთხელ გადაამოწმოთ:",
    filesAgain: "გთხოვთ, ფაილები ხელახლა აირჩიოთ.",
    trap: "ეს ველი ცარიელი დატოვეთ",
    wrong: {
      required: "გთხოვთ, შეავსოთ ეს ველი.",
      nothing: "ფორმა ჯერ ცარიელია.",
      email: "ეს არ არის ელფოსტის მისამართი. ის ასე გამოიყურება: name@example.com.",
      phone: "ეს არ არის ტელეფონის ნომერი.",
      date: "ეს არ არის თარიღი. ის ასე იწერება: 2026-11-22.",
      choice: "გთხოვთ, აირჩიოთ ერთ-ერთი.",
      "too-long": "ტექსტი ძალიან გრძელია. გთხოვთ, შეამოკლოთ.",
      "file-unsafe": "ასეთი ტიპის ფაილებს არ ვიღებთ.",
      trap: "გთხოვთ, ეს ველი ცარიელი დატოვოთ: ის რობოტებისთვისაა.",
    },
    gone: "ეს ფორმა აქ აღარ არის.",
    tooMany: "ერთდროულად ძალიან ბევრი იყო. გთხოვთ, ერთ წუთში კვლავ სცადოთ.",
    tooLarge: "თქვენი ფაილები ამ ფორმისთვის ძალიან დიდია.",
    elsewhere: "ამ საიტიდან ფორმა არ მიიღება.",
  },
  uz: {
    language: "Til",
    optional: "(ixtiyoriy)",
    referral: "Tavsiya kodi",
    choose: "Tanlang…",
    send: "Yuborish",
    thankYou: "Rahmat",
    received: "Xabaringizni oldik, sizga javob beramiz.",
    notYet: "Iltimos, buni yana bir bor koʻrib chiqing:",
    filesAgain: "Iltimos, fayllarni qaytadan tanlang.",
    trap: "Bu maydonni boʻsh qoldiring",
    wrong: {
      required: "Iltimos, bu maydonni toʻldiring.",
      nothing: "Shakl hali boʻsh.",
      email: "Bu elektron pochta manzili emas. U shunday koʻrinadi: name@example.com.",
      phone: "Bu telefon raqami emas.",
      date: "Bu sana emas. U shunday yoziladi: 2026-11-22.",
      choice: "Iltimos, shulardan birini tanlang.",
      "too-long": "Matn juda uzun. Iltimos, qisqartiring.",
      "file-unsafe": "Bunday turdagi fayllar qabul qilinmaydi.",
      trap: "Iltimos, bu maydonni boʻsh qoldiring: u robotlar uchun.",
    },
    gone: "Bu shakl endi bu yerda yoʻq.",
    tooMany: "Bir yoʻla juda koʻp boʻldi. Iltimos, bir daqiqadan soʻng qayta urinib koʻring.",
    tooLarge: "Fayllaringiz bu shakl uchun juda katta.",
    elsewhere: "Bu saytdan shakl qabul qilinmaydi.",
  },
  "uz-Cyrl": {
    language: "Тил",
    optional: "(ихтиёрий)",
    referral: "Тавсия коди",
    choose: "Танланг…",
    send: "Юбориш",
    thankYou: "Раҳмат",
    received: "Хабарингизни олдик, сизга жавоб берамиз.",
    notYet: "Илтимос, буни яна бир бор кўриб чиқинг:",
    filesAgain: "Илтимос, файлларни қайтадан танланг.",
    trap: "Бу майдонни бўш қолдиринг",
    wrong: {
      required: "Илтимос, бу майдонни тўлдиринг.",
      nothing: "Шакл ҳали бўш.",
      email: "Бу электрон почта манзили эмас. У шундай кўринади: name@example.com.",
      phone: "Бу телефон рақами эмас.",
      date: "Бу сана эмас. У шундай ёзилади: 2026-11-22.",
      choice: "Илтимос, шулардан бирини танланг.",
      "too-long": "Матн жуда узун. Илтимос, қисқартиринг.",
      "file-unsafe": "Бундай турдаги файллар қабул қилинмайди.",
      trap: "Илтимос, бу майдонни бўш қолдиринг: у роботлар учун.",
    },
    gone: "Бу шакл энди бу ерда йўқ.",
    tooMany: "Бир йўла жуда кўп бўлди. Илтимос, бир дақиқадан сўнг қайта уриниб кўринг.",
    tooLarge: "Файлларингиз бу шакл учун жуда катта.",
    elsewhere: "Бу сайтдан шакл қабул қилинмайди.",
  },
  ru: {
    language: "Язык",
    optional: "(необязательно)",
    referral: "Код рекомендации",
    choose: "Выберите…",
    send: "Отправить",
    thankYou: "Спасибо",
    received: "Мы получили ваше сообщение и ответим вам.",
    notYet: "Пожалуйста, посмотрите ещё раз:",
    filesAgain: "Пожалуйста, выберите файлы заново.",
    trap: "Оставьте это поле пустым",
    wrong: {
      required: "Пожалуйста, заполните это поле.",
      nothing: "Форма пока пуста.",
      email: "Это не адрес электронной почты. Он выглядит так: name@example.com.",
      phone: "Это не номер телефона.",
      date: "Это не дата. Она пишется так: 2026-11-22.",
      choice: "Пожалуйста, выберите один из вариантов.",
      "too-long": "Текст слишком длинный. Пожалуйста, сократите его.",
      "file-unsafe": "Файлы такого типа не принимаются.",
      trap: "Пожалуйста, оставьте это поле пустым: оно для роботов.",
    },
    gone: "Этой формы здесь больше нет.",
    tooMany: "Слишком много за один раз. Пожалуйста, попробуйте через минуту.",
    tooLarge: "Ваши файлы слишком велики для этой формы.",
    elsewhere: "С этого сайта форма не принимается.",
  },
};
