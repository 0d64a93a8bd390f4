import { describe, expect, it } from "vitest";
import { cyrillic } from "../languages/uz/cyrillic.ts";
import { wording as en } from "../languages/en/wording.ts";
import { wording as ka } from "../languages/ka/wording.ts";
import { wording as ru } from "../languages/ru/wording.ts";
import { wording as uz } from "../languages/uz/wording.ts";
import type { Act } from "../acts/acts.ts";
import { ACTS } from "../acts/acts.ts";
import type { Pack } from "../review/pack.ts";
import { readingOf, type Reading } from "../review/reading.ts";
import type { ReviewInput, Suggestion } from "../review/types.ts";
import type { Reason } from "../voices/voice.ts";
import { quieter } from "./quieting.ts";
import { quotable } from "./quoting.ts";
import { suggestionFor } from "./suggesting.ts";
import type { Wording } from "./phrases.ts";

/** A pack whose classifier does as it is told: a sentence does the acts that stand beside words of it. */
function told(language: Pack["language"], wording: Wording, acts: Partial<Record<Act, RegExp>> = {}): Pack {
  const all = (sentence: string) => Float64Array.from(ACTS, (act) => (acts[act]?.test(sentence) === true ? 2.2 : -4.6));
  return { language, wording, acts: all, together: (alone) => [...alone], things: { named: () => new Set(), given: () => new Set() } };
}

const input = (draft: string, more: Partial<ReviewInput> = {}): ReviewInput => ({
  draft,
  customer: { name: null, mood: "angry" },
  thread: [{ from: "customer", text: "The parcel never came. Where is it?!" }],
  ...more,
});

const applied = (draft: string, suggestion: Suggestion | null): string | null =>
  suggestion === null ? null : draft.slice(0, suggestion.start) + suggestion.text + draft.slice(suggestion.end);

function mended(reading: Reading, reason: Reason, words?: string): string | null {
  const { draft } = reading.input;
  const start = words === undefined ? 0 : draft.indexOf(words);
  return applied(draft, suggestionFor(reading, reason, { start, end: start + (words?.length ?? 0) }));
}

describe("a suggestion", () => {
  it("apologises for the trouble, and owns a mistake only where the company has said that it made one", () => {
    const pack = told("en", en);
    const unknown = readingOf(input("It arrives tomorrow."), pack);
    const known = readingOf(
      input("It arrives tomorrow.", {
        thread: [
          { from: "agent", text: "I see it was our mistake." },
          { from: "customer", text: "So?" },
        ],
      }),
      pack,
    );
    expect(mended(unknown, "no-apology")).toBe("I'm sorry that you had this trouble. It arrives tomorrow.");
    expect(mended(known, "no-apology")).toBe("I'm sorry, this was our mistake. It arrives tomorrow.");
  });

  it("takes up the customer's own words, and keeps the name first", () => {
    const reading = readingOf(input("Anna, it arrives tomorrow.", { customer: { name: "Anna", mood: "angry" } }), told("en", en));
    expect(mended(reading, "no-empathy")).toBe("Anna, you write “The parcel never came”, and I can see how upsetting that is. It arrives tomorrow.");
  });

  it("puts the bad news first where the customer is to be satisfied", () => {
    const pack = told("en", en, { good: /gift/, bad: /late/ });
    const reading = readingOf(input("The tie is a gift. Meet you there. The suit comes late."), pack);
    expect(mended(reading, "bad-news-last")).toBe("The suit comes late. Meet you there. The tie is a gift.");
  });

  it("lets the company do the chore", () => {
    expect(mended(readingOf(input("Sorry about that. Please ring the courier yourself."), told("en", en)), "chore", "Please ring the courier yourself")).toBe(
      "Sorry about that. I'll take care of this for you: […].",
    );
  });

  it.each([
    ["en", en, "It is done.", "Mrs. Novak", "Mrs. Novak, it is done."],
    ["en", en, "Hello! It is done.", "Ivan Petrov", "Hello, Ivan! It is done."],
    ["ka", ka, "საქმე მოგვარდა.", "თამარი", "თამარ, საქმე მოგვარდა."],
    ["ka", ka, "საქმე მოგვარდა.", "ბატონი ვახტანგი", "ბატონო ვახტანგ, საქმე მოგვარდა."],
    ["ka", ka, "საქმე მოგვარდა.", "ნინო მაისურაძე", "ნინო, საქმე მოგვარდა."],
    ["ru", ru, "Всё готово.", "Лидия Ивановна", "Лидия Ивановна, всё готово."],
    ["ru", ru, "Всё готово.", "Петров", null],
    ["uz", uz, "Hammasi tayyor.", "Rustam aka", "Rustam aka, hammasi tayyor."],
    ["uz", uz, "Ҳаммаси тайёр.", "Ойдин", "Ойдин, ҳаммаси тайёр."],
  ] as const)("names the customer (%s)", (language, wording, draft, name, expected) => {
    const pack = told(language, wording, { greet: /^Hello/ });
    expect(mended(readingOf(input(draft, { customer: { name, mood: "angry" } }), pack), "no-name")).toBe(expected);
  });

  it("speaks as the agent does: informally, or in Cyrillic", () => {
    expect(mended(readingOf(input("Ты можешь выбрать сам."), told("ru", ru)), "no-apology")).toMatch(/^Прости, что тебе/u);
    expect(mended(readingOf(input("Буюртма эртага боради."), told("uz", uz)), "no-apology")).toBe(
      "Бунга дуч келганингиз учун узр сўраймиз. Буюртма эртага боради.",
    );
  });
});

describe("quieter", () => {
  it.each([
    ["it's ACTIVE!!!", false, "it's active!"],
    ["STOP THIS?!", true, "Stop this?"],
    ["ᲑᲝᲚᲝᲡ ᲓᲐ ᲑᲝᲚᲝᲡ!!!", true, "ბოლოს და ბოლოს!"],
    ["Heyyyy", true, "Hey"],
    ["Really?!! Where!?? No!!", true, "Really? Where? No!"],
  ])("%s", (loud, opens, quiet) => {
    expect(quieter(loud, opens)).toBe(quiet);
  });
});

describe("a quotation", () => {
  it.each([
    ["WHERE IS IT!!! The box was empty.", "The box was empty"],
    ["Assalomu alaykum! Buyurtmam hali kelmadi.", "Buyurtmam hali kelmadi"],
    ["Hi", null],
    ["He said “use your brain” to me, I am 71 years old", null],
  ])("of %s", (asked, quote) => {
    expect(quotable(asked)).toBe(quote);
  });
});

describe("Uzbek in Cyrillic letters", () => {
  it.each([
    ["O'zbekiston, yordam, chegirma, shahar", "Ўзбекистон, ёрдам, чегирма, шаҳар"],
    ["Eski manzil, ertaga yetkazamiz", "Эски манзил, эртага етказамиз"],
    ["to'g'ri ma'no", "тўғри маъно"],
  ])("%s", (latin, expected) => {
    expect(cyrillic(latin)).toBe(expected);
  });
});
