/** A message's logits without bias, and what is true of its steps. */
export type Scored = { targets: (number | null)[]; logits: number[] };

const SHIFTS = Array.from({ length: 121 }, (_, at) => (at - 60) / 20);

/** The bias for each step with which the macro-F1 over the three moods is best. */
export function evenOdds(scored: readonly Scored[]): number[] {
  let best = { f1: -1, biases: [0, 0] };
  for (const upset of SHIFTS)
    for (const angry of SHIFTS) {
      const f1 = macroF1(scored.map((one) => [truth(one.targets), told(one.logits[0]! + upset, one.logits[1]! + angry)]));
      if (f1 > best.f1) best = { f1, biases: [upset, angry] };
    }
  return best.biases;
}

const truth = ([upset, angry]: (number | null)[]): number => (angry === 1 ? 2 : upset === 1 ? 1 : 0);
const told = (upset: number, angry: number): number => (angry > 0 && upset > 0 ? 2 : upset > 0 ? 1 : 0);

/** The mean of the F1 of the three moods over pairs of what is true and what was told. */
export function macroF1(pairs: readonly (readonly [number, number])[]): number {
  const each = [0, 1, 2].map((mood) => {
    const right = pairs.filter(([is, said]) => is === mood && said === mood).length;
    const wrong = pairs.filter(([is, said]) => is !== mood && said === mood).length;
    const missed = pairs.filter(([is, said]) => is === mood && said !== mood).length;
    return (2 * right) / (2 * right + wrong + missed || 1);
  });
  return each.reduce((sum, f1) => sum + f1, 0) / each.length;
}
