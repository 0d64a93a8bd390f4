import type { Language } from "../words/words.ts";

const en = {
  answer: "Answer with one tap",
  offer: "Show us your screen",
  offered: "Somebody will look in a moment…",
  takeBack: "Rather not",
  asks: "{name} would like to see what you see",
  promise: "Nothing is recorded. {name} can point and draw for you, but not click or type. You can stop at any time.",
  screen: "Show a tab, a window or the screen",
  page: "Show only this page",
  pageAbout: "Passwords and card numbers stay hidden.",
  no: "Not now",
  connecting: "Connecting to {name}…",
  seesScreen: "{name} sees what you share",
  seesPage: "{name} sees this page",
  elsewhere: "You are showing something in another tab",
  stop: "Stop showing",
  over: "You are not showing anything any more",
  failed: "There was no way to connect. Please tell us in the chat what you see.",
};

export type ShowingWords = typeof en;

const ka: ShowingWords = {
  answer: "უპასუხეთ ერთი შეხებით",
  offer: "ეკრანის ჩვენება",
  offered: "მალე ჩვენი თანამშრომელი შეხედავს…",
  takeBack: "გადავიფიქრე",
  asks: "{name} გთხოვთ, აჩვენოთ თქვენი ეკრანი",
  promise:
    "არაფერი იწერება. {name} შეძლებს მითითებას და მონიშვნას, მაგრამ ვერ დააწკაპუნებს და ვერაფერს აკრეფს თქვენ ნაცვლად. შეწყვეტა ნებისმიერ დროს შეგიძლიათ.",
  screen: "ჩანართის, ფანჯრის ან ეკრანის ჩვენება",
  page: "მხოლოდ ამ გვერდის ჩვენება",
  pageAbout: "პაროლები და ბარათის ნომრები დამალული რჩება.",
  no: "ახლა არა",
  connecting: "მიმდინარეობს დაკავშირება: {name}…",
  seesScreen: "{name} ხედავს, რასაც აჩვენებთ",
  seesPage: "{name} ხედავს ამ გვერდს",
  elsewhere: "ჩვენება სხვა ჩანართიდან მიმდინარეობს",
  stop: "ჩვენების შეწყვეტა",
  over: "ჩვენება დასრულდა",
  failed: "დაკავშირება ვერ მოხერხდა. გთხოვთ, ჩატში მოგვწეროთ, რას ხედავთ.",
};

const uz: ShowingWords = {
  answer: "Bir bosishda javob bering",
  offer: "Ekranimni koʻrsatish",
  offered: "Hozir xodimimiz qaraydi…",
  takeBack: "Fikrimdan qaytdim",
  asks: "{name} ekraningizni koʻrishni soʻramoqda",
  promise: "Hech narsa yozib olinmaydi. {name} koʻrsatib, belgi chiza oladi, lekin siz uchun bosa yoki yoza olmaydi. Istalgan payt toʻxtatishingiz mumkin.",
  screen: "Varaq, oyna yoki ekranni koʻrsatish",
  page: "Faqat shu sahifani koʻrsatish",
  pageAbout: "Parollar va karta raqamlari yashirin qoladi.",
  no: "Hozir emas",
  connecting: "{name} bilan bogʻlanilmoqda…",
  seesScreen: "{name} siz koʻrsatayotgan narsani koʻryapti",
  seesPage: "{name} shu sahifani koʻryapti",
  elsewhere: "Boshqa varaqdan koʻrsatyapsiz",
  stop: "Koʻrsatishni toʻxtatish",
  over: "Endi hech narsa koʻrsatilmayapti",
  failed: "Bogʻlanib boʻlmadi. Iltimos, nima koʻrayotganingizni chatda yozing.",
};

const ru: ShowingWords = {
  answer: "Ответьте одним касанием",
  offer: "Показать мой экран",
  offered: "Сейчас наш сотрудник посмотрит…",
  takeBack: "Не нужно",
  asks: "{name} просит показать, что вы видите",
  promise: "Ничего не записывается. {name} сможет указывать и рисовать, но не нажимать и не печатать за вас. Остановить показ можно в любой момент.",
  screen: "Показать вкладку, окно или экран",
  page: "Показать только эту страницу",
  pageAbout: "Пароли и номера карт останутся скрытыми.",
  no: "Не сейчас",
  connecting: "Соединяемся: {name}…",
  seesScreen: "{name} видит то, что вы показываете",
  seesPage: "{name} видит эту страницу",
  elsewhere: "Показ идёт из другой вкладки",
  stop: "Остановить показ",
  over: "Показ окончен",
  failed: "Соединиться не удалось. Напишите, пожалуйста, в чате, что вы видите.",
};

export const showingWords: Record<Language, ShowingWords> = { en, ka, uz, ru };
