import type { Tongue } from "./texts/topic.ts";

export const tagWords = {
  ka: {
    delivery: "მიწოდება",
    defect: "წუნი",
    payment: "გადახდა",
    return: "დაბრუნება",
    question: "კითხვა",
    thanks: "მადლობა",
    complaint: "საჩივარი",
    urgent: "სასწრაფო",
  },
  uz: {
    delivery: "yetkazish",
    defect: "nuqson",
    payment: "toʻlov",
    return: "qaytarish",
    question: "savol",
    thanks: "minnatdorlik",
    complaint: "shikoyat",
    urgent: "shoshilinch",
  },
  ru: {
    delivery: "доставка",
    defect: "брак",
    payment: "оплата",
    return: "возврат",
    question: "вопрос",
    thanks: "благодарность",
    complaint: "жалоба",
    urgent: "срочно",
  },
  en: {
    delivery: "delivery",
    defect: "defect",
    payment: "payment",
    return: "return",
    question: "question",
    thanks: "thanks",
    complaint: "complaint",
    urgent: "urgent",
  },
} satisfies Record<Tongue, object>;

export const teamWords = {
  ka: { delivery: "მიწოდება", service: "სერვისი", sales: "გაყიდვები" },
  uz: { delivery: "Yetkazib berish", service: "Xizmat koʻrsatish", sales: "Savdo" },
  ru: { delivery: "Доставка", service: "Сервис", sales: "Продажи" },
  en: { delivery: "Delivery", service: "Service", sales: "Sales" },
} satisfies Record<Tongue, object>;

export const attributeWords = {
  ka: { city: "ქალაქი", district: "უბანი", card: "ბარათი", birthday: "დაბადების დღე", newsletter: "სიახლეების გამოწერა" },
  uz: { city: "Shahar", district: "Tuman", card: "Karta", birthday: "Tugʻilgan kuni", newsletter: "Yangiliklarga obuna" },
  ru: { city: "Город", district: "Район", card: "Карта", birthday: "День рождения", newsletter: "Рассылка" },
  en: { city: "City", district: "District", card: "Card", birthday: "Birthday", newsletter: "Newsletter" },
} satisfies Record<Tongue, object>;

/** What the shop answers most often. The language is added to each shortcut. */
export const savedReplies: Record<Tongue, { shortcut: string; title: string; body: string }[]> = {
  ka: [
    {
      shortcut: "delay",
      title: "მიწოდება აგვიანებს",
      body: "გამარჯობა, {{customer.salutation}}!\n\nბოდიშს გიხდით დაგვიანებისთვის. კურიერს უკვე დავუკავშირდი და დღესვე მოგწერთ ზუსტ დროს.\n\nპატივისცემით,\n{{agent.name}}",
    },
    { shortcut: "return", title: "დაბრუნების წესი", body: "ნივთის დაბრუნება 14 დღის განმავლობაში შეგიძლიათ, ჩეკი საჭირო არ არის. კურიერი გამოგიგზავნოთ?" },
    { shortcut: "hours", title: "სამუშაო საათები", body: "ორშაბათიდან შაბათის ჩათვლით 10:00-დან 20:00-მდე ვართ." },
  ],
  uz: [
    {
      shortcut: "delay",
      title: "Yetkazish kechikmoqda",
      body: "Assalomu alaykum, {{customer.salutation}}!\n\nKechikkani uchun uzr soʻraymiz. Kuryer bilan bogʻlandim, aniq vaqtini bugun yozaman.\n\nHurmat bilan,\n{{agent.name}}",
    },
    { shortcut: "return", title: "Qaytarish tartibi", body: "Mahsulotni 14 kun ichida qaytarishingiz mumkin, chek shart emas. Kuryer yuboraylikmi?" },
    { shortcut: "hours", title: "Ish vaqti", body: "Dushanbadan shanbagacha 10:00 dan 20:00 gacha ishlaymiz." },
  ],
  ru: [
    {
      shortcut: "delay",
      title: "Доставка задерживается",
      body: "Здравствуйте, {{customer.salutation}}!\n\nПриносим извинения за задержку. С курьером связались, точное время напишу вам сегодня.\n\nС уважением,\n{{agent.name}}",
    },
    { shortcut: "return", title: "Правила возврата", body: "Вернуть товар можно в течение 14 дней, чек не нужен. Прислать курьера?" },
    { shortcut: "hours", title: "Часы работы", body: "Мы открыты с понедельника по субботу с 10:00 до 20:00." },
  ],
  en: [
    {
      shortcut: "delay",
      title: "Delivery is late",
      body: "Hello {{customer.salutation}},\n\nI'm sorry for the delay. I've been in touch with the courier and will send you the exact time today.\n\nKind regards,\n{{agent.name}}",
    },
    { shortcut: "return", title: "How to return", body: "You can return it within 14 days, no receipt needed. Shall I send a courier?" },
    { shortcut: "hours", title: "Opening hours", body: "We're open Monday to Saturday, 10:00 to 20:00." },
  ],
};

/** How the rules of the shop are called: what it promises, and what it does by itself. */
export const ruleWords = {
  ka: { chats: "ჩატი და მესენჯერები", letters: "წერილები", angry: "ბრაზიანი მომხმარებლები უპირველესად", patience: "მოთმინების ვადა იწურება" },
  uz: { chats: "Chat va messenjerlar", letters: "Xatlar", angry: "Avval jahli chiqqan mijozlar", patience: "Sabr tugayapti" },
  ru: { chats: "Чат и мессенджеры", letters: "Письма", angry: "Сначала рассерженные клиенты", patience: "Терпение на исходе" },
  en: { chats: "Chat and messengers", letters: "Letters", angry: "Angry customers first", patience: "Patience has run out" },
} satisfies Record<Tongue, object>;
