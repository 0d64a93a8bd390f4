import type { Point } from "@guli/contract";
import { expect, test } from "vitest";
import { touchedBy } from "./granted.ts";

const point = (more: Partial<Point>): Point => ({
  id: "019340f2-0000-7000-8000-000000000001",
  kind: "term",
  text: "x",
  term: "discount",
  basisPoints: null,
  personId: null,
  until: null,
  over: false,
  day: null,
  yearly: false,
  inDays: null,
  grantedBy: null,
  createdAt: "2026-01-01T00:00:00.000Z",
  ...more,
});
const discount = point({ text: "For the double charge", basisPoints: 1250 });
const delivery = point({ term: "delivery", text: "Only after six in the evening" });
const calls = point({ kind: "dislikes", term: null, text: "Phone calls" });

test.each([
  ["We can give you 5 % off.", discount, "5 %"],
  ["თქვენთვის 10 პროცენტი ფასდაკლება გვაქვს.", discount, "10 %"],
  ["Sizga 10 foiz chegirma beramiz.", discount, "10 %"],
  ["Скидка составит 12,5%.", discount, null],
  ["К сожалению, скидки для вас нет.", discount, null],
  ["ფასდაკლებას ვერ შემოგთავაზებთ.", discount, null],
  ["Chegirmani bera olmaymiz.", discount, null],
  ["The courier comes at noon.", delivery, null],
  ["კურიერი დილით მოვა.", delivery, null],
  ["Kuryer ertalab boradi.", delivery, null],
  ["Курьер приедет утром.", delivery, null],
  ["I am going to phone you tomorrow, expect two calls.", calls, null],
] as const)("%s touches what was granted (differs: %s)", (draft, touched, differs) =>
  expect(touchedBy(draft, [touched])).toEqual([{ point: touched, differs }]),
);

test.each([
  ["Thank you for your message.", discount],
  ["Your parcel left at six percent humidity", point({ ...discount, over: true })],
  ["We are sorry that it broke.", delivery],
  ["The courier comes at noon.", point({ kind: "likes", term: null, text: "The courier" })],
  ["", discount],
] as const)("%s touches nothing", (draft, untouched) => expect(touchedBy(draft, [untouched])).toEqual([]));
