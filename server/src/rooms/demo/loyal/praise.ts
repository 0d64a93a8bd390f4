import type { StoryKind, StoryReason } from "@guli/contract";
import type { Tongue } from "../texts/topic.ts";

/** What stands at sites, by how many stars. */
export const reviewWords: Record<Tongue, Record<"high" | "middle" | "low", string[]>> = {
  ka: {
    high: ["ძალიან თბილი ხალხია და ნივთებიც ლამაზი აქვთ.", "მეორე დღესვე მომიტანეს, ხარისხი შესანიშნავია.", "კითხვაზე რამდენიმე წუთში მიპასუხეს."],
    middle: ["ნივთი კარგია, მიწოდება დააგვიანეს.", "არჩევანი პატარაა, მაგრამ ხარისხიანი."],
    low: ["ორჯერ მომიწია იმავეს ახსნა.", "ჭიქა გატეხილი მოვიდა და ერთი კვირა ველოდი."],
  },
  uz: {
    high: ["Juda samimiy odamlar, buyumlari ham chiroyli.", "Ertasigayoq yetkazishdi, sifati zoʻr.", "Savolimga bir necha daqiqada javob berishdi."],
    middle: ["Mahsulot yaxshi, yetkazish kechikdi.", "Tanlov kam, lekin sifatli."],
    low: ["Bir narsani ikki marta tushuntirdim.", "Piyola siniq keldi, bir hafta kutdim."],
  },
  ru: {
    high: ["Очень тёплые люди и красивые вещи.", "Привезли на следующий день, качество отличное.", "На вопрос ответили за пару минут."],
    middle: ["Вещь хорошая, доставка опоздала.", "Выбор небольшой, зато качественно."],
    low: ["Пришлось дважды объяснять одно и то же.", "Чашка приехала разбитой, ждать пришлось неделю."],
  },
  en: {
    high: ["Such warm people, and lovely things.", "Delivered the next day, great quality.", "They answered my question within minutes."],
    middle: ["The thing itself is fine, delivery was late.", "A small range, but good quality."],
    low: ["I had to explain the same thing twice.", "The cup came broken and I waited a week."],
  },
};

export type StoryTold = { kind: StoryKind; language: Tongue; words: string; called: string; reason: StoryReason | null; waits?: true };

/** What people told on the public page; some of it was not for everybody. */
export const storiesTold: StoryTold[] = [
  {
    kind: "exceeded",
    language: "ka",
    words: "დედაჩემის დაბადების დღისთვის შეკვეთილი ლარნაკი გზაში გატყდა. დამირეკეს, სანამ გავიგებდი, და იმავე საღამოს ახალი მომიტანეს, ყვავილებთან ერთად.",
    called: "თამარი",
    reason: null,
  },
  {
    kind: "exceeded",
    language: "uz",
    words: "Choynakning qopqogʻini yoʻqotib qoʻygan edim. Yangi choynak olmang, deb qopqogʻini alohida topib berishdi, pul ham olishmadi.",
    called: "Dilnoza",
    reason: null,
  },
  {
    kind: "fell-short",
    language: "ru",
    words: "Стол привезли без двух болтов. Пришлось три раза писать, прежде чем их прислали. Потом извинились, но осадок остался.",
    called: "Олег",
    reason: null,
  },
  {
    kind: "exceeded",
    language: "en",
    words: "I asked whether a lamp would work in London. They tested it with a British plug, sent me a video and told me honestly to buy another one.",
    called: "Emma",
    reason: null,
  },
  {
    kind: "exceeded",
    language: "ru",
    words: "Курьер поднял кресло на пятый этаж без лифта и ещё помог переставить шкаф. Отказался от чаевых.",
    called: "",
    reason: null,
  },
  { kind: "fell-short", language: "ka", words: "ჩატში მითხრეს, რომ მაღაზიაში იქნებოდა. მივედი და არ იყო. დრო დავკარგე.", called: "ლევანი", reason: null },
  {
    kind: "exceeded",
    language: "uz",
    words: "Toʻyga bir kun qolganda dasturxon kerak boʻldi. Doʻkon yopiq edi, lekin bir xodim qaytib kelib ochib berdi.",
    called: "Sardor",
    reason: null,
    waits: true,
  },
  {
    kind: "fell-short",
    language: "en",
    words: "The blanket shed for weeks. They refunded me, but only after I asked twice.",
    called: "J.",
    reason: null,
    waits: true,
  },
  {
    kind: "exceeded",
    language: "en",
    words: "Best prices for watches and bags, write to me and I will show you the catalogue today.",
    called: "Deals",
    reason: "spam",
  },
];
