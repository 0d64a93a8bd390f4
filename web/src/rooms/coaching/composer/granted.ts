import type { Point } from "@guli/contract";
import { searchWords, stem } from "@guli/coach";

/** What was granted to this person, or is known of them, and a draft touches. `differs`: it says another figure than what was granted. */
export type Touched = { point: Point; differs: string | null };

/** What each kind of term is spoken of with, in four languages; folded and stemmed as the draft is. */
const SPOKEN: Record<string, readonly string[]> = {
  discount: ["discount", "price", "ფასდაკლება", "ფასი", "chegirma", "narx", "скидка", "цена"],
  agent: [],
  delivery: ["delivery", "deliver", "courier", "მიწოდება", "კურიერი", "yetkazish", "kuryer", "доставка", "курьер"],
  other: [],
};
const SHORTEST = 4;
const PERCENT = /(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:%|percent|per cent|პროცენტ|foiz|фоиз|процент)/giu;

const stemsOf = (text: string): Set<string> =>
  new Set(
    searchWords(text, 2000)
      .filter((word) => word.length >= SHORTEST)
      .map(stem),
  );

/** The same word, or the beginning of it: a stem of one form may be a letter longer than that of another. */
const areKin = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) > SHORTEST && (one.startsWith(other) || other.startsWith(one)));

/** Which of a person's points a draft touches: terms that hold, and what they don't like. */
export function touchedBy(draft: string, points: readonly Point[]): Touched[] {
  const stems = [...stemsOf(draft)];
  const percents = [...draft.matchAll(PERCENT)].map(([, figure = ""]) => Math.round(Number(figure.replace(",", ".")) * 100));
  return points.flatMap((point): Touched[] => {
    if (point.over || (point.kind !== "term" && point.kind !== "dislikes")) return [];
    const other = point.basisPoints === null ? undefined : percents.find((one) => one !== point.basisPoints);
    if (other !== undefined) return [{ point, differs: `${other / 100} %` }];
    const said = point.term === "discount" && percents.length > 0;
    const words = [...stemsOf(point.text), ...(SPOKEN[point.term ?? ""] ?? []).flatMap((word) => [...stemsOf(word)])];
    return said || words.some((word) => stems.some((other) => areKin(word, other))) ? [{ point, differs: null }] : [];
  });
}
