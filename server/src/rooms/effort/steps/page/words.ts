import type { Language } from "@guli/contract";

/** What the page says on which customers follow our steps. `when` comes as "by 18:00 on Monday, 23 November" or "on Monday, 23 November, at 18:00". */
export type StepPageWords = {
  title: string;
  intro: (business: string) => string;
  /** Beside the name of whoever does it; the name stands by itself. */
  who: string;
  when: string;
  inHand: string;
  late: string;
  done: string;
  dropped: string;
  allDone: string;
  languages: string;
  gone: string;
  goneMore: string;
};

export const stepPageWords: Record<Language, StepPageWords> = {
  en: {
    title: "What we do for you",
    intro: (business) => `${business} sees to this for you. What is new stands here, so there is no need to ask.`,
    who: "Who",
    when: "When",
    inHand: "In hand",
    late: "This takes longer than we said. We are sorry, and we are seeing to it.",
    done: "Done",
    dropped: "Not needed any more",
    allDone: "All of it is done.",
    languages: "Language",
    gone: "This page is not there any more",
    goneMore: "If something is still open, simply write to us where you wrote before.",
  },
  ka: {
    title: "რას ვაკეთებთ თქვენთვის",
    intro: (business) => `ამაზე თქვენ მაგივრად ${business} ზრუნავს. ყველა სიახლე აქ გამოჩნდება, ცალკე კითხვა არ დაგჭირდებათ.`,
    who: "ვინ",
    when: "როდის",
    inHand: "მიმდინარეობს",
    late: "ამას იმაზე მეტი დრო დასჭირდა, ვიდრე გითხარით. ბოდიშს გიხდით, უკვე ვაგვარებთ.",
    done: "შესრულებულია",
    dropped: "აღარ არის საჭირო",
    allDone: "ყველაფერი შესრულებულია.",
    languages: "ენა",
    gone: "ეს გვერდი აღარ არსებობს",
    goneMore: "თუ რამე ისევ მოსაგვარებელია, მოგვწერეთ იქ, სადაც აქამდე გვწერდით.",
  },
  uz: {
    title: "Siz uchun nima qilyapmiz",
    intro: (business) => `Bu ishlarni sizning oʻrningizga ${business} bajaradi. Yangiliklar shu yerda koʻrinadi, alohida soʻrashingiz shart emas.`,
    who: "Kim",
    when: "Qachon",
    inHand: "Bajarilmoqda",
    late: "Bunga aytganimizdan koʻproq vaqt ketyapti. Uzr soʻraymiz, shu ish bilan shugʻullanyapmiz.",
    done: "Bajarildi",
    dropped: "Endi kerak emas",
    allDone: "Hammasi bajarildi.",
    languages: "Til",
    gone: "Bu sahifa endi mavjud emas",
    goneMore: "Hal boʻlmagan narsa qolgan boʻlsa, bizga avval yozgan joyingizga yozing.",
  },
  "uz-Cyrl": {
    title: "Сиз учун нима қиляпмиз",
    intro: (business) => `Бу ишларни сизнинг ўрнингизга ${business} бажаради. Янгиликлар шу ерда кўринади, алоҳида сўрашингиз шарт эмас.`,
    who: "Ким",
    when: "Қачон",
    inHand: "Бажарилмоқда",
    late: "Бунга айтганимиздан кўпроқ вақт кетяпти. Узр сўраймиз, шу иш билан шуғулланяпмиз.",
    done: "Бажарилди",
    dropped: "Энди керак эмас",
    allDone: "Ҳаммаси бажарилди.",
    languages: "Тил",
    gone: "Бу саҳифа энди мавжуд эмас",
    goneMore: "Ҳал бўлмаган нарса қолган бўлса, бизга аввал ёзган жойингизга ёзинг.",
  },
  ru: {
    title: "Что мы делаем для вас",
    intro: (business) => `Этим за вас занимается ${business}. Всё новое появляется здесь, спрашивать отдельно не нужно.`,
    who: "Кто",
    when: "Когда",
    inHand: "В работе",
    late: "Это занимает больше времени, чем мы обещали. Приносим извинения, мы этим занимаемся.",
    done: "Готово",
    dropped: "Больше не требуется",
    allDone: "Всё готово.",
    languages: "Язык",
    gone: "Этой страницы больше нет",
    goneMore: "Если что-то ещё не решено, просто напишите нам туда же, куда писали раньше.",
  },
};
