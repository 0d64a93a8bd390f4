import type { Language } from "@guli/contract";
import { expect, test } from "vitest";
import { calendarOf } from "../../rules/calendar.ts";
import { shippedWords } from "./shipped.ts";
import { placeFor } from "./places.ts";
import { closesAt, languageFor, waitsInVain, wordFor, type Spoken, type Unattended } from "./word.ts";

const now = "2026-11-20T18:00:00.000Z";
const monday = "2026-11-23T06:00:00.000Z";
const newYear = "2027-01-04T05:00:00.000Z";

const speak = (language: Language, more: Partial<Spoken> = {}) =>
  wordFor({
    words: shippedWords[language],
    language,
    business: "Tbilisi Books",
    help: null,
    timeZone: "Asia/Tbilisi",
    now,
    promisedBy: null,
    opensAt: "2026-11-23T05:00:00.000Z",
    ...more,
  });

test.each<[Language, string]>([
  ["en", "you will have our answer by 10:00 on Monday, 23 November."],
  ["ka", "პასუხს ორშაბათს, 23 ნოემბერს, 10:00 საათამდე მიიღებთ."],
  ["uz", "sizga 23-noyabr, dushanba kuni soat 10:00 gacha javob beramiz."],
  ["uz-Cyrl", "сизга 23 ноябрь, душанба куни соат 10:00 гача жавоб берамиз."],
  ["ru", "но ответим вам в понедельник, 23 ноября, до 10:00."],
])("what is promised is said in %s", (language, ending) => {
  expect(speak(language, { promisedBy: monday })).toContain(ending);
});

test.each<[Language, string]>([
  ["en", "We are back on Monday, 4 January 2027, at 09:00 and will answer you then."],
  ["ka", "მუშაობას ორშაბათს, 2027 წლის 4 იანვარს, 09:00 საათზე განვაახლებთ"],
  ["uz", "2027-yil 4-yanvar, dushanba kuni soat 09:00 da ish boshlaymiz"],
  ["uz-Cyrl", "2027 йил 4 январь, душанба куни соат 09:00 да иш бошлаймиз"],
  ["ru", "Откроемся в понедельник, 4 января 2027 года, в 09:00 и ответим вам."],
])("where nothing is promised, the next opening is said in %s, with its year where that is another", (language, said) => {
  expect(speak(language, { opensAt: newYear })).toContain(said);
});

