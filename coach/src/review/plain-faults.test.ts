import { expect, it } from "vitest";
import { review } from "../index.ts";
import type { RuleId } from "./types.ts";

/* The crude cases, as short as people type them: a coach that hears the sly ones must not miss these. */

const FAULTS: [draft: string, ...RuleId[]][] = [
  ["CALM DOWN!!! It is not our fault.", "raised-voice", "calm-down", "stubborn"],
  ["Please calm down. We have refunded you already.", "calm-down"],
  ["You should have read the terms. It is your own fault.", "blame"],
  ["Once more: what is your order number?", "not-listening"],
  ["УСПОКОЙТЕСЬ!!! Мы не виноваты.", "raised-voice", "calm-down"],
  ["Успокойтесь, пожалуйста. Деньги мы уже вернули.", "calm-down"],
  ["Надо было читать условия. Вы сами виноваты.", "blame"],
  ["დამშვიდდით!!! ეს ჩვენი ბრალი არ არის.", "raised-voice", "calm-down", "stubborn"],
  ["გთხოვთ, დამშვიდდით. თანხა უკვე დაგიბრუნეთ.", "calm-down"],
  ["პირობები უნდა წაგეკითხათ. თქვენი ბრალია.", "blame"],
  ["TINCHLANING!!! Bu bizning aybimiz emas.", "raised-voice", "stubborn"],
  ["Iltimos, tinchlaning. Pulingizni qaytardik.", "calm-down"],
  ["Shartlarni oʻqishingiz kerak edi. Oʻzingiz aybdorsiz.", "blame"],
];
const ASKED: Record<string, string> = {
  en: "My order 70912 came as a soggy brick. What now?",
  ru: "Мой заказ 70912 пришёл мокрым. И что теперь?",
  ka: "ჩემი შეკვეთა 70912 დასველებული მოვიდა. ახლა რა ვქნა?",
  uz: "70912-buyurtmam hoʻl boʻlib keldi. Endi nima qilaman?",
};
const languageOf = (draft: string) => (/[ა-ჰ]/u.test(draft) ? "ka" : /[а-я]/iu.test(draft) ? "ru" : /(tinch|shart)/iu.test(draft) ? "uz" : "en");

it.each(FAULTS)("%s", (draft, ...rules) => {
  const thread = [{ from: "customer" as const, text: ASKED[languageOf(draft)]! }];
  for (const mood of ["angry", "dissatisfied"] as const) {
    const found = new Set(review({ draft, customer: { name: "Heather", mood }, thread }).findings.map(({ rule }) => rule));
    expect(rules.filter((rule) => !found.has(rule))).toEqual([]);
  }
});
