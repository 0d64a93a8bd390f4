import type { Compared, SurveyFigures, SurveyReport } from "@guli/contract";
import { layeredDifference, mean, netPromoters, share, type Layer, type Part } from "../../../core/statistics.ts";
import type { Asked, Watched } from "../store/surveys.ts";

/** Of one's own people: with fewer answers nobody is judged by them. */
const FEW = 5;

/** What those who were asked said, in figures. With `hideFew` nothing is shown of a handful of answers but that they are a handful. */
export function figuresOf(asked: readonly Asked[], { hideFew = false } = {}): SurveyFigures {
  const answered = asked.filter((one) => one.answered);
  const few = hideFew && answered.length < FEW;
  const shown = few ? [] : answered;
  const of = (key: "satisfaction" | "ease" | "recommend") => shown.flatMap((one) => one[key] ?? []);
  const count = (expectation: Compared) => shown.filter((one) => one.expectation === expectation).length;
  const satisfaction = of("satisfaction");
  return {
    sent: asked.length,
    answered: answered.length,
    few,
    response: share(answered.length, asked.length),
    satisfied: share(satisfaction.filter((one) => one >= 4).length, satisfaction.length),
    satisfaction: mean(satisfaction, [1, 5]),
    ease: mean(of("ease"), [1, 7]),
    recommend: netPromoters(of("recommend")),
    expectation: { less: count("less"), as: count("as"), more: count("more") },
  };
}

/** The parts of the whole by what they have in common, the largest first. */
export function byPart<K extends string | null>(asked: readonly Asked[], keysOf: (one: Asked) => K[]): [K, Asked[]][] {
  const parts = new Map<K, Asked[]>();
  for (const one of asked) {
    for (const key of keysOf(one)) {
      const part = parts.get(key);
      if (part) part.push(one);
      else parts.set(key, [one]);
    }
  }
  return [...parts].toSorted(([, one], [, other]) => other.length - one.length);
}

/** So many of each of two groups are enough to say by how much they differ. */
export const ENOUGH = 30;
const COMPARED: readonly Compared[] = ["less", "as", "more"];

/** Who came back after less than, as, and more than they had expected, and by how much that differs among those who are alike. */
export function returnsOf(watched: readonly Watched[], days: number): SurveyReport["returns"] {
  const part = (some: readonly Watched[], expectation: Compared): Part => {
    const these = some.filter((one) => one.expectation === expectation);
    return { hits: these.filter((one) => one.returned).length, n: these.length };
  };
  const layers = [...Map.groupBy(watched, ({ kind, first }) => `${kind} ${first}`).values()];
  const difference = (better: Compared, worse: Compared) => {
    if (part(watched, better).n < ENOUGH || part(watched, worse).n < ENOUGH) return null;
    return layeredDifference(layers.map((layer): Layer => ({ one: part(layer, better), other: part(layer, worse) })));
  };
  const groups = COMPARED.map((expectation) => {
    const { hits, n } = part(watched, expectation);
    return { expectation, n, returned: hits, share: share(hits, n) };
  });
  return { days, enough: ENOUGH, groups, closing: difference("as", "less"), exceeding: difference("more", "as") };
}