test.each<Language>(["en", "ka", "uz", "uz-Cyrl", "ru"])("hours that never open make no date up, in %s", (language) => {
  const said = speak(language, { opensAt: null });
  expect(said).toBe(shippedWords[language].unknown);
  expect(said).not.toMatch(/\d|\{/);
});

test.each<[Language, string]>([
  ["en", "on Monday, 4 January 2027, at 10:00 (Uzbekistan Standard Time)"],
  ["ka", "ორშაბათს, 2027 წლის 4 იანვარს, 10:00 საათზე (უზბეკეთის სტანდარტული დრო)"],
  ["uz", "2027-yil 4-yanvar, dushanba kuni soat 10:00 da (Oʻzbekiston standart vaqti)"],
  ["uz-Cyrl", "2027 йил 4 январь, душанба куни соат 10:00 да (Ўзбекистон стандарт вақти)"],
  ["ru", "в понедельник, 4 января 2027 года, в 10:00 (Узбекистан, стандартное время)"],
])("to somebody elsewhere their own time is said and named, in %s", (language, said) => {
  expect(speak(language, { opensAt: newYear, ...placeFor({ theirs: "Asia/Tashkent", ours: "Asia/Tbilisi", at: newYear }) })).toContain(said);
});

test.each([
  ["unknown", null, "Asia/Tbilisi", false],
  ["another place with the same hour", "Asia/Dubai", "Asia/Tbilisi", false],
  ["another hour", "Europe/Berlin", "Europe/Berlin", true],
  ["no zone at all", "Mars/Olympus", "Asia/Tbilisi", false],
] as const)("by whose clock: %s", (_which, theirs, timeZone, elsewhere) => {
  expect(placeFor({ theirs, ours: "Asia/Tbilisi", at: now })).toEqual({ timeZone, elsewhere });
});

test("what to do meanwhile and whom to call are paragraphs of their own", () => {
  const words = { ...shippedWords.en, meanwhile: "Look at {{business}}’s help pages.", urgent: "If it burns: +995 32 200 00 00." };
  const said = wordFor({ words, language: "en", business: "Books", help: null, timeZone: "UTC", now, promisedBy: null, opensAt: monday });
  expect(said.split("\n\n").slice(1)).toEqual(["Look at Books’s help pages.", "If it burns: +995 32 200 00 00."]);
});

test.each([
  ["the customer’s own", "ka", "ru", false, "ka"],
  ["their region does not matter", "ru-RU", null, false, "ru"],
  ["that of their message", null, "uz", false, "uz"],
  ["in the letters that they write", null, "uz", true, "uz-Cyrl"],
  ["a language that we do not speak gives way to the message", "fr", "en", false, "en"],
  ["ours where nothing is known", null, null, false, "ka"],
] as const)("language: %s", (_which, theirs, heard, cyrillic, spoken) => {
  expect(languageFor({ theirs, heard, cyrillic, ours: "ka" })).toBe(spoken);
});

const mail: Unattended = {
  conversationId: "c",
  customerId: "p",
  channelId: "m",
  channelKind: "email",
  address: "brandt@example.com",
  isOpen: true,
  spam: false,
  blocked: false,
  waitingSince: now,
  lastCustomerMessageAt: now,
  saidAt: null,
  answeredAt: null,
};

test.each<[string, Partial<Unattended>, boolean]>([
  ["someone who waits", {}, true],
  ["spam", { spam: true }, false],
  ["someone blocked", { blocked: true }, false],
  ["a channel that is off", { isOpen: false }, false],
  ["someone who has been answered", { waitingSince: null }, false],
  ["a visit that was written down", { channelKind: "visit" }, false],
  ["no-reply", { address: "no-reply@shop.example" }, false],
  ["noreply with a tag", { address: "noreply+17@shop.example" }, false],
  ["a bounce", { address: "MAILER-DAEMON@mail.example" }, false],
  ["a person whose name begins like a robot’s", { address: "norepl.y@example.com" }, true],
  ["a mail that lay for a day before it was fetched", { saidAt: "2026-11-19T18:00:00.000Z" }, false],
  ["a mail written just now", { saidAt: "2026-11-20T17:58:00.000Z" }, true],
  ["someone with whom a colleague is talking still", { answeredAt: "2026-11-20T17:30:00.000Z" }, false],
  ["someone who was answered in the afternoon", { answeredAt: "2026-11-20T13:30:00.000Z" }, true],
])("who is spoken to: %s", (_who, so, spoken) => {
  expect(waitsInVain({ ...mail, ...so }, now)).toBe(spoken);
});

test("the next closing time", () => {
  const day = [{ from: 9 * 60, to: 18 * 60 }];
  const week = { week: [day, day, day, day, day, [], []], dates: {} };
  const always = { week: Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]), dates: {} };
  expect(closesAt(calendarOf(week, "Asia/Tbilisi"), "2026-11-20T08:00:00.000Z")).toBe("2026-11-20T14:00:00.000Z");
  expect(closesAt(calendarOf(week, "Asia/Tbilisi"), now)).toBe(now);
  expect(closesAt(calendarOf(always, "Asia/Tbilisi"), now)).toBeNull();
});

test("the help centre is named where it is open, and the line left out where it is not", () => {
  const words = { ...shippedWords.en, meanwhile: "Where is my order? See our page.\nMore answers: {{help}}" };
  expect(speak("en", { words, help: "https://desk.example/help/books/en" })).toMatch(/See our page\.\nMore answers: https:\/\/desk\.example\/help\/books\/en$/);
  expect(speak("en", { words })).toMatch(/See our page\.$/);
});
