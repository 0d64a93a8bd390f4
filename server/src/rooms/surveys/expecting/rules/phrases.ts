import { fold } from "@guli/coach";

const folded = (phrases: string): string[] =>
  phrases
    .split("|")
    .map((one) => fold(one.trim()))
    .filter(Boolean);

/** What we are told that we said. Not what the customer themselves promised somebody. */
export const PROMISED = folded(
  `you promised|you had promised|you have promised|promised me|was promised|were promised|you guaranteed|you said it would|you said it will|you told me it would|
  დამპირდით|შემპირდით|დამპირდნენ|დაპირდით|თქვენ თქვით|მითხარით რომ|
  va'da qilgan|va'da qildingiz|va'da bergan|va'da berdingiz|aytgan edingiz|aytgandingiz|deb aytdingiz|
  вы обещали|мне обещали|нам обещали|обещали доставить|обещали прислать|обещали привезти|обещали вернуть|обещали перезвонить|вы говорили что|вы сказали что|гарантировали`,
);

/** What they themselves promised, or what nobody expected. */
export const NOT_SO = folded(
  `i promised|we promised|did not expect|didn't expect|never expected|no hurry|not urgent|no rush|
  დავპირდი|არ ველოდი|არ ველოდებოდი|არ მეჩქარება|სასწრაფო არ არის|
  men va'da|kutmagan|shoshilinch emas|shoshilmayapman|
  я обещал|мы обещали|не ожидал|не срочно|не спеш`,
);

/** They hoped, expected, or counted on it: their own words for it. */
export const HOPED = folded(
  `i hoped|i was hoping|i had hoped|we hoped|i expected|i was expecting|i had expected|we expected|i expect|i counted on|should have been|should have arrived|was supposed to|were supposed to|was due|
  ველოდი|ველოდით|ველოდებოდი|იმედი მქონდა|უნდა მოსულიყო|უნდა მიმეღო|უნდა ყოფილიყო|
  kutgan edim|kutgandim|kutgan edik|umid qilgan|kutayotgan edim|kelishi kerak edi|bo'lishi kerak edi|yetib kelishi kerak|
  ожидал|ожидали|надеял|рассчитывал|ждал|ждала|ждали|должны были|должен был|должна была|должно было`,
);

/** They need it, or ask for it. */
export const NEEDED = folded(
  `i need|we need|need it|need this|please answer|please reply|reply by|answer by|let me know by|get back to me|must have|
  მჭირდება|გვჭირდება|მიპასუხეთ|გთხოვთ|ველოდები|
  kerak|zarur|javob bering|kutaman|kutyapman|iltimos|
  нужен|нужна|нужно|нужны|ответьте|прошу|жду|необходим`,
);

/** It is about being answered, not about the matter itself. */
export const ANSWER = folded(
  `answer|reply|response|hear from|hear back|call me back|get back to me|
  პასუხ|მიპასუხ|გამოხმაურ|დამირეკ|გადმომირეკ|
  javob|qo'ng'iroq|
  ответ|перезвон|отклик`,
);

/** Fixed times as whole words: how long from the day of their words. */
export const TIMES: readonly [string[], string][] = [
  [folded("day after tomorrow|ზეგ|indinga|послезавтра"), "P2D"],
  [folded("tomorrow|ხვალ|ხვალამდე|ხვალისთვის|ertaga|ertagacha|завтра"), "P1D"],
  [folded("today|tonight|დღეს|დღესვე|დღემდე|bugun|bugunoq|сегодня"), "P0D"],
  [folded("yesterday|გუშინ|kecha|вчера"), "P-1D"],
  [folded("this week|end of the week|ამ კვირაში|კვირის ბოლომდე|shu hafta|hafta oxiri|на этой неделе|до конца недели"), "this-week"],
  [folded("within the hour|in an hour|ერთ საათში|bir soat|через час|в течение часа"), "PT1H"],
];

/** Monday is 1. By their stems, since Georgian, Uzbek and Russian bend them. */
export const WEEKDAYS: readonly string[][] = [
  folded("monday|ორშაბათ|dushanba|понедельник"),
  folded("tuesday|სამშაბათ|seshanba|вторник"),
  folded("wednesday|ოთხშაბათ|chorshanba|среды|среду|среде"),
  folded("thursday|ხუთშაბათ|payshanba|четверг"),
  folded("friday|პარასკევ|juma kuni|jumagacha|пятниц"),
  folded("saturday|შაბათს|შაბათამდე|shanba|суббот"),
  folded("sunday|კვირა დღეს|yakshanba|воскресень"),
];

export const UNITS: readonly [string[], (n: number) => string][] = [
  [folded("minutes|minute|წუთ|daqiqa|minut|минут"), (n) => `PT${n}M`],
  [folded("hours|hour|საათ|soat|часов|часа|час"), (n) => `PT${n}H`],
  [folded("business days|working days|days|day|სამუშაო დღ|დღე|დღის|ish kuni|kun|рабочих дн|дней|дня|день|сут"), (n) => `P${n}D`],
  [folded("weeks|week|კვირა|კვირის|hafta|недел"), (n) => `P${n * 7}D`],
];

export const NUMBERS: readonly [string[], number][] = [
  [folded("one|ერთ|bir|один|одного|одну"), 1],
  [folded("two|ორ|ikki|два|двух|две"), 2],
  [folded("three|სამ|uch|три|трёх|трех"), 3],
  [folded("four|ოთხ|to'rt|четыре"), 4],
  [folded("five|ხუთ|besh|пять|пяти"), 5],
  [folded("seven|შვიდ|yetti|семь"), 7],
  [folded("ten|ათ|o'n|десять"), 10],
];
