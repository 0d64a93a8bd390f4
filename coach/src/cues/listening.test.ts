import { expect, it } from "vitest";
import { hear } from "../index.ts";
import { listener } from "./listening.ts";

const listen = listener({
  ka: { again: "მესამედ გწერ~v", sent: "გამოგიგზავნ~v" },
  uz: { again: "uchinchi marta yoz~", sent: "yubor~" },
  ru: { again: "третий раз пишу", sent: "отправил~" },
  en: { again: "third time", sent: "sent you" },
});
const heard = (text: string): string[][] => listen(text).map(({ says }) => [...says]);

it("hears cues in every language and script, also mixed in one message", () => {
  expect(heard("This is the third time. Пишу вам третий раз пишу!")).toEqual([["again"], ["again"]]);
  expect(heard("მესამედ გწერთ")).toEqual(heard("mesamed gwert"));
  expect(heard("Учинчи марта ёзяпман")).toEqual(heard("Uchinchi marta yozyapman"));
  expect(heard("Uchinchi marta yozyapman, всё отправила")).toEqual([["again", "sent"]]);
});

it("keeps apart what is denied", () => {
  expect(listen("I have never sent you anything.")[0]).toMatchObject({ says: new Set(), denied: new Set(["sent"]) });
});

it("hears what each sentence of a reply does, and nothing in a language without a pack", () => {
  const thread = [{ from: "customer" as const, text: "Where is order 70912?" }];
  const [chore, step] = hear({ draft: "Please contact the courier yourself. I will call you at four.", thread, customer: { mood: "calm" } });
  expect(chore!.acts.chore).toBeGreaterThan(0.5);
  expect(step!.acts.chore).toBeLessThan(0.5);
  expect(hear({ draft: "Grüße, schöne Bestellung für Sie, wir können über alles reden.", thread: [], customer: { mood: "calm" } })).toEqual([]);
});
