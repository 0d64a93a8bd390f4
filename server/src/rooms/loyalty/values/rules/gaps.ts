/**
 * How evenly each customer buys: of two gaps between purchases, one after the other, the share of the first. Whoever buys by chance has any share alike, whatever
 * their rate; 1 is chance, towards 0 they buy like a clock, above 1 in bursts. In a business where it is far from 1 the model of chance does not hold.
 */
export function burstiness(customers: readonly { days: readonly number[] }[]): { value: number; pairs: number } {
  let [sum, pairs] = [0, 0];
  for (const { days } of customers) {
    for (let at = 2; at < days.length; at += 2) {
      const whole = days[at]! - days[at - 2]!;
      sum += 12 * ((days[at - 1]! - days[at - 2]!) / whole - 0.5) ** 2;
      pairs += 1;
    }
  }
  return { value: pairs === 0 ? 1 : sum / pairs, pairs };
}
