import type { Language } from "@guli/contract";

type Invites = { who: string; business: string; url: string };

/** What an invitation says, in the language of the one who invites: it is their word to a colleague. */
export function invitationWords(language: Language, invites: Invites): { subject: string; text: string } {
  const [subject, ...paragraphs] = wordsIn[language](invites);
  return { subject, text: paragraphs.join("\n\n") };
}

const wordsIn: Record<Language, (invites: Invites) => [subject: string, ...paragraphs: string[]]> = {
  en: ({ who, business, url }) => [
    `${business}: your invitation`,
    "Hello,",
    `${who} invites you to Guli, where ${business} answers its customers.`,
    `Come in here:\n${url}`,
    "The link is for you alone and good for seven days. If you do not know what this is about, you need do nothing.",
  ],
  ka: ({ who, business, url }) => [
    `${business}: მოწვევა`,
    "გამარჯობა,",
    `${who} გეპატიჟებათ Guli-ში, სადაც ${business} თავის მომხმარებლებს პასუხობს.`,
    `შესვლა ამ ბმულით შეგიძლიათ:\n${url}`,
    "ბმული მხოლოდ თქვენთვისაა და შვიდი დღე მოქმედებს. თუ არ იცით, რას ეხება ეს წერილი, არაფრის გაკეთება არ გჭირდებათ.",
  ],
  uz: ({ who, business, url }) => [
    `${business}: taklifnoma`,
    "Assalomu alaykum!",
    `${who} sizni Guli dasturiga taklif qilmoqda: ${business} u yerda mijozlariga javob beradi.`,
    `Kirish uchun havola:\n${url}`,
    "Havola faqat siz uchun va yetti kun amal qiladi. Gap nimadaligini bilmasangiz, hech narsa qilishingiz shart emas.",
  ],
  "uz-Cyrl": ({ who, business, url }) => [
    `${business}: таклифнома`,
    "Ассалому алайкум!",
    `${who} сизни Guli дастурига таклиф қилмоқда: ${business} у ерда мижозларига жавоб беради.`,
    `Кириш учун ҳавола:\n${url}`,
    "Ҳавола фақат сиз учун ва етти кун амал қилади. Гап нимадалигини билмасангиз, ҳеч нарса қилишингиз шарт эмас.",
  ],
  ru: ({ who, business, url }) => [
    `${business}: приглашение`,
    "Здравствуйте!",
    `${who} приглашает вас в Guli: там ${business} отвечает своим клиентам.`,
    `Войти можно по этой ссылке:\n${url}`,
    "Ссылка предназначена только вам и действует семь дней. Если вы не знаете, о чём речь, ничего делать не нужно.",
  ],
};
