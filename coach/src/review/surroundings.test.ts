import { describe, expect, it } from "vitest";
import { pack as en } from "../languages/en/pack.ts";
import type { Pack } from "./pack.ts";
import { reviewWith } from "./review.ts";
import type { ReviewInput } from "./types.ts";

const THREAD: ReviewInput["thread"] = [
  { from: "customer", text: "My order 4471 was to come on Monday. It is Thursday and the cot is still not here." },
  { from: "agent", text: "We are looking." },
  { from: "customer", text: "That is what you said on Tuesday!" },
];
const DRAFT =
  "Anna, please calm down. You should have chosen express. What is your order number? We could not find the courier, and the cot leaves tomorrow. The only way is to wait.";

const input = (draft: string, more: Partial<ReviewInput> = {}): ReviewInput => ({ draft, thread: THREAD, customer: { name: "Anna", mood: "angry" }, ...more });

/** As one who has seen nothing before: what is remembered belongs to the pack. */
const afresh = (given: ReviewInput) => reviewWith([{ ...en }], given);

/** Counts how often a sentence is heard. */
function counted(): { pack: Pack; heard: () => number } {
  let heard = 0;
  const acts: Pack["acts"] = (sentence, setting) => {
    heard += 1;
    return en.acts(sentence, setting);
  };
  return { pack: { ...en, acts }, heard: () => heard };
}

describe("what a draft answers", () => {
  it("is remembered while one types, and every word of the draft is judged as by one who sees it first", () => {
    const pack = { ...en };
    const words = DRAFT.split(" ");
    for (let count = 1; count <= words.length; count += 1) {
      const given = input(words.slice(0, count).join(" "));
      expect(reviewWith([pack], given)).toEqual(afresh(given));
    }
  });

  it("is not mixed up: another thread, mood, name or thing given is another matter", () => {
    const pack = { ...en };
    const others: Partial<ReviewInput>[] = [
      {},
      { thread: [{ from: "customer", text: "The cot came broken." }] },
      { customer: { name: "Anna", mood: "calm" } },
      { customer: { name: null, mood: "angry" } },
      { thread: [], given: ["number"] },
      { thread: [] },
    ];
    for (const more of [...others, ...others.toReversed()]) expect(reviewWith([pack], input(DRAFT, more))).toEqual(afresh(input(DRAFT, more)));
  });

  it("lets only those sentences be heard anew that changed, or stand beside one that did", () => {
    const { pack, heard } = counted();
    reviewWith([pack], input(DRAFT));
    const first = heard();
    reviewWith([pack], input(DRAFT));
    expect(heard()).toBe(first);
    reviewWith([pack], input(`${DRAFT} Sorry.`));
    expect(heard() - first).toBeGreaterThan(0);
    expect(heard() - first).toBeLessThan(first / 2);
  });

  it("is forgotten when other threads came: nothing grows without end", () => {
    const { pack, heard } = counted();
    for (let n = 0; n < 40; n += 1) reviewWith([pack], input(DRAFT, { thread: [{ from: "customer", text: `Order ${n} is late.` }] }));
    const all = heard();
    reviewWith([pack], input(DRAFT, { thread: [{ from: "customer", text: "Order 0 is late." }] }));
    expect(heard()).toBeGreaterThan(all);
  });
});
