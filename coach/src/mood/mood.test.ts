import { expect, it } from "vitest";
import { mood } from "../index.ts";

it.each([
  "You promised Monday. Nothing came. I am very angry.",
  "I am furious, where is my order",
  "Я очень зла на вас",
  "Я в ярости",
  "ძალიან გაბრაზებული ვარ",
  "dzalian gabrazebuli var",
  "juda jahlim chiqyapti",
  "жаҳлим чиқди",
])("anger that is named is anger: %s", (text) => {
  expect(mood(text).mood).toBe("angry");
});

it.each([
  "I am not angry, just asking when it comes",
  "не злюсь, просто спрашиваю",
  "არ ვარ გაბრაზებული, უბრალოდ მაინტერესებს",
  "jahlim chiqqani yoʻq, shunchaki soʻrayapman",
])("and anger that is denied is none: %s", (text) => {
  expect(mood(text).mood).not.toBe("angry");
});
