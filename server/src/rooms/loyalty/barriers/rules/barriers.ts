import { listener } from "@guli/coach";
import type { KnownBarrier, Money } from "@guli/contract";
import { MOST_MONEY } from "../../../../core/money.ts";

export type Found = { kind: KnownBarrier; quote: string };

type Cue = KnownBarrier | "likes" | "would";

/** "But", wherever it stands; what follows it is what they mean. */
const BUT = /(?<![\p{L}ʻʼ'])(?:but|however|although|though|except|მაგრამ|თუმცა|ოღონდ|magram|tumca|lekin|ammo|biroq|лекин|аммо|бироқ|но|однако)(?![\p{L}ʻʼ'])/iu;

const KINDS: readonly KnownBarrier[] = ["service", "delivery", "payment", "trust", "price", "product"];
const QUOTE = 400;
const MOST_SENTENCES = 30;

/** Reads with somebody's cues: what kept people from buying who say that they like it, but …; or that they would buy, if … . Each kind once. */
export function barrierReader(cues: Parameters<typeof listener<Cue>>[0], ownSentences: (text: string) => string[]): (text: string) => Found[] {
  const hear = listener<Cue>(cues);
  const kindsIn = (text: string): KnownBarrier[] => {
    const heard = hear(text);
    return KINDS.filter((kind) => heard.some(({ says, denied }) => says.has(kind) || denied.has(kind)));
  };
  const likes = (text: string) => hear(text).some(({ says }) => says.has("likes") || says.has("would"));
  return (text) => {
    const sentences = ownSentences(text).slice(0, MOST_SENTENCES);
    const found = sentences.flatMap((sentence, nth): Found[] => {
      const of = (some: KnownBarrier[]) => some.map((kind) => ({ kind, quote: sentence.slice(0, QUOTE) }));
      const but = BUT.exec(sentence);
      if (!but) return hear(sentence).some(({ says }) => says.has("would")) ? of(kindsIn(sentence)) : [];
      const before = sentence.slice(0, but.index).trim() || (sentences[nth - 1] ?? "");
      return likes(before) ? of(kindsIn(sentence.slice(but.index + but[0].length))) : [];
    });
    return KINDS.flatMap((kind) => found.find((one) => one.kind === kind) ?? []);
  };
}

const CURRENCIES: readonly [string, string][] = [
  ["GEL", "₾|gel|lari|ლარ|лари|lar(?=\\b)"],
  ["UZS", "uzs|so[ʻ'ʼ`’]m|сўм|сум|som\\b"],
  ["USD", "\\$|usd|dollar|доллар|დოლარ"],
  ["EUR", "€|eur|euro|евро|ევრო"],
];
const AMOUNT = "(\\d{1,3}(?:[ \\u00a0]\\d{3})+|\\d{1,9})(?:[.,](\\d{2}))?";

/** The amount they name, if it is one; in minor units (all four have two digits). */
export function amountIn(text: string): Money | null {
  const all = CURRENCIES.flatMap(([currency, sign]) =>
    [...text.matchAll(new RegExp(`${AMOUNT}\\s?(?:${sign})|(?:\\$|€|₾)\\s?${AMOUNT}`, "giu"))].flatMap(([whole, a, b, c, d]) => {
      const isSign = new RegExp(sign, "iu").test(whole);
      const [units, cents] = [a ?? c, b ?? d];
      return isSign && units ? [{ currency, amount: Number(units.replace(/[ \u00a0]/g, "")) * 100 + Number(cents ?? 0) }] : [];
    }),
  ).filter(({ amount }) => amount > 0 && amount <= MOST_MONEY);
  return all.length === 1 ? all[0]! : null;
}
