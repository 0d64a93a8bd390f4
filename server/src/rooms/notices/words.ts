import type { Language, NoticeKind } from "@guli/contract";

type Told = { kind: NoticeKind; params: Record<string, string>; business: string; url: string };
type Said = (about: { who: string; customer: string; subject: string; channel: string; business: string }) => string;

/** What a letter about a notice says, in the language of the one who gets it: what it is, and where to look. */
export function noticeWords(language: Language, { kind, params, business, url }: Told): { subject: string; text: string } {
  const about = { who: "Guli", customer: "", subject: "", channel: "", ...withoutEmpty(params), business };
  const sentence = words[language][kind](about);
  return { subject: `${business}: ${sentence}`.slice(0, 200), text: [sentence, `${look[language]}\n${url}`, why[language]].join("\n\n") };
}

const withoutEmpty = (params: Record<string, string>) => Object.fromEntries(Object.entries(params).filter(([, value]) => value !== ""));

const words: Record<Language, Record<NoticeKind, Said>> = {
  en: {
    mentioned: ({ who, customer, subject }) => `${who} mentioned you in a note on ${customer}: ${subject}`,
    assigned: ({ who, customer, subject }) => `${who} gave you the conversation with ${customer}: ${subject}`,
    "promise-warned": ({ customer, subject }) => `The time promised to ${customer} is about to run out: ${subject}`,
    "promise-broken": ({ customer, subject }) => `The time promised to ${customer} has run out: ${subject}`,
    escalated: ({ customer, subject }) => `${customer} has waited longer than was promised and needs you: ${subject}`,
    "delivery-failed": ({ customer, subject }) => `A reply to ${customer} could not be delivered: ${subject}`,
    "channel-broken": ({ channel }) => `The channel ${channel} does not work any more`,
    "channel-mended": ({ channel }) => `The channel ${channel} works again`,
    "step-given": ({ who, customer, subject }) => `${who} gave you something to do for ${customer}: ${subject}`,
    "step-late": ({ customer, subject }) => `What we do for ${customer} is late: ${subject}`,
    "survey-low": ({ customer, subject }) => `${customer} is dissatisfied with how it was solved: ${subject}`,
    "recovery-opened": ({ customer, subject }) => `Something failed for ${customer} and has to be made good: ${subject}`,
    "recovery-answered": ({ customer, subject }) => `${customer} has said how it is to be made good, or that it is not good yet: ${subject}`,
    "amends-asked": ({ who, customer, subject }) => `${who} asks you to agree to amends for ${customer}: ${subject}`,
    "recovery-late": ({ customer, subject }) => `A recovery for ${customer} takes longer than it should: ${subject}`,
    "recovery-escalated": ({ customer, subject }) => `A recovery for ${customer} has taken too long and needs you: ${subject}`,
    "guide-failed": ({ customer, subject }) => `The guide does not work for ${customer}: ${subject}`,
    "step-escalated": ({ customer, subject }) => `What we do for ${customer} is late and needs you: ${subject}`,
    "leaving-to-ask": ({ customer }) => `${customer} is leaving: please ask them why`,
    "barrier-given": ({ who, subject }) => `${who} gave you what keeps people from buying: ${subject}`,
  },
  ka: {
    mentioned: ({ who, customer, subject }) => `${who} გახსენებთ ჩანაწერში, მომხმარებელი ${customer}: ${subject}`,
    assigned: ({ who, customer, subject }) => `${who}: თქვენ გადმოგეცათ საუბარი, მომხმარებელი ${customer}: ${subject}`,
    "promise-warned": ({ customer, subject }) => `მალე ამოიწურება დაპირებული დრო, მომხმარებელი ${customer}: ${subject}`,
    "promise-broken": ({ customer, subject }) => `დაპირებული დრო ამოიწურა, მომხმარებელი ${customer}: ${subject}`,
    escalated: ({ customer, subject }) => `მომხმარებელი ${customer} დაპირებულზე მეტხანს ელოდება და თქვენი ჩარევაა საჭირო: ${subject}`,
    "delivery-failed": ({ customer, subject }) => `პასუხმა ვერ მიაღწია მომხმარებლამდე, ${customer}: ${subject}`,
    "channel-broken": ({ channel }) => `არხი „${channel}“ აღარ მუშაობს`,
    "channel-mended": ({ channel }) => `არხი „${channel}“ კვლავ მუშაობს`,
    "step-given": ({ who, customer, subject }) => `${who}: თქვენ დაგევალათ საქმე, მომხმარებელი ${customer}: ${subject}`,
    "step-late": ({ customer, subject }) => `დაგვიანდა ის, რასაც მომხმარებლისთვის ვაკეთებთ, ${customer}: ${subject}`,
    "survey-low": ({ customer, subject }) => `მომხმარებელი უკმაყოფილოა შედეგით, ${customer}: ${subject}`,
    "recovery-opened": ({ customer, subject }) => `რაღაც ვერ გამოვიდა და გამოსასწორებელია, მომხმარებელი ${customer}: ${subject}`,
    "recovery-answered": ({ customer, subject }) => `მომხმარებელმა უპასუხა, როგორ გამოსწორდეს ან რომ ჯერ არ არის რიგზე, ${customer}: ${subject}`,
    "amends-asked": ({ who, customer, subject }) => `${who} თქვენს თანხმობას ითხოვს ანაზღაურებაზე, მომხმარებელი ${customer}: ${subject}`,
    "recovery-late": ({ customer, subject }) => `შეცდომის გამოსწორება იგვიანებს, მომხმარებელი ${customer}: ${subject}`,
    "recovery-escalated": ({ customer, subject }) => `შეცდომის გამოსწორება დიდხანს იგვიანებს და თქვენი ჩარევაა საჭირო, მომხმარებელი ${customer}: ${subject}`,
    "guide-failed": ({ customer, subject }) => `ინსტრუქციამ მომხმარებელს ვერ უშველა, ${customer}: ${subject}`,
    "step-escalated": ({ customer, subject }) => `დაგვიანდა ის, რასაც მომხმარებლისთვის ვაკეთებთ, და თქვენი ჩარევაა საჭირო, ${customer}: ${subject}`,
    "leaving-to-ask": ({ customer }) => `მომხმარებელი მიდის, გთხოვთ, ჰკითხოთ მიზეზი: ${customer}`,
    "barrier-given": ({ who, subject }) => `${who}: თქვენ დაგევალათ ის, რაც ყიდვაში უშლის ხელს: ${subject}`,
  },
  uz: {
    mentioned: ({ who, customer, subject }) => `${who} qaydda sizni tilga oldi. Mijoz: ${customer}, mavzu: ${subject}`,
    assigned: ({ who, customer, subject }) => `${who} suhbatni sizga topshirdi. Mijoz: ${customer}, mavzu: ${subject}`,
    "promise-warned": ({ customer, subject }) => `Vaʼda qilingan vaqt tugay deb qoldi. Mijoz: ${customer}, mavzu: ${subject}`,
    "promise-broken": ({ customer, subject }) => `Vaʼda qilingan vaqt oʻtib ketdi. Mijoz: ${customer}, mavzu: ${subject}`,
    escalated: ({ customer, subject }) => `Mijoz vaʼda qilinganidan uzoqroq kutmoqda, aralashuvingiz kerak. Mijoz: ${customer}, mavzu: ${subject}`,
    "delivery-failed": ({ customer, subject }) => `Javob mijozga yetib bormadi. Mijoz: ${customer}, mavzu: ${subject}`,
    "channel-broken": ({ channel }) => `“${channel}” kanali ishlamay qoldi`,
    "channel-mended": ({ channel }) => `“${channel}” kanali yana ishlayapti`,
    "step-given": ({ who, customer, subject }) => `${who} sizga mijoz uchun ish topshirdi. Mijoz: ${customer}, ish: ${subject}`,
    "step-late": ({ customer, subject }) => `Mijoz uchun qiladigan ishimiz kechikdi. Mijoz: ${customer}, ish: ${subject}`,
    "survey-low": ({ customer, subject }) => `Mijoz natijadan norozi. Mijoz: ${customer}, mavzu: ${subject}`,
    "recovery-opened": ({ customer, subject }) => `Nimadir notoʻgʻri ketdi, uni tuzatish kerak. Mijoz: ${customer}, mavzu: ${subject}`,
    "recovery-answered": ({ customer, subject }) => `Mijoz qanday tuzatilishini yoki hali joyida emasligini aytdi. Mijoz: ${customer}, mavzu: ${subject}`,
    "amends-asked": ({ who, customer, subject }) => `${who} tovon uchun roziligingizni soʻramoqda. Mijoz: ${customer}, mavzu: ${subject}`,
    "recovery-late": ({ customer, subject }) => `Xatoni tuzatish kechikmoqda. Mijoz: ${customer}, mavzu: ${subject}`,
    "recovery-escalated": ({ customer, subject }) => `Xatoni tuzatish juda kechikdi, aralashuvingiz kerak. Mijoz: ${customer}, mavzu: ${subject}`,
    "guide-failed": ({ customer, subject }) => `Qoʻllanma mijozga yordam bermadi. Mijoz: ${customer}, mavzu: ${subject}`,
    "step-escalated": ({ customer, subject }) => `Mijoz uchun qiladigan ishimiz kechikdi, aralashuvingiz kerak. Mijoz: ${customer}, ish: ${subject}`,
    "leaving-to-ask": ({ customer }) => `Mijoz ketmoqda, iltimos, sababini soʻrang. Mijoz: ${customer}`,
    "barrier-given": ({ who, subject }) => `${who} sizga xaridga toʻsiq boʻlayotgan ishni topshirdi: ${subject}`,
  },
  "uz-Cyrl": {
    mentioned: ({ who, customer, subject }) => `${who} қайдда сизни тилга олди. Мижоз: ${customer}, мавзу: ${subject}`,
    assigned: ({ who, customer, subject }) => `${who} суҳбатни сизга топширди. Мижоз: ${customer}, мавзу: ${subject}`,
    "promise-warned": ({ customer, subject }) => `Ваъда қилинган вақт тугай деб қолди. Мижоз: ${customer}, мавзу: ${subject}`,
    "promise-broken": ({ customer, subject }) => `Ваъда қилинган вақт ўтиб кетди. Мижоз: ${customer}, мавзу: ${subject}`,
    escalated: ({ customer, subject }) => `Мижоз ваъда қилинганидан узоқроқ кутмоқда, аралашувингиз керак. Мижоз: ${customer}, мавзу: ${subject}`,
    "delivery-failed": ({ customer, subject }) => `Жавоб мижозга етиб бормади. Мижоз: ${customer}, мавзу: ${subject}`,
    "channel-broken": ({ channel }) => `“${channel}” канали ишламай қолди`,
    "channel-mended": ({ channel }) => `“${channel}” канали яна ишлаяпти`,
    "step-given": ({ who, customer, subject }) => `${who} сизга мижоз учун иш топширди. Мижоз: ${customer}, иш: ${subject}`,
    "step-late": ({ customer, subject }) => `Мижоз учун қиладиган ишимиз кечикди. Мижоз: ${customer}, иш: ${subject}`,
    "survey-low": ({ customer, subject }) => `Мижоз натижадан норози. Мижоз: ${customer}, мавзу: ${subject}`,
    "recovery-opened": ({ customer, subject }) => `Нимадир нотўғри кетди, уни тузатиш керак. Мижоз: ${customer}, мавзу: ${subject}`,
    "recovery-answered": ({ customer, subject }) => `Мижоз қандай тузатилишини ёки ҳали жойида эмаслигини айтди. Мижоз: ${customer}, мавзу: ${subject}`,
    "amends-asked": ({ who, customer, subject }) => `${who} товон учун розилигингизни сўрамоқда. Мижоз: ${customer}, мавзу: ${subject}`,
    "recovery-late": ({ customer, subject }) => `Хатони тузатиш кечикмоқда. Мижоз: ${customer}, мавзу: ${subject}`,
    "recovery-escalated": ({ customer, subject }) => `Хатони тузатиш жуда кечикди, аралашувингиз керак. Мижоз: ${customer}, мавзу: ${subject}`,
    "guide-failed": ({ customer, subject }) => `Қўлланма мижозга ёрдам бермади. Мижоз: ${customer}, мавзу: ${subject}`,
    "step-escalated": ({ customer, subject }) => `Мижоз учун қиладиган ишимиз кечикди, аралашувингиз керак. Мижоз: ${customer}, иш: ${subject}`,
    "leaving-to-ask": ({ customer }) => `Мижоз кетмоқда, илтимос, сабабини сўранг. Мижоз: ${customer}`,
    "barrier-given": ({ who, subject }) => `${who} сизга харидга тўсиқ бўлаётган ишни топширди: ${subject}`,
  },
  ru: {
    mentioned: ({ who, customer, subject }) => `${who} упоминает вас в заметке. Клиент: ${customer}, тема: ${subject}`,
    assigned: ({ who, customer, subject }) => `${who}: вам передан разговор. Клиент: ${customer}, тема: ${subject}`,
    "promise-warned": ({ customer, subject }) => `Обещанный срок скоро истечёт. Клиент: ${customer}, тема: ${subject}`,
    "promise-broken": ({ customer, subject }) => `Обещанный срок истёк. Клиент: ${customer}, тема: ${subject}`,
    escalated: ({ customer, subject }) => `Клиент ждёт дольше обещанного, нужно ваше участие. Клиент: ${customer}, тема: ${subject}`,
    "delivery-failed": ({ customer, subject }) => `Ответ не дошёл до клиента. Клиент: ${customer}, тема: ${subject}`,
    "channel-broken": ({ channel }) => `Канал «${channel}» перестал работать`,
    "channel-mended": ({ channel }) => `Канал «${channel}» снова работает`,
    "step-given": ({ who, customer, subject }) => `${who}: вам поручен шаг для клиента. Клиент: ${customer}, шаг: ${subject}`,
    "step-late": ({ customer, subject }) => `Мы опаздываем с тем, что обещали сделать за клиента. Клиент: ${customer}, шаг: ${subject}`,
    "survey-low": ({ customer, subject }) => `Клиент недоволен тем, как решён вопрос. Клиент: ${customer}, тема: ${subject}`,
    "recovery-opened": ({ customer, subject }) => `Что-то пошло не так, это нужно исправить. Клиент: ${customer}, тема: ${subject}`,
    "recovery-answered": ({ customer, subject }) => `Клиент сказал, как всё исправить, или что ещё не всё хорошо. Клиент: ${customer}, тема: ${subject}`,
    "amends-asked": ({ who, customer, subject }) => `${who} просит вас согласовать возмещение. Клиент: ${customer}, тема: ${subject}`,
    "recovery-late": ({ customer, subject }) => `Исправление ошибки затянулось. Клиент: ${customer}, тема: ${subject}`,
    "recovery-escalated": ({ customer, subject }) => `Исправление ошибки затянулось надолго, нужно ваше участие. Клиент: ${customer}, тема: ${subject}`,
    "guide-failed": ({ customer, subject }) => `Инструкция не помогла клиенту. Клиент: ${customer}, тема: ${subject}`,
    "step-escalated": ({ customer, subject }) =>
      `Мы опаздываем с тем, что обещали сделать за клиента, нужно ваше участие. Клиент: ${customer}, шаг: ${subject}`,
    "leaving-to-ask": ({ customer }) => `Клиент уходит, пожалуйста, спросите почему. Клиент: ${customer}`,
    "barrier-given": ({ who, subject }) => `${who}: вам поручено устранить то, что мешает покупать: ${subject}`,
  },
};

const look: Record<Language, string> = {
  en: "Look at it here:",
  ka: "ნახეთ აქ:",
  uz: "Bu yerda koʻring:",
  "uz-Cyrl": "Бу ерда кўринг:",
  ru: "Посмотреть можно здесь:",
};

const why: Record<Language, string> = {
  en: "You can choose in your account which notices reach you by mail.",
  ka: "თქვენს ანგარიშში შეგიძლიათ აირჩიოთ, რომელი შეტყობინებები მოგივიდეთ ელფოსტით.",
  uz: "Qaysi xabarnomalar pochta orqali kelishini hisobingizda tanlashingiz mumkin.",
  "uz-Cyrl": "Қайси хабарномалар почта орқали келишини ҳисобингизда танлашингиз мумкин.",
  ru: "В настройках своей учётной записи можно выбрать, какие уведомления приходят по почте.",
};
