import type { Language } from "@guli/contract";
import { Temporal } from "temporal-polyfill";
import type { Instant } from "../../../../core/clock.ts";
import { zoneName } from "./places.ts";

type Day = { weekday: number; month: number; day: number; year: number | null; time: string };
type Said = (on: Day) => { by: string; opens: string };
/** `elsewhere`: the zone has to be named. */
type Where = { timeZone: string; elsewhere: boolean; now: Instant };

/**
 * A moment as it stands within a sentence: until then, and then. With weekday and date, since "tomorrow" is read at another time than it was written. Tables and
 * not Intl: the cases of weekday and month differ in a sentence from those in a calendar.
 */
export function momentIn(language: Language, at: Instant, { timeZone, elsewhere, now }: Where): { by: string; opens: string } {
  const wall = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  const sameYear = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).year === wall.year;
  const time = `${String(wall.hour).padStart(2, "0")}:${String(wall.minute).padStart(2, "0")}`;
  const { by, opens } = said[language]({ weekday: wall.dayOfWeek - 1, month: wall.month - 1, day: wall.day, year: sameYear ? null : wall.year, time });
  const zone = elsewhere ? ` (${zoneName(language, at, timeZone)})` : "";
  return { by: by + zone, opens: opens + zone };
}

const said: Record<Language, Said> = {
  en: (on) => {
    const date = `${EN.weekdays[on.weekday]}, ${on.day} ${EN.months[on.month]}${on.year === null ? "" : ` ${on.year}`}`;
    return { by: `by ${on.time} on ${date}`, opens: `on ${date}, at ${on.time}` };
  },
  ka: (on) => {
    const date = `${KA.weekdays[on.weekday]}, ${on.year === null ? "" : `${on.year} წლის `}${on.day} ${KA.months[on.month]}`;
    return { by: `${date}, ${on.time} საათამდე`, opens: `${date}, ${on.time} საათზე` };
  },
  uz: (on) => {
    const date = `${on.year === null ? "" : `${on.year}-yil `}${on.day}-${UZ.months[on.month]}, ${UZ.weekdays[on.weekday]} kuni`;
    return { by: `${date} soat ${on.time} gacha`, opens: `${date} soat ${on.time} da` };
  },
  "uz-Cyrl": (on) => {
    const date = `${on.year === null ? "" : `${on.year} йил `}${on.day} ${UZ_CYRL.months[on.month]}, ${UZ_CYRL.weekdays[on.weekday]} куни`;
    return { by: `${date} соат ${on.time} гача`, opens: `${date} соат ${on.time} да` };
  },
  ru: (on) => {
    const date = `${RU.weekdays[on.weekday]}, ${on.day} ${RU.months[on.month]}${on.year === null ? "" : ` ${on.year} года`}`;
    return { by: `${date}, до ${on.time}`, opens: `${date}, в ${on.time}` };
  },
};

const listed = (words: string): string[] => words.split(" · ");

const EN = {
  weekdays: listed("Monday · Tuesday · Wednesday · Thursday · Friday · Saturday · Sunday"),
  months: listed("January · February · March · April · May · June · July · August · September · October · November · December"),
};
const KA = {
  weekdays: listed("ორშაბათს · სამშაბათს · ოთხშაბათს · ხუთშაბათს · პარასკევს · შაბათს · კვირას"),
  months: listed("იანვარს · თებერვალს · მარტს · აპრილს · მაისს · ივნისს · ივლისს · აგვისტოს · სექტემბერს · ოქტომბერს · ნოემბერს · დეკემბერს"),
};
const UZ = {
  weekdays: listed("dushanba · seshanba · chorshanba · payshanba · juma · shanba · yakshanba"),
  months: listed("yanvar · fevral · mart · aprel · may · iyun · iyul · avgust · sentabr · oktabr · noyabr · dekabr"),
};
const UZ_CYRL = {
  weekdays: listed("душанба · сешанба · чоршанба · пайшанба · жума · шанба · якшанба"),
  months: listed("январь · февраль · март · апрель · май · июнь · июль · август · сентябрь · октябрь · ноябрь · декабрь"),
};
const RU = {
  weekdays: listed("в понедельник · во вторник · в среду · в четверг · в пятницу · в субботу · в воскресенье"),
  months: listed("января · февраля · марта · апреля · мая · июня · июля · августа · сентября · октября · ноября · декабря"),
};
